import { afterAll, beforeAll, expect, it } from 'vitest';

import type { CardId } from '../../src/model/deck.ts';
import type { RoundId } from '../../src/model/ids.ts';
import { stageOf } from './person.ts';
import { handIn, layTable } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const own = {
  id: 'eigen-buurt',
  theme: 'denkkader',
  title: { nl: 'Onze buurt' },
  shortTitle: { nl: 'Buurt' },
  description: { nl: 'Vragen van onszelf.' },
  cards: [
    { id: 'eigen-buurt-1', kind: 'question', text: { nl: 'Wie kent <b>de</b> buurt?' }, prompts: [] },
    { id: 'eigen-buurt-2', kind: 'statement', text: { nl: 'Wij luisteren.' }, prompts: [] },
  ],
};

it('a card that is not in the library is written to, and stands in the notes', async () => {
  const cardIds = ['eigen-buurt-1', 'herken-je-dit-3', 'leren-1'];
  const table = await layTable(server, { opening: { deckIds: [], cardIds, ownDecks: [own] } });
  const { facilitator, participants } = table;
  expect(stageOf(facilitator.stage).cards.map(({ id }) => id)).toEqual(cardIds);
  for (const cardId of cardIds.slice(0, 2) as CardId[]) {
    const opened = await facilitator.command({ type: 'round.open', cardId });
    expect(opened.status).toBe(200);
    const round = () => Object.values(stageOf(facilitator.stage).rounds).find((one) => one.cardId === cardId);
    await facilitator.stage.until(() => round() !== undefined);
    const roundId = round()?.id as RoundId;
    for (const person of participants) await handIn(person, roundId, `over ${cardId}`);
    expect((await facilitator.command({ type: 'round.reveal', roundId })).status).toBe(200);
  }
  const notes = async (format: string) =>
    (await facilitator.get(`/api/sessions/${facilitator.sessionId}/notes.${format}?lang=nl`)).text;
  for (const text of [
    'Buurt 1',
    'over eigen-buurt-1',
    'Wij stellen elkaar te weinig vragen.',
    'over herken-je-dit-3',
  ])
    for (const format of ['md', 'html'])
      expect(await notes(format), format).toContain(
        format === 'csv' ? text.replace('Buurt 1', 'Buurt') : text,
      );
  expect(await notes('html')).not.toContain('<b>de');
  const record = JSON.parse(await notes('json')) as {
    discussed: { card: { question: unknown; theme: string } }[];
  };
  expect(record.discussed[0]?.card).toMatchObject({
    theme: 'denkkader',
    question: { nl: 'Wie kent <b>de</b> buurt?', en: 'Wie kent <b>de</b> buurt?' },
  });
  table.leave();
});
