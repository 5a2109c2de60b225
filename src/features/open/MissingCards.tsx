import { readySteps } from '../../model/programme/presets.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { StepProps } from './AboutStep.tsx';
import type { DeckOption } from './DecksStep.tsx';
import { cardsReady, decksOn } from './openingDraft.ts';

interface MissingCardsProps extends Pick<StepProps, 'draft' | 'onChange'> {
  readonly decks: readonly DeckOption[];
}

/** Says which cards of the programme the facilitator left out, and adds them with one press. */
export function MissingCards({ draft, decks, onChange }: MissingCardsProps) {
  const t = useMessages('open');
  const { cardIds, programmeId, programmeMinutes, own } = draft;
  const deckIds = decksOn(draft);
  const there = cardsReady(draft, decks);
  const ofReady = readySteps(programmeId, programmeMinutes).flatMap(({ cardId, skipped }) =>
    cardId === undefined || skipped ? [] : [cardId],
  );
  const needed = own?.cardIds ?? ofReady;
  const missing = [...new Set(needed)].filter((id) => !there.has(id));
  const labels = decks
    .flatMap(({ cards }) => cards)
    .filter(({ id }) => missing.includes(id))
    .map(({ label }) => label);
  const add = () => {
    if (cardIds !== null) return onChange({ cardIds: [...cardIds, ...missing] });
    const has = ({ cards }: DeckOption) => cards.some(({ id }) => missing.includes(id));
    onChange({ deckIds: decks.filter((deck) => deckIds.includes(deck.id) || has(deck)).map(({ id }) => id) });
  };
  return (
    <div role="status" className="empty:hidden">
      {labels.length > 0 && (
        <Notice>
          <p>{t(($) => $.open.missing.which, { cards: labels.join(', ') })}</p>
          <Button size="small" className="mt-2" onClick={add}>
            {t(($) => $.open.missing.add)}
          </Button>
        </Notice>
      )}
    </div>
  );
}
