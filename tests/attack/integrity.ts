/** That after an attack everything is as honest people wrote it, and can be read again. */
import { expect } from 'vitest';

import { restoreSession } from '../../server/host/sessionMemory.ts';
import { readBoard } from '../../src/documents/boardDocument.ts';
import { readDesk } from '../../src/documents/deskDocument.ts';
import type { Board } from '../../src/model/board/board.ts';
import type { Desk } from '../../src/model/session/desk.ts';
import type { AnswerId, MemberId } from '../../src/model/ids.ts';
import type { Answer, Stage } from '../../src/model/session/stage.ts';
import { stageOf } from '../server/person.ts';
import { startTestServer } from '../server/testServer.ts';
import { twin } from '../server/twin.ts';
import type { Published } from './knowledge.ts';
import type { HeldSession } from './session.ts';

export interface Words extends Published {
  /** Every answer that was published, also one that is hidden, as its author wants it; and whose it is, while that is known. */
  readonly answers: ReadonlyMap<AnswerId, { readonly answer: Answer; readonly author: MemberId | null }>;
  readonly desks: ReadonlyMap<MemberId, Desk>;
  readonly board: Board;
  readonly guide: unknown;
  readonly report: unknown;
}

/** All that people wrote, as the storage has it. */
export async function wordsOf({ server, people }: HeldSession): Promise<Words> {
  const stored = await server.storage.load(people.anna.sessionId);
  if (stored === null) throw new Error('The session is gone');
  const state = restoreSession(stored);
  if (state.damaged().length > 0) throw new Error('The session is damaged');
  const { stage, vault, authorships } = state.held();
  const { pending } = vault;
  const hidden = Object.values(vault.hidden).map(({ answer }) => answer);
  const published = [...Object.values(stage.answers), ...hidden];
  const wanted = published.map((answer) => {
    const words = pending[answer.id]?.words;
    return words === undefined ? answer : { ...answer, ...words, corrected: true };
  });
  const content = (key: 'guide' | 'report') => state.document(key).doc.getMap(key).toJSON();
  return {
    stage,
    hidden,
    answers: new Map(
      wanted.map((answer) => [answer.id, { answer, author: authorships.get(answer.id)?.memberId ?? null }]),
    ),
    desks: new Map(
      Object.values(people).map(({ memberId }) => [
        memberId,
        readDesk(state.document(`desk/${memberId}`).doc),
      ]),
    ),
    board: readBoard(state.document('board').doc),
    guide: content('guide'),
    report: { ...content('report'), summary: state.document('report').doc.getText('summary').toString() },
  };
}

/** What everybody may say of themselves, and what follows from it: cards of their hand, the floor, counts. */
const everybodys = ['raised', 'played', 'lies', 'deal', 'deleteAt', 'answers', 'members', 'rounds', 'votes'];
const counts = ['ready', 'of', 'readyMembers', 'laid', 'laidMembers', 'allIn'];

const without = (thing: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => !names.includes(name)));

/** The stage without that, and with the members whom the attacker is not. */
function decidedIn(stage: Stage, attacker: MemberId, honest: readonly MemberId[]): unknown {
  const uncounted = (things: object) => Object.values(things).map((thing: object) => without(thing, counts));
  return {
    ...without(stage, everybodys),
    members: honest.filter((id) => id !== attacker).map((id) => stage.members[id]),
    rounds: uncounted(stage.rounds),
    votes: uncounted(stage.votes),
  };
}

/** Holds what honest people wrote against what it was. A facilitator may decide things; nobody changes another's words. */
export function expectNobodysWordsChanged(
  before: Words,
  after: Words,
  attacker: MemberId,
  steers: boolean,
): void {
  const honest = [...before.desks.keys()];
  for (const memberId of honest.filter((id) => id !== attacker))
    expect(after.desks.get(memberId), memberId).toEqual(before.desks.get(memberId));
  for (const [id, { answer, author }] of before.answers)
    if (author !== attacker) expect(after.answers.get(id)?.answer, id).toEqual(answer);
  if (steers) {
    // What they write themselves comes beside it.
    expect(after.board.notes).toMatchObject(before.board.notes);
    expect(after.board.harvest).toEqual(expect.arrayContaining([...before.board.harvest]));
    expect(after.board.minutes).toContain(before.board.minutes);
    return;
  }
  expect(after.board).toEqual(before.board);
  expect(after.guide).toEqual(before.guide);
  expect(after.report).toEqual(before.report);
  expect(decidedIn(after.stage, attacker, honest)).toEqual(decidedIn(before.stage, attacker, honest));
}

/** The session opens on another server as it would after a restart, and an honest person goes on. */
export async function expectReopens({ server, people }: HeldSession, before: Words): Promise<void> {
  const again = await startTestServer({ storage: server.storage, minimumGroup: 4 });
  const person = twin(again.url, people.chantal);
  const documents = [person.connect('stage'), person.connect('board')] as const;
  await Promise.all(documents.map(({ synced }) => synced));
  const [stage, board] = documents;
  expect(Object.keys(stageOf(stage).rounds)).toEqual(Object.keys(before.stage.rounds));
  expect(readBoard(board.doc).minutes).toContain(before.board.minutes);
  expect(again.logged).toEqual([]);
  await person.me();
  person.leave();
  await again.close();
}
