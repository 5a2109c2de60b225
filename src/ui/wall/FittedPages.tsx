import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';

import { useAnnounce } from '../announce.ts';
import { useMessages } from '../language/useMessages.ts';
import { RevealFlip } from '../RevealFlip.tsx';
import { fitNotes, type Fit, type Level } from './fitNotes.ts';
import { useTurningPage, type TurningPage } from './useTurningPage.ts';

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
          // Columns have no name of their own: their position is all they have.
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
      {pages.length > 1 && <PageTurner pages={pages.length} {...turning} />}
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

/** Measures notes at every level and gives the one that fits. Measures again when the room or the notes change. */
function useFittedNotes(levels: readonly Level[]) {
  /** The room there is. */
  const room = useRef<HTMLDivElement>(null);
  /** Holds every note once per level, unseen, to be measured. */
  const trial = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState<Fit | null>(null);

  useLayoutEffect(() => {
    const measure = () => {
      if (room.current === null || trial.current === null) return;
      const heightsAt = [...trial.current.children].map((level) =>
        [...level.children].map((note) => note.getBoundingClientRect().height),
      );
      const gap = Number.parseFloat(getComputedStyle(room.current).columnGap) || 0;
      const height = room.current.clientHeight;
      setFit((before) => {
        const next = fitNotes(levels, heightsAt, { height, gap });
        // An equal fit keeps its identity, or watching sizes would go round for ever.
        return JSON.stringify(next) === JSON.stringify(before) ? before : next;
      });
    };
    measure();
    const watcher = new ResizeObserver(measure);
    if (room.current !== null) watcher.observe(room.current);
    // Each level is as high as its notes together: it grows and shrinks with what is revealed, corrected or withdrawn.
    for (const level of trial.current?.children ?? []) watcher.observe(level);
    return () => watcher.disconnect();
  }, [levels]);

  return { room, trial, fit };
}

/** Which page this is, and how somebody at the big screen holds it still or turns it. */
function PageTurner({ pages, page, paused, act }: TurningPage & { readonly pages: number }) {
  const t = useMessages('screen');
  const announce = useAnnounce();
  return (
    <p className="flex flex-wrap items-center justify-center gap-x-[1.2em] text-[max(1rem,calc(var(--u)*1.5))] leading-tight text-muted">
      <span className="tabular">{t(($) => $.screen.page, { page: page + 1, pages })}</span>
      <button
        type="button"
        className="min-h-11 rounded-lg px-3 underline decoration-dotted underline-offset-4"
        onClick={() => {
          act('pause');
          announce(
            t(($) => (paused ? $.screen.turnsAgain : $.screen.heldStill)),
            'quiet',
          );
        }}
      >
        {t(($) => (paused ? $.screen.goOn : $.screen.holdStill))}
      </button>
      <span className="hidden sm:inline">{t(($) => $.screen.turnByHand)}</span>
    </p>
  );
}
