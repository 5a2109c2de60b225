import { afterAll, describe, expect, it } from 'vitest';
import { formatNames, type PureFormat } from './formats.ts';
import { fileOf, partsOf } from './golden/files.ts';
import { goldenSessions } from './golden/outlines.ts';
import { draftSession, namedSession, namelessSession } from './golden/sessions.ts';

const formats = formatNames.filter((format): format is PureFormat => format !== 'pdf');
const zoneBefore = process.env['TZ'];
afterAll(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

describe.each(formats)('a file in %s', (format) => {
  it.each(Object.entries(goldenSessions))(
    '[N2] of the %s session has the same bytes wherever and whenever it is made',
    async (_, session) => {
      process.env['TZ'] = 'Europe/Amsterdam';
      const here = await fileOf(session(), format);
      process.env['TZ'] = 'Pacific/Auckland';
      const there = await fileOf(session(), format);
      expect(there).toEqual(here);
    },
  );

  it('[N3] holds no name and no id of a member in a session without names, nor does what it says of itself', async () => {
    const { stage, board } = namelessSession();
    const [someone] = Object.values(stage.members);
    if (someone === undefined) throw new Error('no member');
    const answers = Object.fromEntries(
      Object.entries(stage.answers).map(([id, answer]) => [
        id,
        { ...answer, author: { memberId: someone.id, name: someone.name } },
      ]),
    );
    const files = await Promise.all(
      (['actions', 'agreements', 'answers'] as const).map((table) =>
        fileOf({ stage: { ...stage, answers }, board }, format, { table }),
      ),
    );
    const written = files.map((file) => JSON.stringify(partsOf(file))).join('\n');
    for (const { name, id } of Object.values(stage.members)) {
      expect(written).not.toContain(name);
      expect(written).not.toMatch(new RegExp(`\\b${id}\\b`, 'u'));
    }
  });

  it('[N3] names nobody as its maker', async () => {
    const parts = partsOf(await fileOf(namedSession(), format));
    const about = ['docProps/core.xml', 'docProps/app.xml', 'meta.xml']
      .map((path) => parts[path] ?? '')
      .join('');
    expect(about).not.toMatch(/creator|lastModifiedBy|Manager|Company|initial/iu);
    for (const name of ['Fatma', 'Mirjam', 'Teun']) expect(about).not.toContain(name);
  });

  it('[N13] has nothing of an answer that is hidden or stays in the group, or of a round that is open', async () => {
    const canary = 'KANARIE';
    const { stage, board } = draftSession();
    const [answer] = Object.values(stage.answers);
    if (answer === undefined) throw new Error('no answer');
    const open = Object.values(stage.rounds).find(({ state }) => state === 'open');
    // Only what stays in the group can be on a stage. If ever one of the others were, it would still not get out.
    const leaking = {
      ...stage,
      answers: {
        ...stage.answers,
        'a-hidden': { ...answer, id: 'a-hidden', text: canary },
        'a-group': { ...answer, id: 'a-group', text: canary, inGroup: true },
        'a-sealed': { ...answer, id: 'a-sealed', text: canary, roundId: open?.id ?? answer.roundId },
      },
      hidden: { 'a-hidden': { cardId: answer.cardId, roundId: answer.roundId } },
    } as typeof stage;
    for (const table of ['actions', 'agreements', 'answers'] as const) {
      const file = await fileOf({ stage: leaking, board }, format, { table });
      expect(JSON.stringify(partsOf(file))).not.toContain(canary);
    }
  });
});
