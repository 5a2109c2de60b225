/** Decks in files of a real LibreOffice, and in our own files, read back. */
import { beforeAll, describe, expect, it } from 'vitest';
import { guessReading } from '../../src/exports/deck/columns.ts';
import { deckFromJson, deckTable, deckToJson, deckToMarkdown } from '../../src/exports/deck/deckText.ts';
import { jsonFromLink, jsonToLink } from '../../src/exports/jsonLink.ts';
import { cardLimits, makeDeck } from '../../src/exports/deck/makeDeck.ts';
import { readRows, type ReadCard } from '../../src/exports/deck/readCards.ts';
import { readMarkdown } from '../../src/exports/deck/readMarkdown.ts';
import { renderCsv } from '../../src/exports/tables/renderCsv.ts';
import { renderXlsx } from '../../src/exports/tables/renderXlsx.ts';
import { openFile, openText } from '../../src/features/deckEditor/openFile.ts';
import { deckShare } from '../../src/messages/nl/decks.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';
import { writeInOffice } from './libreOffice.ts';

const cards: ReadCard[] = [
  {
    row: 2,
    kind: 'question',
    words: {
      question: 'Wie weet wat; en "waarom"?',
      prompts: ['Wie bel je?', 'Wie belt jou, en wanneer?'],
      tip: 'Begin *klein* & <b>rustig</b>',
    },
    second: { question: 'Who knows what?', prompts: ['Whom do you call?'], tip: '' },
  },
  {
    row: 3,
    kind: 'statement',
    words: { question: '= wij delen alles', prompts: [], tip: '' },
    second: { question: 'We share everything', prompts: [], tip: '' },
  },
];
const deck = makeDeck(cards, { title: 'Onze wijk', theme: 'leren', language: 'nl' }, seededRandom(3));
const table = deckTable(deck, 'nl', deckShare.headings);
const facts = { title: 'Onze wijk', kind: 'Kaartenset', locale: 'nl', madeAt: 0, draft: null } as const;

const csv = renderCsv(table);
let ods: Buffer | undefined;
let xlsx: Buffer | undefined;
beforeAll(async () => {
  const files = { 'deck.csv': csv };
  // Semicolons, quotes, UTF-8, all columns as text.
  const reading = 'Text - txt - csv (StarCalc):59,34,76,1,1/2/2/2/3/2/4/2/5/2/6/2/7/2';
  ods = (await writeInOffice(temporaryFolder().path, { into: 'ods', files, reading }))['deck.csv'];
  xlsx = (await writeInOffice(temporaryFolder().path, { into: 'xlsx', files, reading }))['deck.csv'];
});

async function cardsIn(bytes: Uint8Array) {
  const opened = await openFile(bytes);
  if (opened.kind !== 'workbook' && opened.kind !== 'table') throw new Error(opened.kind);
  const { rows } = opened.sheet;
  return readRows(rows, guessReading(rows), cardLimits);
}

/** The cards without the apostrophe that keeps a formula from running: it is there on purpose, and a person sees it. */
const withoutGuard = ({ words, ...card }: ReadCard): ReadCard => ({
  ...card,
  words: { ...words, question: words.question.replace(/^'/u, '') },
});

describe('a deck in a file', () => {
  it.each([
    ['CSV of ours', () => new TextEncoder().encode(csv)],
    ['XLSX of ours', () => renderXlsx([table], facts)],
    ['XLSX of LibreOffice', () => xlsx ?? new Uint8Array()],
    ['ODS of LibreOffice', () => ods ?? new Uint8Array()],
  ])('[O8] comes back with every word: %s', async (_, bytes) => {
    const { cards: read, faults } = await cardsIn(bytes());
    expect(faults).toEqual([]);
    expect(read.map(withoutGuard)).toEqual(cards);
  });

  it('[O8] comes back from JSON, and from an address, as the same deck', () => {
    const json = openText(deckToJson(deck));
    expect(json.kind === 'json' && deckFromJson(json.value)).toEqual(deck);
    expect(deckFromJson(jsonFromLink(jsonToLink(deck) ?? ''))).toEqual(deck);
  });

  it('[O8] comes back from Markdown in one language', () => {
    const text = deckToMarkdown(deck, 'nl');
    expect(openText(text).kind).toBe('markdown');
    const { title, cards: read } = readMarkdown(text, cardLimits);
    expect(title).toBe('Onze wijk');
    expect(read.map(({ kind, words }) => ({ kind, words }))).toEqual(
      cards.map(({ kind, words }) => ({ kind, words })),
    );
  });

  it('[O4] that is packed to become far more than a deck is refused before it has', async () => {
    const { deflateSync } = await import('fflate');
    const bomb = Buffer.from(deflateSync(new Uint8Array(15_000_000))).toString('base64url');
    expect(() => jsonFromLink(bomb)).toThrow(expect.objectContaining({ fault: 'tooLarge' }));
  });

  it('[O3] with a field that we do not know, an id twice or an address in it is refused or stays text', () => {
    expect(() => deckFromJson({ ...deck, script: 'x' })).toThrow(
      expect.objectContaining({ fault: 'noDeck' }),
    );
    expect(() => deckFromJson({ ...deck, cards: [deck.cards[0], deck.cards[0]] })).toThrow(
      expect.objectContaining({ fault: 'noDeck' }),
    );
    expect(() => deckFromJson(JSON.parse('{"__proto__": {"id": "x"}}'))).toThrow(
      expect.objectContaining({ fault: 'noDeck' }),
    );
  });
});
