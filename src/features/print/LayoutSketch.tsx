import type { PrintLayout } from '../../model/printOrder.ts';

/** A sheet of paper, 42 by 59, and what lies on it: [left, top, width, height], and where it is folded. */
const sheets: Readonly<
  Record<
    Exclude<PrintLayout, 'calibration'>,
    { readonly cards: readonly (readonly number[])[]; readonly folds?: true; readonly lies?: true }
  >
> = {
  a6: { cards: grid(2, 2, 17, 24) },
  a7: { cards: grid(2, 4, 17, 11) },
  'fold-a6': { cards: grid(1, 2, 34, 24), folds: true },
  'fold-a7': { cards: grid(1, 4, 34, 11), folds: true },
  big: { cards: [[4, 4, 51, 34]], lies: true },
  poster: { cards: [[4, 4, 34, 51]] },
};

function grid(across: number, down: number, width: number, height: number): number[][] {
  const left = (42 - across * width - (across - 1) * 2) / 2;
  const top = (59 - down * height - (down - 1) * 2) / 2;
  return Array.from({ length: across * down }, (_, index) => [
    left + (index % across) * (width + 2),
    top + Math.floor(index / across) * (height + 2),
    width,
    height,
  ]);
}

/** How cards lie on a sheet, small: seen before it is read. */
export function LayoutSketch({ layout }: { readonly layout: keyof typeof sheets }) {
  const { cards, folds, lies } = sheets[layout];
  const [wide, high] = lies ? [59, 42] : [42, 59];
  return (
    <svg
      aria-hidden="true"
      viewBox={`-1 -1 ${wide + 2} ${high + 2}`}
      className={`${lies ? 'h-11' : 'h-15.5'} fill-table stroke-(--kt-control) forced-colors:stroke-[CanvasText]`}
    >
      <rect width={wide} height={high} rx="1.5" />
      {cards.map(([x = 0, y = 0, width = 0, height = 0]) => (
        <g key={`${x} ${y}`}>
          <rect x={x} y={y} width={width} height={height} rx="1" className="fill-paper" />
          {folds && (
            <>
              <rect
                x={x}
                y={y}
                width={width / 2}
                height={height}
                rx="1"
                className="fill-(--kt-control) opacity-30"
              />
              <path d={`M${x + width / 2} ${y - 1}v${height + 2}`} strokeDasharray="2 1.5" />
            </>
          )}
          {layout === 'poster' &&
            [0, 1, 2, 3, 4, 5].map((row) => (
              <path key={row} d={`M${x + 5} ${y + 10 + row * 6.5}h${row % 2 ? 18 : 24}`} />
            ))}
          {layout === 'big' && <path d={`M${x + 6} ${y + 12}h38m-38 6h30m-30 6h34`} />}
        </g>
      ))}
    </svg>
  );
}
