import { Pencil } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { limits } from '../../model/limits.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TextArea } from '../../ui/TextArea.tsx';

export interface OwnWordsProps {
  /** The facilitators' own words; undefined as long as they wrote none. */
  readonly own: string | undefined;
  /** The first text of the field when there are no own words yet. */
  readonly start?: string;
  readonly label: string;
  readonly edit: string;
  readonly reset: string;
  readonly onChange: (words: string | null) => void;
  /** Shown as long as there are no own words. */
  readonly children?: ReactNode;
}

/** Words that can be replaced by one's own, in place. Typed text is kept at once, and shared with other facilitators. */
export function OwnWords({ own, start = '', label, edit, reset, onChange, children }: OwnWordsProps) {
  const t = useMessages('facilitator');
  const [draft, setDraft] = useState<string | null>(null);

  if (draft === null)
    return (
      <div className="flex flex-col items-start gap-1">
        {own === undefined ? children : <p className="whitespace-pre-wrap wrap-anywhere">{own}</p>}
        <Button
          variant="quiet"
          size="small"
          className="-ml-3 text-action"
          icon={<Pencil aria-hidden="true" className="size-4" />}
          onClick={() => setDraft(own ?? start)}
        >
          {edit}
        </Button>
      </div>
    );
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        label={label}
        hint={t(($) => $.plan.words.saved)}
        value={draft}
        limit={limits.guideLength}
        // It replaces the button that asked for it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onChange={(words) => {
          setDraft(words);
          if (words.length <= limits.guideLength) onChange(words.trim() === '' ? null : words);
        }}
      />
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={() => setDraft(null)}>
          {t(($) => $.plan.words.stop)}
        </Button>
        {own !== undefined && (
          <Button
            size="small"
            variant="quiet"
            onClick={() => {
              onChange(null);
              setDraft(null);
            }}
          >
            {reset}
          </Button>
        )}
      </div>
    </div>
  );
}
