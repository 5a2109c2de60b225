/** A session that was held by people who talk to the server directly, so that a journey can begin where it ends. */
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import type { CardId } from '../../src/model/deck.ts';
import {
  newDeskAnswerId,
  newHarvestId,
  type AnswerId,
  type MemberId,
  type SessionId,
} from '../../src/model/ids.ts';
import { openRound } from '../../src/model/session/stage.ts';
import { createPerson, stageOf, type Person } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';

const random = seededRandom(20261120);

export interface HeldSession {
  readonly facilitator: Person;
  readonly facilitatorUrl: string;
  readonly sessionId: SessionId;
  readonly seats: readonly MemberId[];
  leave(): void;
}

/** What was written on which card. Each text is by another participant. */
export type Written = Readonly<Record<string, readonly string[]>>;

export interface Wanted {
  readonly named: boolean;
  readonly written: Written;
  /** Texts that their authors keep in the group, and that a facilitator hides. */
  readonly inGroup?: readonly string[];
  readonly hidden?: readonly string[];
  readonly actions?: readonly { readonly text: string; readonly who: string; readonly when: string }[];
  readonly agreements?: readonly string[];
  readonly minutes?: string;
}

/** Holds the session, and leaves it open. */
export async function holdSession(url: string, wanted: Wanted): Promise<HeldSession> {
  const facilitator = createPerson(url);
  const { code, facilitatorUrl } = await facilitator.open({
    title: 'Teamsessie Sociaal domein',
    named: wanted.named,
  });
  const stage = facilitator.connect('stage');
  await stage.synced;
  const names = ['Joris', 'Mirjam', 'Teun', 'Dewi', 'Sanne', 'Bram'];
  const most = Math.max(...Object.values(wanted.written).map(({ length }) => length));
  const participants: Person[] = [];
  for (const name of names.slice(0, most)) {
    const person = createPerson(url);
    await person.join(code, name);
    participants.push(person);
  }
  const desks = await Promise.all(
    participants.map(async (person) => {
      const desk = person.connect('desk');
      await desk.synced;
      return desk;
    }),
  );
  for (const [cardId, texts] of Object.entries(wanted.written)) {
    await facilitator.command({ type: 'round.open', cardId: cardId as CardId });
    await stage.until(() => openRound(stageOf(stage))?.cardId === cardId);
    const round = openRound(stageOf(stage));
    if (round === null) throw new Error('no round');
    for (const [index, text] of texts.entries()) {
      const desk = desks[index];
      if (desk === undefined) continue;
      const id = newDeskAnswerId(random);
      const source = (['experience', 'professional', 'scientific'] as const)[index % 3] ?? null;
      createDeskEditor(desk.doc).handIn({ id, roundId: round.id, cardId: round.cardId, text, source });
      await desk.saved();
    }
    await facilitator.command({ type: 'round.reveal', roundId: round.id });
    await stage.until(() => openRound(stageOf(stage)) === null);
  }
  const idOf = (text: string): AnswerId => {
    const found = Object.values(stageOf(stage).answers).find((answer) => answer.text === text);
    if (found === undefined) throw new Error(`nobody wrote ${text}`);
    return found.id;
  };
  for (const text of wanted.inGroup ?? []) {
    const answerId = idOf(text);
    // Only its author may, and without names nobody else knows who that is.
    for (const person of participants)
      await person.command({ type: 'answer.keepInGroup', answerId, inGroup: true });
  }
  for (const text of wanted.hidden ?? [])
    await facilitator.command({ type: 'answer.hide', answerId: idOf(text), because: 'private' });

  const board = facilitator.connect('board');
  await board.synced;
  const editor = createBoardEditor(board.doc, () => stageOf(stage).era);
  for (const text of wanted.agreements ?? []) {
    const id = newHarvestId(random);
    editor.addHarvest(id, 'agreement');
    editor.setHarvest(id, 'text', text);
  }
  for (const action of wanted.actions ?? []) {
    const id = newHarvestId(random);
    editor.addHarvest(id, 'action');
    for (const field of ['text', 'who', 'when'] as const) editor.setHarvest(id, field, action[field]);
  }
  if (wanted.minutes !== undefined) editor.setMinutes(wanted.minutes, '');
  await board.saved();
  return {
    facilitator,
    facilitatorUrl,
    sessionId: facilitator.sessionId,
    seats: [facilitator, ...participants].map(({ memberId }) => memberId),
    leave: () => {
      for (const person of [facilitator, ...participants]) person.leave();
    },
  };
}
