import type { CSSProperties, ReactNode } from 'react';

import { RevealFlip } from '../RevealFlip.tsx';
import type { Level } from './fitNotes.ts';
import { PageTurner } from './PageTurner.tsx';
import { useFittedNotes } from './useFittedNotes.ts';
import { useTurningPage } from './useTurningPage.ts';

export interface FittedItem {
  readonly id: string;
  readonly content: ReactNode;
}

export interface FittedPagesProps {
  readonly items: readonly FittedItem[];
  readonly levels: readonly Level[];
  /** When given, the items of the first page turn over from this back as they come in. */
  readonly back?: ReactNode | undefined;
}

/** Things as large as fits; on pages that turn by themselves when there are too many to be read from far. */
export function FittedPages({ items, levels, back }: FittedPagesProps) {
  const { room, trial, fit } = useFittedNotes(levels);
  const pages = fit?.pages ?? [];
  const turning = useTurningPage(pages.length);
  const { page } = turning;
  const shown = pages[page] ?? [];
  const level = levels[fit?.level ?? 0];

  return (
    <div className="relative flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*0.4)]">
      <div
        ref={room}
        key={page}
        className="arriving flex min-h-0 flex-1 gap-[calc(var(--u)*1.2)] overflow-hidden p-1"
        style={level && typeAt(level)}
      >
        {shown.map((column, index) => (
          // Columns have no name of their own: their place is what they are.
          // oxlint-disable-next-line react/no-array-index-key
          <ul key={index} className="flex min-w-0 flex-1 flex-col gap-[calc(var(--u)*1.2)]">
            {column.map((place) => {
              const item = items[place];
              return item === undefined ? null : (
                <li key={item.id}>
                  {back !== undefined && page === 0 ? (
                    <RevealFlip revealed turnOnMount back={back} front={item.content} />
                  ) : (
                    item.content
                  )}
                </li>
              );
            })}
          </ul>
        ))}
      </div>
      {pages.length > 1 && <PageTurner pages={pages.length} turning={turning} />}
      <div
        ref={trial}
        inert
        aria-hidden="true"
        className="invisible absolute inset-x-0 top-0 h-0 overflow-hidden px-1"
      >
        {levels.map((one) => (
          <div key={`${one.columns}/${one.type}`} style={{ ...typeAt(one), width: columnWidth(one) }}>
            {items.map(({ id, content }) => (
              <div key={id}>{content}</div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

const typeAt = ({ type }: Level): CSSProperties => ({ fontSize: `max(1.125rem, calc(var(--u) * ${type}))` });
const columnWidth = ({ columns }: Level) => `calc((100% - ${columns - 1} * var(--u) * 1.2) / ${columns})`;
