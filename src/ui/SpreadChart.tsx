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

interface SpreadLineProps extends Pick<SpreadChartProps, 'bars' | 'words'> {
  /** Where the words of the lowest and the highest answer are; with `apart` they are above, for all lines at once. */
  readonly ends: 'beside' | 'below' | 'apart';
}

/** The same on one line, from the lowest answer to the highest: a disc for each, larger where more chose it. */
export function SpreadLine({ bars, words, ends }: SpreadLineProps) {
  const answers = bars.filter((bar) => bar.aside !== true);
  const unknown = bars.find((bar) => bar.aside === true)?.count ?? 0;
  const all = Math.max(
    1,
    answers.reduce((sum, { count }) => sum + count, 0),
  );
  const [lowest, highest] = [answers[0]?.label, answers.at(-1)?.label];
  const end = 'text-[0.875em] leading-tight text-muted';
  return (
    <div role="img" aria-label={words}>
      <div className="flex items-center gap-[0.75em]">
        {ends === 'beside' && <span className={`max-w-[24%] text-right ${end}`}>{lowest}</span>}
        <svg className="block h-[2.3em] min-w-0 flex-1 overflow-visible" aria-hidden="true">
          <line x1="0" x2="100%" y1="50%" y2="50%" className="stroke-line" strokeWidth="1.5" />
          {answers.map(({ label, count }, index) => (
            <Disc
              key={label}
              x={`${(((index + 0.5) / answers.length) * 100).toFixed(2)}%`}
              count={count}
              share={count / all}
            />
          ))}
        </svg>
        {ends === 'beside' && <span className={`max-w-[24%] ${end}`}>{highest}</span>}
        {ends === 'apart' && (
          <span className="w-[5em] text-center">
            {unknown > 0 && (
              <span className="keeps-colour tabular inline-flex size-[1.7em] items-center justify-center rounded-full border-2 border-control bg-paper text-[0.9em] text-ink">
                {unknown}
              </span>
            )}
          </span>
        )}
      </div>
      {ends === 'below' && (
        <p className={`flex justify-between gap-x-[1em] ${end}`}>
          <span>{lowest}</span>
          <span className="text-right">{highest}</span>
        </p>
      )}
    </div>
  );
}

interface DiscProps {
  readonly x: string;
  readonly count: number;
  /** Of all that chose an answer. */
  readonly share: number;
}

function Disc({ x, count, share }: DiscProps) {
  if (count === 0) return <circle cx={x} cy="50%" r="0.16em" className="keeps-colour fill-control" />;
  // Its surface tells how many; with one it still has room for its number.
  const radius = 0.72 + 0.4 * Math.sqrt(share);
  return (
    <>
      <circle cx={x} cy="50%" r={`${radius.toFixed(2)}em`} className="keeps-colour fill-action" />
      <text
        x={x}
        y="50%"
        dy="0.34em"
        textAnchor="middle"
        className="keeps-colour tabular fill-paper text-[0.9em] font-semibold"
      >
        {count}
      </text>
    </>
  );
}
