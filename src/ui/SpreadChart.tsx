export interface SpreadBar {
  readonly label: string;
  readonly count: number;
  /** Not one of the answers: that somebody does not know. Drawn in outline. */
  readonly aside?: true;
}

export interface SpreadChartProps {
  readonly bars: readonly SpreadBar[];
  /** How many took part: as long as the longest bar can be. */
  readonly people: number;
  /** The same in words: read out in its place. */
  readonly words: string;
}

/** So many people are each a block of their own; of more there is only the bar. */
export const mostBlocks = 24;
/** Between two blocks, as part of one. */
const gap = 0.12;

/** How many chose each answer: a block for each person. As large as the type around it, and drawn, so that it prints. */
export function SpreadChart({ bars, people, words }: SpreadChartProps) {
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <div
      role="img"
      aria-label={words}
      className="grid grid-cols-[fit-content(45%)_minmax(0,1fr)_auto] items-center gap-x-[0.75em] gap-y-[0.35em] leading-tight"
    >
      {bars.map(({ label, count, aside = false }) => (
        <SpreadRow
          key={label}
          label={label}
          count={count}
          total={Math.max(1, people)}
          aside={aside}
          strong={!aside && count > 0 && count === most}
        />
      ))}
    </div>
  );
}

interface SpreadRowProps {
  readonly label: string;
  readonly count: number;
  readonly total: number;
  readonly aside: boolean;
  readonly strong: boolean;
}

function SpreadRow({ label, count, total, aside, strong }: SpreadRowProps) {
  const unit = 100 / total;
  const looks = aside ? 'fill-paper stroke-control' : 'fill-action';
  const blocks = total <= mostBlocks ? count : Math.min(1, count);
  const width = total <= mostBlocks ? unit * (1 - gap) : unit * count;
  return (
    <>
      <span className={strong ? 'font-semibold' : count === 0 || aside ? 'text-muted' : ''}>{label}</span>
      <svg className="block h-[0.95em] w-full overflow-visible" aria-hidden="true">
        {/* The whole group, so that one sees of how many. */}
        <line x1="0" x2="100%" y1="50%" y2="50%" className="stroke-line" strokeWidth="1.5" />
        {Array.from({ length: blocks }, (_, index) => (
          <rect
            key={index}
            x={`${(index * unit).toFixed(2)}%`}
            width={`${width.toFixed(2)}%`}
            height="100%"
            rx="0.18em"
            strokeWidth="1.5"
            className={`keeps-colour ${looks}`}
          />
        ))}
      </svg>
      <span className={`tabular text-right ${strong ? 'font-semibold' : count === 0 ? 'text-muted' : ''}`}>
        {count}
      </span>
    </>
  );
}
