import type { Locale } from '../messages/locale.ts';
import { useLocale } from './language/LocaleContext.ts';
import { useMessages } from './language/useMessages.ts';
import type { CardFaceProps } from './CardFace.tsx';

type Both<Text> = Readonly<Record<Locale, Text>>;

interface PrintedCard {
  readonly number: number;
  readonly question: Both<string>;
  readonly prompts: Both<readonly string[]>;
}
interface PrintedDeck {
  readonly theme: CardFaceProps['theme'];
  readonly shortTitle: Both<string>;
}

export type CardWords = Required<Pick<CardFaceProps, 'theme' | 'label' | 'question' | 'prompts'>>;

/** What is on a card, in the language on the screen: ready to hand to a `CardFace`. */
export function useCardWords(): (card: PrintedCard, deck: PrintedDeck | undefined) => CardWords {
  const t = useMessages();
  const { locale } = useLocale();
  return ({ number, question, prompts }, deck) => ({
    theme: deck?.theme ?? 'kennisbronnen',
    label: t(($) => $.ui.card.label, { theme: deck?.shortTitle[locale] ?? '', number }),
    question: question[locale],
    prompts: prompts[locale],
  });
}
