import { Pencil, Trash2 } from 'lucide-react';
import type { Ref } from 'react';

import { formatDay } from '../../messages/dates.ts';
import type { Harvest } from '../../model/board/board.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { shortened } from '../../ui/shortened.ts';

export interface HarvestRowProps {
  readonly item: Harvest;
  /** Left out where one can only read. */
  readonly edits?: { readonly onEdit: () => void; readonly onRemove: () => void } | undefined;
  readonly editButton: Ref<HTMLButtonElement>;
}

/** An agreement or action to read, with what one can do to it. */
export function HarvestRow({ item, edits, editButton }: HarvestRowProps) {
  const t = useMessages('board');
  const { locale } = useLocale();
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
          <span>{formatDay(item.when, locale)}</span>
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
