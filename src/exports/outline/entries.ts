import type { CardLabel, RecordedAnswer, RecordedItem } from '../notesRecord.ts';
import type { Wording } from '../wording.ts';
import type { Entry, NamedCard } from './outline.ts';

/** A card by its name and its question, in the language of the notes. */
export function namedCard(card: CardLabel, { cardLabel, question }: Wording): NamedCard {
  return { name: cardLabel(card), question: question(card), theme: card.theme };
}

/** A card as a line of a list. */
export function cardEntry(card: CardLabel, wording: Wording): Entry {
  return { card: namedCard(card, wording), text: null, mark: null, source: null, aside: '' };
}

/** An answer under its card, where the mark of an insight tells it apart. */
export function answerEntry(answer: RecordedAnswer, wording: Wording): Entry {
  return {
    card: null,
    text: answer.text,
    mark: answer.insight ? wording.t(($) => $.notes.insights.mark) : null,
    source: answer.source,
    aside: wording.origin(answer),
  };
}

/** A card or an answer that stands alone, so an answer says which card it belongs to. */
export function itemEntry({ card, answer }: RecordedItem, wording: Wording): Entry {
  if (answer === null) return cardEntry(card, wording);
  const aside = [wording.cardLabel(card), wording.origin(answer)].filter((part) => part !== '').join(' · ');
  return { ...answerEntry(answer, wording), mark: null, aside };
}
