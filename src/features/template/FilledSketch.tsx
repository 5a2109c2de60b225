import { areaOf, freeSpots } from '../../model/board/geometry/freeSpot.ts';
import { answerSize } from '../../model/board/geometry/itemSizes.ts';
import { createPacker } from '../../model/board/geometry/packer.ts';
import type { Box, Template, ZoneId } from '../../model/board/template.ts';
import { templateLines } from '../../model/board/templates/templateLines.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';

/** On a phone the names would be too small: they stand with the words of the notes. */
const nameClasses =
  'max-sm:hidden px-[1cqw] pt-[0.7cqw] text-[clamp(0.625rem,1.5cqw,0.875rem)] leading-tight font-semibold text-muted';

/** For the number of a note. */
export const numberClasses =
  'tabular grid place-items-center border border-attention bg-attention-wash font-bold text-attention';

interface FilledSketchProps {
  readonly template: Template;
  readonly notes: readonly { readonly zone: ZoneId | null; readonly number: number }[];
}

/** A board with notes on it, as large as there is room: what each note says is written elsewhere, by its number. */
export function FilledSketch({ template, notes }: FilledSketchProps) {
  const { locale } = useLocale();
  const { width, zones, headings } = template;
  // The name of the board stands above the sketch, so that its room is not left empty here.
  const from = Math.min(...[...zones, ...headings].map(({ y }) => y)) - 40;
  const height = template.height - from;
  const at = (box: Box) => ({
    left: `${(100 * box.x) / width}%`,
    top: `${(100 * (box.y - from)) / height}%`,
    width: `${(100 * box.width) / width}%`,
    height: `${(100 * box.height) / height}%`,
  });
  const packer = createPacker([]);
  const placed = notes.map(({ zone, number }) => {
    const [spot = { x: 0, y: 0 }] = freeSpots(packer, areaOf(template, zone), [answerSize]);
    return { number, box: { ...spot, ...answerSize } };
  });
  return (
    <div
      aria-hidden="true"
      className="@container relative mx-auto w-full shrink-0 rounded-card bg-table"
      // What is written below it begins on the same screen.
      style={{ aspectRatio: `${width} / ${height}`, maxWidth: `max(17rem, ${(50 * width) / height}dvh)` }}
    >
      <svg
        viewBox={`0 ${from} ${width} ${height}`}
        className="absolute inset-0 size-full stroke-(--kt-control) forced-colors:stroke-[CanvasText]"
        fill="none"
        strokeWidth={width / 500}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {templateLines(template).map((path) => (
          <path key={path} d={path} />
        ))}
      </svg>
      {(template.drawing === 'rings' ? zones.toReversed() : zones).map((zone) => (
        <div
          key={zone.id}
          className={`absolute overflow-hidden border border-dashed border-control bg-paper ${zone.ring === undefined ? 'rounded-lg' : 'rounded-full text-center'}`}
          style={at(zone)}
        >
          <p className={nameClasses}>{(zone.short ?? zone.label)[locale]}</p>
        </div>
      ))}
      {headings.map(({ label, ...box }) => (
        <p
          key={label.nl}
          className={`absolute flex items-center justify-center text-center text-ink! ${nameClasses}`}
          style={at(box)}
        >
          {label[locale]}
        </p>
      ))}
      {placed.map(({ number, box }) => (
        <span
          key={number}
          className={`absolute ${numberClasses} rounded-[0.5cqw] text-[clamp(0.6875rem,1.9cqw,1rem)] shadow-resting`}
          style={at(box)}
        >
          {number}
        </span>
      ))}
    </div>
  );
}
