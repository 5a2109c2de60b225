// `npm run decks` says which English texts of the decks and the glossary must be read again, because the Dutch changed. `npm run
// decks <id of a card, deck or term> …` writes down that they were read; `all` means all of them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { format } from 'prettier';

import { hashOf, isStale } from '../decks/readLibraryDeck.ts';
import { textsIn } from '../src/model/readDeck.ts';

const folder = new URL('../decks/', import.meta.url);
const wanted = new Set(process.argv.slice(2));
let stale = 0;

const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'deck.schema.json');
for (const name of [...names, 'glossary/glossary.json']) {
  const file = new URL(name, folder);
  /** @type {import('../src/model/deckFile.ts').DeckFile | import('../src/model/terms.ts').GlossaryFile} */
  const read = JSON.parse(readFileSync(file, 'utf8'));
  let changed = false;
  for (const part of 'terms' in read ? read.terms : [read, ...read.cards]) {
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
  if (changed) writeFileSync(file, await format(JSON.stringify(read), { parser: 'json', printWidth: 110 }));
}

if (stale === 0) console.log('Every English text was checked against the Dutch of now.');
else console.log(`\n${stale} to be read again. Then: npm run decks <id> …`);
