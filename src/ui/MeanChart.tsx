export interface MeanMark {
  readonly label: string;
  /** From 1. */
  readonly mean: number;
  /** The mean as people read it, and of how many. */
  readonly shown: string;
  /** Whose it is. Each has a shape of its own beside its colour. */
  readonly of: 'team' | 'size' | 'all';
}

export interface MeanChartProps {
  readonly marks: readonly MeanMark[];
  /** How many answers there are, and the words of the first and the last. */
  readonly most: number;
  readonly lowest: string;
  readonly highest: string;
  /** The same in words: read out in its place. */
  readonly words: string;
}

/** Means below one another on the same line from the lowest answer to the highest. Only where they lie: no order, no interval. */
export function MeanChart({ marks, most, lowest, highest, words }: MeanChartProps) {
  return (
    <div role="img" aria-label={words} className="flex flex-col gap-[0.55em] leading-tight">
      {marks.map(({ label, mean, shown, of }) => (
        <div key={of}>
          <p className="flex flex-wrap items-baseline justify-between gap-x-[1em]">
            <span className={of === 'team' ? 'font-semibold' : ''}>{label}</span>
            <span className={`tabular ml-auto ${of === 'team' ? 'font-semibold' : 'text-muted'}`}>
              {shown}
            </span>
          </p>
          <MeanLine marks={[{ mean, of }]} most={most} />
        </div>
      ))}
      <p className="flex justify-between gap-x-[1em] text-[0.875em] text-muted">
        <span>1 · {lowest}</span>
        <span className="text-right">
          {highest} · {most}
        </span>
      </p>
    </div>
  );
}

/** The line alone, with all that lies on it. */
export function MeanLine({
  marks,
  most,
}: {
  readonly marks: readonly Pick<MeanMark, 'mean' | 'of'>[];
  readonly most: number;
}) {
  return (
    <div className="px-[0.5em]">
      <svg className="block h-[1.2em] w-full overflow-visible" aria-hidden="true">
        <line x1="0" x2="100%" y1="50%" y2="50%" className="stroke-line" strokeWidth="1.5" />
        {Array.from({ length: most }, (_, index) => (
          <circle
            key={index}
            cx={`${(index / (most - 1)) * 100}%`}
            cy="50%"
            r="0.16em"
            className="keeps-colour fill-control"
          />
        ))}
        {marks.map(({ mean, of }) => (
          // A coordinate system of its own, in which the shape is drawn around its middle.
          <svg key={of} x={`${(((mean - 1) / (most - 1)) * 100).toFixed(2)}%`} y="50%" overflow="visible">
            <Shape of={of} />
          </svg>
        ))}
      </svg>
    </div>
  );
}

/** A shape in the words that say whose it is. */
export function MeanSign({ of }: Pick<MeanMark, 'of'>) {
  return (
    <svg className="inline-block size-[1em] overflow-visible align-[-0.12em]" aria-hidden="true">
      <svg x="50%" y="50%" overflow="visible">
        <Shape of={of} />
      </svg>
    </svg>
  );
}

function Shape({ of }: Pick<MeanMark, 'of'>) {
  if (of === 'team') return <circle r="0.5em" className="keeps-colour fill-action" />;
  return (
    <rect
      x="-0.36em"
      y="-0.36em"
      width="0.72em"
      height="0.72em"
      rx="0.06em"
      strokeWidth="2"
      transform={of === 'size' ? 'rotate(45)' : undefined}
      className="keeps-colour fill-paper stroke-ink"
    />
  );
}
