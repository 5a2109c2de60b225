import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { StepProps } from './AboutStep.tsx';
import type { DeckOption } from './DecksStep.tsx';
import { cardsReady } from './openingDraft.ts';

interface MissingCardsProps extends Pick<StepProps, 'draft' | 'onChange'> {
  readonly decks: readonly DeckOption[];
  readonly needed: readonly string[];
}

/** Says which cards of the programme the facilitator left out, and adds them with one press. */
export function MissingCards({ draft, decks, needed, onChange }: MissingCardsProps) {
  const t = useMessages('open');
  const { cardIds, deckIds } = draft;
  const ready = cardsReady(draft, decks);
  const missing = decks
    .flatMap(({ cards }) => cards)
    .filter(({ id }) => needed.includes(id) && !ready.has(id));
  const add = () => {
    const ids = missing.map(({ id }) => id);
    if (cardIds !== null) return onChange({ cardIds: [...cardIds, ...ids] });
    const has = ({ cards }: DeckOption) => cards.some(({ id }) => ids.includes(id));
    onChange({ deckIds: decks.filter((deck) => deckIds.includes(deck.id) || has(deck)).map(({ id }) => id) });
  };
  return (
    <div role="status" className="empty:hidden">
      {missing.length > 0 && (
        <Notice>
          <p>{t(($) => $.open.missing.which, { cards: missing.map(({ label }) => label).join(', ') })}</p>
          <Button size="small" className="mt-2" onClick={add}>
            {t(($) => $.open.missing.add)}
          </Button>
        </Notice>
      )}
    </div>
  );
}
