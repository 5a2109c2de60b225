import type { BlockOf } from '../../exports/outline/outline.ts';
import { CardName } from './CardName.tsx';
import { InsightMark } from './InsightMark.tsx';

/** A card that was discussed: its name, how many answered, its question. */
export function CardHeading({ heading }: { readonly heading: BlockOf<'card'> }) {
  const { card, mark, note } = heading;
  return (
    <h3 className="mt-5 first:mt-0">
      <span className="flex flex-wrap items-center gap-x-2">
        <CardName card={card} />
        <span className="text-[0.9375rem] text-muted">· {note}</span>
        {mark !== null && <InsightMark>{mark}</InsightMark>}
      </span>
      <span className="serif mt-0.5 block text-xl leading-snug wrap-anywhere">{card.question}</span>
    </h3>
  );
}
