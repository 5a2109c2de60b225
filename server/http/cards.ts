/**
 * POST /api/cards/pdf: cards on paper. It needs no session, and nothing of it is kept or logged: a deck of somebody's own is
 * in the body and is gone when the PDF is.
 */
import * as v from 'valibot';

import { library } from '../../decks/library.ts';
import { formats } from '../../src/exports/formats.ts';
import { limits } from '../../src/model/limits.ts';
import { printOrderSchema, type PrintOrder } from '../../src/model/printOrder.ts';
import { addressGroups } from '../identity/clientAddress.ts';
import type { Services } from '../services.ts';
import { urlsFor } from './addresses.ts';
import { addressOf, readBody, type App } from './context.ts';
import { granted, Refused } from './problem.ts';

/** Of decks of somebody's own: two hundred usual cards in two languages are half of it. It takes about five seconds to set. */
const mostCharacters = 100_000;

/** How much there is to set in these decks of somebody's own. */
function charactersIn({ decks, cards }: PrintOrder): number {
  const own = decks.flatMap((asked) => (typeof asked === 'string' ? [] : asked.cards));
  const printed = own.filter(({ id }) => cards?.includes(id) ?? true);
  return printed
    .flatMap(({ text, prompts }) => [text, ...prompts])
    .reduce((sum, { nl = '', en = '' }) => sum + nl.length + en.length, 0);
}

/** Whether all that is asked for is there, and not too much at once. */
function canPrint({ decks, cards, layout }: PrintOrder): boolean {
  if (layout === 'calibration') return decks.length === 0;
  const there = decks.map((asked) =>
    typeof asked === 'string' ? library.find(({ id }) => id === asked) : asked,
  );
  const ids = there.flatMap((deck) => deck?.cards.map(({ id }): string => id) ?? []);
  const known = new Set(ids);
  if (there.includes(undefined) || cards?.some((id) => !known.has(id)) === true) return false;
  const count = cards === undefined ? ids.length : ids.filter((id) => cards.includes(id)).length;
  return count > 0 && count <= limits.cards;
}

/** Adds the route. */
export function addCardRoutes(app: App, services: Services): void {
  app.post('/api/cards/pdf', async (c) => {
    const parsed = v.safeParse(printOrderSchema, await readBody(c));
    if (!parsed.success || !canPrint(parsed.output)) throw new Refused('malformed');
    if (charactersIn(parsed.output) > mostCharacters) throw new Refused('too-big');
    const address = addressGroups(addressOf(c, services)).near;
    const cardsAt = urlsFor(c, services).cards;
    const { file } = granted(await services.files.cards({ order: parsed.output, cardsAt, address }));
    return c.body(file, 200, {
      'Content-Type': formats.pdf.mediaType,
      'Content-Disposition': 'attachment; filename="kaarten.pdf"',
    });
  });
}
