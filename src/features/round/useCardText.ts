import type { Card } from '../../model/deck.ts';
import { deckOf } from '../../model/stage.ts';
import { useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { CardFaceProps } from '../../ui/CardFace.tsx';

type CardText = Pick<CardFaceProps, 'theme' | 'label' | 'question'> & { readonly prompts: readonly string[] };

/** What people call a card: 'Kennisbronnen 3'. */
export function useCardLabel(card: Card | undefined): string {
  const t = useMessages();
  const { locale } = useLocale();
  const deck = useStage((stage) => (card === undefined ? undefined : deckOf(stage, card)));
  if (card === undefined) return '';
  return t(($) => $.ui.card.label, { theme: deck?.shortTitle[locale] ?? '', number: card.number });
}

/** What is on a card, in the language on the screen. */
export function useCardText(card: Card): CardText {
  const { locale } = useLocale();
  const deck = useStage((stage) => deckOf(stage, card));
  const label = useCardLabel(card);
  return {
    theme: deck?.theme ?? 'kennisbronnen',
    label,
    question: card.question[locale],
    prompts: card.prompts[locale],
  };
}
