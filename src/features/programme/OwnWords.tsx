import { Pencil } from 'lucide-react';
import { useMemo, useRef, useState, type ReactNode } from 'react';

import { limits } from '../../model/limits.ts';
import type { Guide } from '../../model/programme/programme.ts';
import { useSession, useSessionState } from '../../session/hooks.tsx';
import { forget, useSharedText, type SharedText } from '../../session/useSharedText.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';

interface FieldProps {
  /** The facilitators' own words in the guide; undefined as long as they wrote none. */
  readonly read: (guide: Guide) => string | undefined;
  /** Writes them; see the editor of the guide. */
  readonly write: (words: string | null, shown?: string) => void;
  /** Under this name words wait that are too long to share. */
  readonly name: string;
  /** The first text of the field when there are no own words yet. */
  readonly start?: string;
  readonly label: string;
  readonly reset: string;
}

export interface OwnWordsProps extends FieldProps {
  readonly edit: string;
  /** Shown as long as there are no own words. */
  readonly children?: ReactNode;
}

/** Words that can be replaced by one's own, in place. Typed text is kept at once, and shared with other facilitators. */
export function OwnWords({ edit, children, ...field }: OwnWordsProps) {
  const own = useSessionState(({ guide }) => field.read(guide));
  const [writing, setWriting] = useState(false);
  if (writing) return <WordsField {...field} onStop={() => setWriting(false)} />;
  return (
    <div className="flex flex-col items-start gap-1">
      {own === undefined ? children : <p className="whitespace-pre-wrap wrap-anywhere">{own}</p>}
      <Button
        variant="quiet"
        size="small"
        className="-ml-3 text-action"
        icon={<Pencil aria-hidden="true" className="size-4" />}
        onClick={() => setWriting(true)}
      >
        {edit}
      </Button>
    </div>
  );
}

function WordsField({
  read,
  write,
  name,
  start = '',
  label,
  reset,
  onStop,
}: FieldProps & { readonly onStop: () => void }) {
  const t = useMessages('facilitator');
  const session = useSession();
  const area = useRef<HTMLTextAreaElement>(null);
  const own = useSessionState(({ guide }) => read(guide));
  /** What is in the field without own words. Null once there were some: then somebody else took them away. */
  const [without, setWithout] = useState<string | null>(own === undefined ? start : null);
  if (own !== undefined && without !== null) setWithout(null);
  const words = useMemo<SharedText>(
    () => ({
      name,
      limit: limits.guideLength,
      read: ({ guide }) => read(guide) ?? without,
      write: (_, text, shown) => {
        const blank = text.trim() === '';
        if (blank) setWithout('');
        write(blank ? null : text, shown);
      },
    }),
    [name, read, write, without],
  );
  const { text, gone, shared, typing } = useSharedText(area, words);
  const stop = () => {
    forget(session, name);
    onStop();
  };
  return (
    <div className="flex flex-col gap-2">
      {gone && (
        <Notice tone="warning" live>
          {t(($) => $.plan.words.gone)}
        </Notice>
      )}
      <TextArea
        ref={area}
        label={label}
        hint={t(($) => $.plan.words.saved)}
        value={text}
        limit={limits.guideLength}
        // It replaces the button that asked for it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        {...typing}
      />
      <div className="flex flex-wrap gap-2">
        {gone ? (
          <>
            <Button
              size="small"
              onClick={() => {
                write(shared);
                area.current?.focus();
              }}
            >
              {t(($) => $.plan.words.putBack)}
            </Button>
            <Button size="small" variant="quiet" onClick={stop}>
              {t(($) => $.plan.words.drop)}
            </Button>
          </>
        ) : (
          // What is too long to share waits until one writes here again.
          <Button size="small" onClick={onStop}>
            {t(($) => $.plan.words.stop)}
          </Button>
        )}
        {own !== undefined && (
          <Button
            size="small"
            variant="quiet"
            onClick={() => {
              write(null);
              stop();
            }}
          >
            {reset}
          </Button>
        )}
      </div>
    </div>
  );
}
