import { useMessages } from './language/useMessages.ts';
import { sourceNames, type SourceName } from './SourceSign.tsx';

export interface SourceBalanceBarProps {
  readonly counts: Readonly<Record<SourceName, number>>;
  readonly untagged?: number;
  readonly hideTitle?: boolean;
  /** wall: as large as the type around it, in one line; board: under a card, in board units. */
  readonly size?: keyof typeof measures;
  /** Grows so many milliseconds after it appeared; left out, it is there at once. */
  readonly growsAfterMs?: number | undefined;
}

const measures = {
  panel: { all: 'flex-col gap-2', bar: 'h-3.5', words: 'text-[0.9375rem]' },
  board: { all: 'flex-col gap-1.5', bar: 'h-2.5', words: 'text-[0.9375rem] leading-tight' },
  wall: {
    all: 'flex-wrap items-center gap-x-[1em] gap-y-[0.2em]',
    bar: 'h-[0.9em] min-w-[8em] flex-1',
    words: '',
  },
} as const;

/** How answers spread over the three sources, and how many name none. The words say it all; the bar only shows it. */
export function SourceBalanceBar({
  counts,
  untagged = 0,
  hideTitle = false,
  size = 'panel',
  growsAfterMs,
}: SourceBalanceBarProps) {
  const t = useMessages();
  const total = sourceNames.reduce((sum, source) => sum + counts[source], 0);
  const words = [
    total > 0 && t(($) => $.ui.source.inWords, counts),
    untagged > 0 && t(($) => $.ui.source.untagged, { count: untagged }),
  ].filter((part) => part !== false);

  const measure = measures[size];
  const grows = growsAfterMs === undefined ? undefined : { animationDelay: `${growsAfterMs}ms` };
  return (
    <div className={`flex ${measure.all}`}>
      <p className={hideTitle ? 'sr-only' : 'eyebrow'}>{t(($) => $.ui.source.balance)}</p>
      <div
        aria-hidden="true"
        className={`forced-line flex gap-0.5 overflow-hidden rounded-full bg-line ${measure.bar} ${grows ? 'growing' : ''}`}
        style={grows}
      >
        {sourceNames
          .filter((source) => counts[source] > 0)
          .map((source) => (
            <span
              key={source}
              className={`source-${source} keeps-colour bg-(--source) transition-[flex-grow] duration-200`}
              style={{ flexGrow: counts[source] }}
            />
          ))}
        {/* Answers without a source have their share too. Otherwise three of ten would look like all of them. */}
        {untagged > 0 && <span className="keeps-colour bg-control" style={{ flexGrow: untagged }} />}
      </div>
      <p
        className={`tabular text-muted ${measure.words} ${grows ? 'arriving' : ''}`}
        style={grows && { ...grows, animationFillMode: 'backwards' }}
      >
        {words.join(' · ') || t(($) => $.ui.source.noAnswers)}
      </p>
    </div>
  );
}
