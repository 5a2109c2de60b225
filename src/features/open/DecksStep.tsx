import { formatDay } from '../../messages/dates.ts';
import { readDay } from '../../model/readDay.ts';
import { keepCards, useKeptCards } from '../../session/keptCards.ts';
import { CheckboxCard } from '../../ui/CheckboxCard.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ThemeSign, type ThemeName } from '../../ui/ThemeSign.tsx';
import type { StepProps } from './AboutStep.tsx';
import { MissingCards } from './MissingCards.tsx';
import { cardsReady } from './openingDraft.ts';
import { PickCards } from './PickCards.tsx';

/** A deck to choose, in the language on the screen. */
export interface DeckOption {
  readonly id: string;
  readonly theme: ThemeName;
  readonly title: string;
  readonly description: string;
  /** What it is based on; empty when it does not say. */
  readonly source: string;
  readonly cards: readonly { readonly id: string; readonly label: string; readonly text: string }[];
}

interface DecksStepProps extends StepProps {
  readonly decks: readonly DeckOption[];
  /** Ids of the cards that the programme puts on the table. */
  readonly needed: readonly string[];
}

/** Which cards are on the table: whole decks, or single cards in an order. */
export function DecksStep({ draft, problems, onChange, decks, needed }: DecksStepProps) {
  const t = useMessages('facilitator', 'open');
  const selection = useKeptCards('selection');
  const choose = (id: string, checked: boolean) =>
    onChange({
      deckIds: decks
        .map((deck) => deck.id)
        .filter((deckId) => (deckId === id ? checked : draft.deckIds.includes(deckId))),
    });
  const pick = (cardIds: readonly string[] | null) => {
    if (cardIds !== null) keepCards('selection', cardIds);
    onChange({ cardIds });
  };
  return (
    <div className="flex flex-col gap-6">
      <ChoiceGroup
        label={t(($) => $.open.pick.how)}
        value={draft.cardIds === null ? 'decks' : 'cards'}
        onChange={(value) => pick(value === 'decks' ? null : selection)}
        options={(['decks', 'cards'] as const).map((value) => ({
          value,
          title: t(($) => $.open.pick[value]),
          description: t(($) => $.open.pick[`${value}More`]),
        }))}
      />
      {draft.cardIds === null ? (
        <fieldset className="flex flex-col gap-3">
          <legend className="sr-only">{t(($) => $.open.steps.cards)}</legend>
          <p className="text-muted">{t(($) => $.open.decks.hint)}</p>
          <div className="grid gap-2.5 sm:grid-cols-2">
            {decks.map((deck) => (
              <CheckboxCard
                key={deck.id}
                checked={draft.deckIds.includes(deck.id)}
                onChange={(checked) => choose(deck.id, checked)}
                title={`${deck.title} (${t(($) => $.open.decks.count, { count: deck.cards.length })})`}
                description={
                  <>
                    {deck.description}
                    {deck.source && (
                      <span className="mt-1 block text-sm wrap-anywhere">
                        {t(($) => $.open.decks.source, { source: deck.source })}
                      </span>
                    )}
                  </>
                }
                sign={<ThemeSign theme={deck.theme} plate />}
              />
            ))}
          </div>
        </fieldset>
      ) : (
        <PickCards decks={decks} picked={draft.cardIds} onChange={pick} />
      )}
      <MissingCards {...{ draft, decks, needed, onChange }} />
      <div role="status">
        {problems.deckIds && (
          <Notice tone="error">
            {t(($) => (draft.cardIds === null ? $.open.decks.none : $.open.pick.none))}
          </Notice>
        )}
      </div>
    </div>
  );
}

/** The choices of the later steps so far, for a facilitator who opens the session after the first. */
export function ChosenSoFar({
  draft,
  decks,
  ownTitle,
}: Pick<DecksStepProps, 'draft' | 'decks'> & {
  /** Of the programme, where it is one's own. */
  readonly ownTitle: string | undefined;
}) {
  const t = useMessages('facilitator', 'open', 'ready');
  const { locale } = useLocale();
  const count = cardsReady(draft, decks).size;
  const answers = draft.named ? t(($) => $.open.chosen.named) : t(($) => $.open.chosen.nameless);
  const title = ownTitle ?? t(($) => $.ready.programme[draft.programmeId].title);
  const day = readDay(draft.date, '');
  return (
    <p className="text-muted">
      {t(($) => $.open.chosen.title)}:{' '}
      <strong className="font-semibold text-ink">
        {day !== null && `${formatDay(day, locale)}, `}
        {t(($) => $.open.chosen.programme, { title })}, {t(($) => $.open.chosen.cards, { count })}, {answers}.
      </strong>{' '}
      {t(($) => $.open.chosen.hint)}
    </p>
  );
}
