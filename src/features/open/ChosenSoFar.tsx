import { useMessages } from '../../ui/language/useMessages.ts';
import type { DeckOption } from './DecksStep.tsx';
import type { OpeningDraft } from './openingDraft.ts';

/** What the later steps stand at, for who opens after the first. */
export function ChosenSoFar({
  draft,
  decks,
}: {
  readonly draft: OpeningDraft;
  readonly decks: readonly DeckOption[];
}) {
  const t = useMessages('facilitator');
  const count = decks
    .filter((deck) => draft.deckIds.includes(deck.id))
    .reduce((sum, deck) => sum + deck.cards, 0);
  const answers = draft.named ? t(($) => $.open.chosen.named) : t(($) => $.open.chosen.nameless);
  const title = t(($) => $.plan.ready[draft.programmeId].title);
  return (
    <p className="text-muted">
      {t(($) => $.open.chosen.title)}:{' '}
      <strong className="font-semibold text-ink">
        {t(($) => $.open.chosen.programme, { title })}, {t(($) => $.open.chosen.cards, { count })}, {answers}.
      </strong>{' '}
      {t(($) => $.open.chosen.hint)}
    </p>
  );
}
