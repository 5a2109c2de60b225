/** Erasing one's own answers for good, one or all of them, after a question. */
import { Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';

import type { OwnAnswer } from '../../exports/own/ownRecord.ts';
import type { AnswerId, SessionId } from '../../model/ids.ts';
import type { Reason } from '../../model/refusal.ts';
import type { OwnLink } from '../../model/session/ownKeys.ts';
import { eraseOwn } from '../../session/ownAnswers.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';

/** What somebody is asked to confirm. */
interface ErasingAsked {
  readonly link: OwnLink;
  /** The words that will be erased; null for all answers. */
  readonly text: string | null;
}

export type Erasing = Pick<ReturnType<typeof useErasing>, 'eraseOne' | 'eraseAll'>;

/** Erasing in this session: the dialog goes on the page, and after erasing the focus goes to the heading. */
export function useErasing(
  sessionId: SessionId,
  erasers: Readonly<Record<AnswerId, string>>,
  onErased: () => void = () => undefined,
) {
  const t = useMessages('own');
  const [asked, setAsked] = useState<ErasingAsked | null>(null);
  const [erased, setErased] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed is gone.
    if (erased > 0) heading.current?.focus();
  }, [erased]);
  const stop = () => setAsked(null);
  const afterErasing = () => {
    setErased((times) => times + 1);
    onErased();
  };
  const one = asked !== null && asked.text !== null;
  const title = t(($) => (one ? $.own.erase.titleOne : $.own.erase.titleAll));
  return {
    eraseOne: ({ id, text }: Pick<OwnAnswer, 'id' | 'text'>) => {
      const token = erasers[id];
      if (token !== undefined) setAsked({ link: { sessionId, erasers: { [id]: token } }, text });
    },
    /** Everything that these erase, of one person. */
    eraseAll: (all: OwnLink['erasers']) => setAsked({ link: { sessionId, erasers: all }, text: null }),
    heading,
    /** Whether anything was erased here. */
    erased: erased > 0,
    dialog: (
      <Dialog open={asked !== null} onClose={stop} size="small" title={title}>
        {asked !== null && <EraseQuestion asked={asked} onClose={stop} onErased={afterErasing} />}
      </Dialog>
    ),
  };
}

interface EraseQuestionProps {
  readonly asked: ErasingAsked;
  readonly onClose: () => void;
  readonly onErased: () => void;
}

function EraseQuestion({ asked: { link, text }, onClose, onErased }: EraseQuestionProps) {
  const t = useMessages('own');
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Reason | null>(null);
  const erase = async () => {
    setBusy(true);
    const erased = await eraseOwn(link);
    setBusy(false);
    if (!erased.ok) return setRefused(erased.reason);
    announce(t(($) => (text === null ? $.own.erase.doneAll : $.own.erase.doneOne)));
    onClose();
    return onErased();
  };
  return (
    <div className="flex flex-col gap-4">
      {text !== null && <p className="line-clamp-4 wrap-anywhere whitespace-pre-wrap">“{text}”</p>}
      <p>{t(($) => $.own.erase.more)}</p>
      <p className="text-muted">{t(($) => $.own.erase.files)}</p>
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.own.erase.cancel)}</Button>
        <Button variant="danger" aria-busy={busy} onClick={() => void (busy || erase())}>
          {t(($) => $.own.erase.confirm)}
        </Button>
      </div>
    </div>
  );
}

/** Begins to erase one answer. */
export function EraseButton({ onErase }: { readonly onErase: () => void }) {
  const t = useMessages('own');
  return (
    <div className="flex justify-end">
      <Button
        variant="quiet"
        size="small"
        icon={<Trash2 aria-hidden="true" className="size-4.5" />}
        onClick={onErase}
      >
        {t(($) => $.own.erase.one)}
      </Button>
    </div>
  );
}

interface EraseAllProps {
  readonly count: number;
  readonly onErase: () => void;
}

/** Begins to erase everything of one person; not there while that is a single answer. */
export function EraseAll({ count, onErase }: EraseAllProps) {
  const t = useMessages('own');
  if (count < 2) return null;
  return (
    <div>
      <Button variant="danger" icon={<Trash2 aria-hidden="true" className="size-5" />} onClick={onErase}>
        {t(($) => $.own.erase.all)}
      </Button>
    </div>
  );
}
