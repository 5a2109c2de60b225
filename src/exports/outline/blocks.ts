/** What blocks are made of: entries of lists, rows of tables, texts. A list or text with nothing in it gives no block. */
import type { CardLabel, RecordedAnswer, RecordedItem, RecordedNote } from '../notesRecord.ts';
import type { SourceBalance } from '../sourceBalance.ts';
import { joined, type Wording } from '../wording.ts';
import type { Block, BlockOf, Entry, NamedCard, Row } from './outline.ts';

/** A text as a block. */
export function text(words: string, tone: BlockOf<'text'>['tone'] = 'plain'): Block[] {
  return words === '' ? [] : [{ type: 'text', text: words, tone }];
}

/** A heading inside a section. */
export function heading(words: string, note = ''): Block {
  return { type: 'heading', text: words, note };
}

/** Entries as a list. */
export function list(entries: readonly Entry[], kind: BlockOf<'list'>['kind'] = 'items'): Block[] {
  return entries.length === 0 ? [] : [{ type: 'list', kind, entries }];
}

/** A row of a table in which every cell is filled in. */
export function row(texts: readonly string[], balance: SourceBalance | null = null, total = false): Row {
  return { cells: texts.map((words) => ({ text: words, open: false })), total, balance };
}

/** A line of a list that has a text and nothing else, but for what is given. */
export function entryOf(words: string, more: Partial<Entry> = {}): Entry {
  return { card: null, text: words, mark: null, source: null, aside: '', ...more };
}

/** A card by its name and its question, in the language of the notes. */
export function namedCard(card: CardLabel, { cardLabel, question }: Wording): NamedCard {
  return { name: cardLabel(card), question: question(card), theme: card.theme };
}

/** A card as a line of a list. */
export function cardEntry(card: CardLabel, wording: Wording): Entry {
  return { card: namedCard(card, wording), text: null, mark: null, source: null, aside: '' };
}

/** An answer under its card, where the mark of an insight tells it apart. */
export function answerEntry(answer: RecordedAnswer, { insightMark, origin }: Wording): Entry {
  return entryOf(answer.text, {
    mark: insightMark(answer),
    source: answer.source,
    aside: origin(answer),
  });
}

/** A loose note as a line of a list. */
export function noteEntry(note: RecordedNote, { insightMark }: Wording): Entry {
  return entryOf(note.text, { mark: insightMark(note) });
}

/** Something in a list of its own, so an answer says which card it belongs to. Unmarked: the list says what it is. */
export function itemEntry(item: RecordedItem, wording: Wording): Entry {
  switch (item.kind) {
    case 'card':
      return cardEntry(item.card, wording);
    case 'note':
      return entryOf(item.note.text);
    case 'answer': {
      const aside = joined([wording.cardLabel(item.card), wording.origin(item.answer)]);
      return { ...answerEntry(item.answer, wording), mark: null, aside };
    }
  }
}
