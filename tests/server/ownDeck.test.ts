import { afterAll, beforeAll, expect, it } from 'vitest';

import { createMemoryStorage } from '../../server/storage/memory.ts';
import type { CardId } from '../../src/model/deck.ts';
import type { RoundId } from '../../src/model/ids.ts';
import { openRound } from '../../src/model/session/stage.ts';
import { createPerson, stageOf } from './person.ts';
import { handIn, layTable } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

const storage = createMemoryStorage();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ storage });
});
afterAll(() => server.close());

const own = {
  id: 'eigen-buurt',
  theme: 'denkkader',
  title: { nl: 'Onze buurt' },
  shortTitle: { nl: 'Buurt' },
  description: { nl: 'Vragen van onszelf.' },
  source: { title: { nl: 'Ons <b>de</b> buurtonderzoek' }, maker: { nl: 'Buurthuis De Molen' } },
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
    'Buurthuis De Molen',
    'Gemeenten Houten en Utrecht',
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

it('[O10] a question typed at the table is on everybody’s table at once, and in the notes after a restart', async () => {
  const table = await layTable(server);
  const { facilitator, participants, everyone } = table;
  const text = 'Wie <b>missen</b> we hier?';
  const [joris] = participants;
  expect((await joris?.command({ type: 'card.add', text }))?.status).toBe(403);
  expect((await facilitator.command({ type: 'card.add', text })).status).toBe(200);
  await Promise.all(everyone.map(({ stage }) => stage.until(() => stageOf(stage).spotlight !== null)));
  const cardId = stageOf(facilitator.stage).spotlight as CardId;
  for (const { stage } of everyone)
    expect(stageOf(stage).cards.at(-1)).toMatchObject({ id: cardId, number: 1, question: { nl: text } });
  await facilitator.command({ type: 'round.open', cardId });
  await facilitator.stage.until(() => openRound(stageOf(facilitator.stage)) !== null);
  const roundId = openRound(stageOf(facilitator.stage))?.id as RoundId;
  for (const person of participants) await handIn(person, roundId, 'De jongeren');
  expect((await facilitator.command({ type: 'round.reveal', roundId })).status).toBe(200);
  table.leave();

  const again = await startTestServer({ storage });
  const back = createPerson(again.url);
  Object.assign(back, { memberId: facilitator.memberId, sessionId: facilitator.sessionId });
  for (const [name, value] of facilitator.cookies) back.cookies.set(name, value);
  const notes = async (file: string) =>
    (await back.get(`/api/sessions/${back.sessionId}/notes.${file}`)).text;
  expect(await notes('md?lang=nl')).toMatch(/Eigen vraag 1[^]*missen[^]*De jongeren/u);
  expect(await notes('html?lang=en')).toMatch(/Own question 1[^]*&lt;b&gt;missen[^]*De jongeren/u);
  expect(JSON.parse(await notes('json?lang=nl'))).toMatchObject({
    discussed: [{ card: { question: { nl: text, en: text } } }],
  });
  // The next one is the second of the same deck.
  const stage = back.connect('stage');
  await stage.synced;
  expect((await back.command({ type: 'card.add', text: 'En wie nog meer?' })).status).toBe(200);
  await stage.until(() => stageOf(stage).cards.at(-1)?.number === 2);
  expect(stageOf(stage).decks.at(-1)?.shortTitle.nl).toBe('Eigen vraag');
  back.leave();
  await again.close();
});
