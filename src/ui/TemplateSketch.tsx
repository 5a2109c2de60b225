export interface SketchedBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly round: boolean;
}

export interface TemplateSketchProps {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly SketchedBox[];
  /** Lines, as paths of SVG. */
  readonly paths: readonly string[];
}

/** A template of the board, small: what kind of table it makes is seen before it is read. */
export function TemplateSketch({ width, height, boxes, paths }: TemplateSketchProps) {
  // Lines as thick as they would be at this size, whatever the template measures.
  const line = Math.max(width, height) / 80;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      className="h-24 w-full rounded-lg bg-table stroke-(--kt-control) p-1.5 forced-colors:stroke-[CanvasText]"
      fill="none"
      strokeWidth={line}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {boxes.map(({ x, y, width: w, height: h, round }) =>
        round ? (
          <circle key={`${x} ${y} ${w}`} cx={x + w / 2} cy={y + h / 2} r={w / 2} className="fill-paper" />
        ) : (
          <rect
            key={`${x} ${y} ${w}`}
            x={x}
            y={y}
            width={w}
            height={h}
            rx={line * 2}
            className="fill-paper"
          />
        ),
      )}
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
