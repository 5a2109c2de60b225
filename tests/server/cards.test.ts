/** Cards on paper over HTTP: for everybody, without a session, within bounds, and nothing of it stays behind. */
import { afterEach, describe, expect, it } from 'vitest';

import { fileRates } from '../../server/files/notesFiles.ts';
import type { Typeset } from '../../server/print/typeset.ts';
import { heldTypeset } from './heldTypeset.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
afterEach(() => server.close());

const ask = (body: object | string, origin = server.url): Promise<Response> =>
  fetch(`${server.url}/api/cards/pdf`, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const own = {
  id: 'eigen-geheim',
  theme: 'leren',
  title: { nl: 'KANARIE' },
  shortTitle: { nl: 'KANARIE' },
  description: { nl: 'KANARIE' },
  cards: [{ id: 'eigen-geheim-1', kind: 'question', text: { nl: 'KANARIE?' }, prompts: [] }],
};
const wish = { decks: ['kennisbronnen', own], lang: 'nl', layout: 'a7', qr: true } as const;

/** Keeps what it is asked to set. */
function listeningTypeset() {
  const asked: { template: string; data: string }[] = [];
  const typeset: Typeset = ({ template, data }) => {
    asked.push({ template, data: Buffer.from(data as Uint8Array).toString() });
    return Promise.resolve(Uint8Array.from(Buffer.from('%PDF-fake')));
  };
  return { asked, typeset };
}

describe('POST /api/cards/pdf', () => {
  it('[Q5] gives a PDF to somebody without a session, and keeps and logs nothing', async () => {
    server = await startTestServer();
    const response = await ask(wish);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toBeNull();
    const pdf = Buffer.from(await response.arrayBuffer());
    expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
    expect(server.logged.join('\n')).toBe('');
    expect((await ask({ ...wish, lang: 'fr' })).status).toBe(400);
    expect(server.logged.join('\n')).toBe('');
  });

  it('[Q4] takes what is in the library from there, with a code to its page on this server', async () => {
    const { asked, typeset } = listeningTypeset();
    server = await startTestServer({ typeset, publicUrl: 'https://kaarten.example.nl' });
    const origin = 'https://kaarten.example.nl';
    expect((await ask({ ...wish, cards: ['kennisbronnen-3', 'eigen-geheim-1'] }, origin)).status).toBe(200);
    expect((await ask({ decks: [], lang: 'en', layout: 'calibration' }, origin)).status).toBe(200);
    expect((await ask({ ...wish, layout: 'poster' }, origin)).status).toBe(200);
    expect(asked.map(({ template }) => template)).toEqual(['cards', 'calibration', 'poster']);
    const { cards } = JSON.parse(asked[0]?.data ?? '') as {
      cards: readonly { front: { label: { text: string } }; qr: { side: number } | null }[];
    };
    expect(cards.map(({ front, qr }) => [front.label.text, qr !== null])).toEqual([
      ['Kennisbronnen 3', true],
      ['KANARIE 1', false],
    ]);
  });

  it('[Q5] refuses what is no order, and what is too much', async () => {
    const { asked, typeset } = listeningTypeset();
    server = await startTestServer({ typeset });
    const [card] = own.cards;
    const many = (count: number, id: string) => ({
      ...own,
      id,
      cards: Array.from({ length: count }, (_, index) => ({ ...card, id: `${id}-${index}` })),
    });
    const refused: (object | string)[] = [
      'geen json',
      [],
      { ...wish, decks: [] },
      { ...wish, decks: ['verzonnen'] },
      { ...wish, decks: ['__proto__'] },
      { ...wish, cards: [] },
      { ...wish, cards: ['verzonnen-1'] },
      { ...wish, layout: '../notes' },
      { ...wish, layout: 'calibration' },
      { ...wish, offset: { x: 9, y: 0 } },
      { ...wish, offset: { x: 0.3, y: 0 } },
      { ...wish, more: true },
      { ...wish, decks: [{ ...own, html: '<b>' }] },
      { ...wish, decks: [{ ...own, cards: [{ ...card, text: { nl: 'x'.repeat(241) } }] }] },
      { ...wish, decks: [many(201, 'eigen-veel')] },
      { ...wish, decks: [many(150, 'eigen-een'), many(150, 'eigen-twee')] },
    ];
    for (const body of refused) {
      const response = await ask(body);
      expect([JSON.stringify(body).slice(0, 80), response.status]).toEqual([
        JSON.stringify(body).slice(0, 80),
        400,
      ]);
    }
    expect((await ask('x'.repeat(300_000))).status).toBe(413);
    const wordy = many(150, 'eigen-woorden').cards.map((one) => ({
      ...one,
      prompts: Array.from({ length: 8 }, () => ({ nl: 'x'.repeat(90) })),
    }));
    expect((await ask({ ...wish, decks: [{ ...own, id: 'eigen-woorden', cards: wordy }] })).status).toBe(413);
    expect((await ask(wish, 'https://elders.example')).status).toBe(403);
    expect(asked).toEqual([]);
    const chosen = many(150, 'eigen-een').cards.map(({ id }) => id);
    expect(
      (await ask({ ...wish, decks: [many(150, 'eigen-een'), many(150, 'eigen-twee')], cards: chosen }))
        .status,
    ).toBe(200);
  });

  it('[Q5] has so many from one address, and says when there are more', async () => {
    const held = heldTypeset();
    held.letGo();
    server = await startTestServer({ typeset: held.typeset });
    for (let count = 0; count < fileRates.cards; count += 1) expect((await ask(wish)).status).toBe(200);
    const response = await ask(wish);
    expect(response.status).toBe(429);
    expect(await response.json()).toMatchObject({ reason: 'too-many-files' });
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
