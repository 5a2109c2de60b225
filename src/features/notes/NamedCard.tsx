import type { CardLabel } from '../../exports/notesRecord.ts';
import type { Wording } from '../../exports/wording.ts';
import { ThemeSign } from '../../ui/ThemeSign.tsx';

/** A card by its name: its sign and words in the colour of its theme. */
export function CardName({ card, wording }: { readonly card: CardLabel; readonly wording: Wording }) {
  return (
    <span
      className={`theme-${card.theme} inline-flex items-center gap-1.5 font-sans font-semibold text-(--theme)`}
    >
      <ThemeSign theme={card.theme} />
      {wording.cardLabel(card)}
    </span>
  );
}

/** A card in a list: its name, then its question. */
export function CardLine({ card, wording }: { readonly card: CardLabel; readonly wording: Wording }) {
  return (
    <p>
      <CardName card={card} wording={wording} />
      <span className="block">{wording.question(card)}</span>
    </p>
  );
}
