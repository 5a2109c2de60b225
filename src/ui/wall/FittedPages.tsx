import { useEffectEvent, useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';

import { useAnnounce } from '../announce.ts';
import { useMessages } from '../language/useMessages.ts';
import { RevealFlip, turnsAt } from '../RevealFlip.tsx';
import { fitNotes, type Level, type Pages } from './fitNotes.ts';
import { useTurningPage, type TurningPage } from './useTurningPage.ts';

export interface FittedItem {
  readonly id: string;
  readonly content: ReactNode;
  /** What it is about, above the page. With another one a page begins. */
  readonly title?: ReactNode;
  /** Its own levels; those of the first after a page begins. */
  readonly levels?: readonly Level[];
}

export interface FittedPagesProps {
  readonly items: readonly FittedItem[];
  readonly levels: readonly Level[];
  /** When given, the items of the first page turn over from this back, one after the other, from when they were revealed. */
  readonly turning?: { readonly back: ReactNode; readonly revealed: number } | undefined;
  /** Whether the items must be read in their order; otherwise one that fits may come before one that does not. */
  readonly inOrder?: boolean;
}

/** Things as large as fits; on pages that turn by themselves when there are too many to be read from far. */
export function FittedPages({ items, levels, turning, inOrder = false }: FittedPagesProps) {
  const { room, trial, fit } = useFittedNotes(items, levels, inOrder);
  const pages = fit ?? [];
  const turner = useTurningPage(pages.length);
  const { page } = turner;
  const shown = pages[page];
  const columns = shown?.columns ?? [];
  const level = shown?.level ?? levels[0];
  const first = items[columns.flat()[0] ?? 0];

  return (
    <div className="group/wall relative flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*0.4)]">
      {/* As high as the highest, so that the pages have the same room and none changes when another turns up. */}
      <div className="grid shrink-0 px-1 *:[grid-area:1/1]">
        {[...new Set(items.map(({ title }) => title))].map((title, index) => (
          // Titles have no name of their own: their order is all they have.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className={title === first?.title ? '' : 'invisible'}>
            {title}
          </div>
        ))}
      </div>
      <div
        ref={room}
        className="flex min-h-0 flex-1 gap-x-[calc(var(--u)*1.2)] gap-y-[calc(var(--u)*0.8)] overflow-hidden p-1"
        style={level && ({ ...typeAt(level), '--lines': shown?.lines } as CSSProperties)}
      >
        {/* A page comes and goes inside the room: what is measured must stay. */}
        <div key={page} className="arriving flex min-w-0 flex-1 gap-[inherit]">
          {columns.map((column, index) => (
            // Columns have no name of their own: their position is all they have.
            // oxlint-disable-next-line react/no-array-index-key
            <ul key={index} className="flex min-w-0 flex-1 flex-col gap-[calc(var(--u)*0.8)]">
              {column.map((place) => {
                const item = items[place];
                return item === undefined ? null : (
                  <li key={item.id}>
                    {turning !== undefined && page === 0 ? (
                      <RevealFlip
                        revealed
                        turnOnMount
                        startsAt={turnsAt(turning.revealed, place)}
                        back={turning.back}
                        front={item.content}
                      />
                    ) : (
                      item.content
                    )}
                  </li>
                );
              })}
            </ul>
          ))}
        </div>
      </div>
      {/* There before it is known whether it is needed: notes that turn over must not move for it. */}
      <div className={pages.length > 1 ? '' : fit === null ? 'invisible' : 'hidden'}>
        <PageTurner pages={pages.length} {...turner} />
      </div>
      <div inert aria-hidden="true" className="invisible absolute inset-x-0 top-0 h-0 overflow-hidden px-1">
        <div ref={trial}>
          {items.map(({ id, content }) => (
            <div key={id}>{content}</div>
          ))}
        </div>
      </div>
    </div>
  );
}

const typeAt = ({ type }: Level): CSSProperties => ({ fontSize: `max(1.125rem, calc(var(--u) * ${type}))` });
/** What a column leaves free at its top and bottom, in pixels. */
const edge = 4;
const fewestLines = 3;
/** How many lines of a note fit on a page with what stands under them; only what has more is cut. */
const linesOn = (height: number, type: number) =>
  Math.max(fewestLines, Math.floor((height - 2.6 * type) / (1.25 * type)));

const columnWidth = ({ columns }: Level) => `calc((100% - ${columns - 1} * var(--u) * 1.2) / ${columns})`;

interface FittedPage {
  readonly level: Level;
  readonly lines: number;
  /** Per column, the places of its items among all. */
  readonly columns: Pages[number];
}

/** Measures notes, level by level, and gives the pages on which they fit. Measures again when the room or the notes change. */
function useFittedNotes(items: readonly FittedItem[], levels: readonly Level[], inOrder: boolean) {
  /** The room there is. */
  const room = useRef<HTMLDivElement>(null);
  /** Holds every note once, unseen, to be measured. */
  const trial = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState<readonly FittedPage[] | null>(null);
  /** What comes together: where each part begins, and how it may be laid. */
  const partsNow = useEffectEvent((usual: readonly Level[]) => {
    const starts = items.flatMap(({ title }, at) => (at === 0 || title !== items[at - 1]?.title ? [at] : []));
    return starts.map((from, at) => ({
      from,
      to: starts[at + 1] ?? items.length,
      levels: items[from]?.levels ?? usual,
    }));
  });

  useLayoutEffect(() => {
    const [here, tried] = [room.current, trial.current];
    if (here === null || tried === null) return undefined;
    const linesNow = (height: number) => linesOn(height, Number.parseFloat(getComputedStyle(tried).fontSize));
    const putAt = (level: Level, height: number) => {
      Object.assign(tried.style, typeAt(level), { width: columnWidth(level) });
      tried.style.setProperty('--lines', String(linesNow(height)));
    };
    // Measuring changes its size too, which is nothing new.
    const sizes = () => [here.clientWidth, here.clientHeight, tried.clientHeight].join();
    let measured = '';
    const measure = () => {
      if (sizes() === measured) return;
      const gap = Number.parseFloat(getComputedStyle(here).rowGap) || 0;
      const parts = partsNow(levels);
      const height = here.clientHeight - 2 * edge;
      // One page has the room of the line that says which page it is, too.
      const whole = parts.length > 1 ? height : (here.parentElement?.clientHeight ?? 0) - 2 * edge;
      const next = parts.flatMap(({ from, to, levels: own }): FittedPage[] => {
        const heightsAt = (level: Level) => {
          putAt(level, height);
          return [...tried.children].slice(from, to).map((note) => note.getBoundingClientRect().height);
        };
        const { level: found, pages } = fitNotes(own, heightsAt, { one: whole, many: height, gap }, inOrder);
        const level = own[found];
        if (level === undefined) return [];
        putAt(level, height);
        const lines = linesNow(height);
        return pages.map((page) => ({
          level,
          lines,
          columns: page.map((column) => column.map((place) => place + from)),
        }));
      });
      measured = sizes();
      // An equal fit keeps its identity, or watching sizes would go round for ever.
      setFit((before) => (JSON.stringify(next) === JSON.stringify(before) ? before : next));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(here);
    // It is as high as its notes together: it grows and shrinks with what is revealed, corrected or withdrawn.
    watcher.observe(tried);
    return () => watcher.disconnect();
  }, [levels, inOrder]);

  return { room, trial, fit };
}

/** Which page this is, and how somebody at the big screen holds it still or turns it. */
export function PageTurner({ pages, page, paused, act }: TurningPage & { readonly pages: number }) {
  const t = useMessages('screen');
  const announce = useAnnounce();
  return (
    <p className="flex flex-wrap items-center gap-x-[1.2em] px-1 text-[max(1rem,calc(var(--u)*1.5))] leading-tight text-muted">
      <span className="tabular">{t(($) => $.screen.page, { page: page + 1, pages })}</span>
      <button
        type="button"
        // Nothing to press is in sight before somebody comes to this screen with a mouse or a keyboard.
        className="-my-3 min-h-11 rounded-lg px-3 underline decoration-dotted underline-offset-4 opacity-0 group-hover/wall:opacity-100 focus-visible:opacity-100"
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
      <span className="hidden opacity-0 group-hover/wall:opacity-100 sm:inline">
        {t(($) => $.screen.turnByHand)}
      </span>
    </p>
  );
}
