// `npm run decks` says which English texts of the decks must be read again, because the Dutch changed. `npm run decks <id
// of a card or deck> …` writes down that they were read; `all` means all of them. `npm run decks report` says how plain
// the Dutch is (deck-report.js).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { format } from 'prettier';

import { hashOf, isStale } from '../decks/readLibraryDeck.ts';
import { textsIn } from '../src/model/readDeck.ts';

const folder = new URL('../decks/', import.meta.url);
const wanted = new Set(process.argv.slice(2));
let stale = 0;

if (wanted.has('report')) await import('./deck-report.js');

for (const name of readdirSync(folder)) {
  if (!name.endsWith('.json') || name === 'deck.schema.json') continue;
  const file = new URL(name, folder);
  /** @type {import('../src/model/deckFile.ts').DeckFile} */
  const deck = JSON.parse(readFileSync(file, 'utf8'));
  let changed = false;
  for (const part of [deck, ...deck.cards]) {
    for (const text of textsIn(part).filter(isStale)) {
      if (wanted.has(part.id) || wanted.has('all')) {
        text.checked = hashOf(text.nl ?? '');
        changed = true;
      } else {
        stale += 1;
        console.log(`${part.id}\n  nl  ${text.nl}\n  en  ${text.en}`);
      }
    }
  }
  if (changed) writeFileSync(file, await format(JSON.stringify(deck), { parser: 'json', printWidth: 110 }));
}

if (stale === 0) console.log('Every English text was checked against the Dutch of now.');
else console.log(`\n${stale} to be read again. Then: npm run decks <id> …`);
