import type { CardLabel, RecordedAnswer, RecordedItem, RecordedNote } from '../notesRecord.ts';
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

/** A loose note as a line of a list. */
export function noteEntry({ text, insight }: RecordedNote, { t }: Wording): Entry {
  const mark = insight ? t(($) => $.notes.insights.mark) : null;
  return { card: null, text, mark, source: null, aside: '' };
}

/** A thing that stands alone, so an answer says which card it belongs to. Unmarked: the list says what it is. */
export function itemEntry(item: RecordedItem, wording: Wording): Entry {
  switch (item.kind) {
    case 'card':
      return cardEntry(item.card, wording);
    case 'note':
      return { ...noteEntry(item.note, wording), mark: null };
    case 'answer': {
      const known = [wording.cardLabel(item.card), wording.origin(item.answer)];
      const aside = known.filter((part) => part !== '').join(' · ');
      return { ...answerEntry(item.answer, wording), mark: null, aside };
    }
  }
}
