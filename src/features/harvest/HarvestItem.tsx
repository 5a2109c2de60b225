import { Pencil, Trash2 } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState, type Ref } from 'react';

import { formatDay } from '../../messages/dates.ts';
import type { Harvest } from '../../model/board/board.ts';
import { harvestFieldsOf } from '../../model/board/harvest.ts';
import { readDay } from '../../model/readDay.ts';
import { useSession, useStage } from '../../session/hooks.tsx';
import type { LiveSession } from '../../session/liveSession.ts';
import { waitingText } from '../../session/tooLongTexts.ts';
import { forget } from '../../session/useSharedText.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { shortened } from '../../model/shortened.ts';
import { HarvestForm, waitingKey } from './HarvestForm.tsx';

interface HarvestItemProps {
  readonly item: Harvest;
  readonly canWrite: boolean;
  /** One's own, just added: opens ready to write. */
  readonly fresh: boolean;
  /** Somebody took it away, while one was writing in it. */
  readonly gone: boolean;
  readonly onRemove: () => void;
  /** Tells whether one is writing in it. */
  readonly onWriting: (writing: boolean) => void;
}

export const isBlank = ({ text, who, when }: Harvest) => (text + who + when).trim() === '';

/** Throws away what was typed in it and could not be shared. */
export function forgetTyped(session: LiveSession, item: Harvest): void {
  for (const field of harvestFieldsOf[item.kind]) forget(session, waitingKey(item, field));
}

/** One of the harvest: to read, or open for writing. */
export function HarvestItem({ item, canWrite, fresh, gone, onRemove, onWriting }: HarvestItemProps) {
  const session = useSession();
  const t = useMessages('harvest');
  const [editing, setEditing] = useState(
    () =>
      fresh ||
      harvestFieldsOf[item.kind].some((field) => waitingText(session, waitingKey(item, field)) !== null),
  );
  const [asked, setAsked] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(editing);
  const open = editing && (canWrite || gone);
  const tellWriting = useEffectEvent(onWriting);
  useEffect(() => tellWriting(open), [open]);

  useEffect(() => {
    if (wasEditing.current && !editing) editButton.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  const onEdit = () => {
    setAsked(true);
    setEditing(true);
  };
  const drop = () => {
    forgetTyped(session, item);
    onWriting(false);
  };
  return (
    <li className="paper p-3.5">
      {open ? (
        <HarvestForm
          item={item}
          takesFocus={fresh || asked}
          onDone={() => {
            if (isBlank(item)) onRemove();
            else setEditing(false);
          }}
          onDrop={gone ? drop : undefined}
          unavailable={canWrite ? undefined : t(($) => $.harvest.locked)}
        />
      ) : (
        <HarvestRow item={item} editButton={editButton} edits={canWrite ? { onEdit, onRemove } : undefined} />
      )}
    </li>
  );
}

interface HarvestRowProps {
  readonly item: Harvest;
  /** Left out where one can only read. */
  readonly edits?: { readonly onEdit: () => void; readonly onRemove: () => void } | undefined;
  readonly editButton: Ref<HTMLButtonElement>;
}

function HarvestRow({ item, edits, editButton }: HarvestRowProps) {
  const t = useMessages('harvest');
  const { locale } = useLocale();
  const date = useStage((stage) => stage.date);
  const blank = item.text.trim() === '';
  const text = blank ? t(($) => $.harvest.kind[item.kind].blank) : shortened(item.text, 60);

  return (
    <div className="flex flex-col gap-1">
      <p dir="auto" className="leading-snug wrap-anywhere whitespace-pre-wrap">
        {blank ? <span className="text-muted">{t(($) => $.harvest.unfinished)}</span> : item.text}
      </p>
      <div className="flex items-center justify-between gap-2">
        <p
          dir="auto"
          className="tabular flex min-w-0 flex-wrap gap-x-3 text-[0.9375rem] wrap-anywhere text-muted"
        >
          <span>{item.who}</span>
          <span>{formatDay(readDay(item.when, date) ?? item.when, locale)}</span>
        </p>
        {edits !== undefined && (
          <div className="print-hidden -mr-2 -mb-2 flex shrink-0">
            <IconButton
              ref={editButton}
              label={t(($) => $.harvest.kind[item.kind].edit, { text })}
              icon={<Pencil aria-hidden="true" />}
              onClick={edits.onEdit}
            />
            <IconButton
              label={t(($) => $.harvest.kind[item.kind].remove, { text })}
              icon={<Trash2 aria-hidden="true" />}
              onClick={edits.onRemove}
            />
          </div>
        )}
      </div>
    </div>
  );
}
