import { CheckboxCard } from '../../ui/CheckboxCard.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ThemeSign, type ThemeName } from '../../ui/ThemeSign.tsx';
import type { StepProps } from './AboutStep.tsx';

/** A deck as one can choose it, in the language on the screen. */
export interface DeckOption {
  readonly id: string;
  readonly theme: ThemeName;
  readonly title: string;
  readonly description: string;
  readonly cards: number;
}

/** Which decks are on the table. */
export function DecksStep({
  draft,
  problems,
  onChange,
  decks,
}: StepProps & { readonly decks: readonly DeckOption[] }) {
  const t = useMessages('facilitator');
  const choose = (id: string, checked: boolean) =>
    onChange({
      deckIds: decks
        .map((deck) => deck.id)
        .filter((deckId) => (deckId === id ? checked : draft.deckIds.includes(deckId))),
    });
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="sr-only">{t(($) => $.open.steps.cards)}</legend>
      <p className="text-muted">{t(($) => $.open.decks.hint)}</p>
      <div className="grid gap-2.5 sm:grid-cols-2">
        {decks.map((deck) => (
          <CheckboxCard
            key={deck.id}
            checked={draft.deckIds.includes(deck.id)}
            onChange={(checked) => choose(deck.id, checked)}
            title={`${deck.title} · ${t(($) => $.open.decks.count, { count: deck.cards })}`}
            description={deck.description}
            sign={<ThemeSign theme={deck.theme} plate />}
          />
        ))}
      </div>
      <div role="status">
        {problems.deckIds && <Notice tone="error">{t(($) => $.open.decks.none)}</Notice>}
      </div>
    </fieldset>
  );
}
