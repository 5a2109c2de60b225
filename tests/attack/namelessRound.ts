/** One small session without names, held from a seed: eight people write, change their minds, and correct themselves. */
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { readDesk } from '../../src/documents/deskDocument.ts';
import type { AnswerId, DeskAnswerId, MemberId, RoundId } from '../../src/model/ids.ts';
import { shuffled } from '../../src/model/activities/write/publish.ts';
import { openRound, roundsInOrder } from '../../src/model/session/stage.ts';
import { createPerson, stageOf, type Person } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { card, handIn, seat, type Seated } from '../server/table.ts';
import type { TestServer } from '../server/testServer.ts';

export const writers = 8;

/** What anybody in the room can see with their own eyes: in which order people did a thing. */
export type Seen = Readonly<Record<string, readonly MemberId[]>>;

export interface PlayedRound {
  /** Those who may have written, in the order in which they came in. */
  readonly members: readonly MemberId[];
  /** Who wrote each answer; and its words, before and after they were corrected. */
  readonly truth: ReadonlyMap<
    AnswerId,
    { readonly author: MemberId; readonly first: string; readonly last: string }
  >;
  readonly seen: Seen;
  /** Who guesses: a participant, and the facilitator. Each with the order in which they saw others point or look up. */
  readonly guessers: Readonly<
    Record<string, { readonly person: Seated; readonly pointed: readonly MemberId[] }>
  >;
  leave(): void;
}

/** The members who show something, each once, in the order of the last time that it changed. */
function watch({ board, stage }: Seated): () => MemberId[] {
  const last = new Map<MemberId, number>();
  let moment = 0;
  for (const { awareness } of [board.provider, stage.provider])
    awareness.on('change', ({ added, updated }: { added: number[]; updated: number[] }) => {
      for (const client of [...added, ...updated]) {
        const member = awareness.getStates().get(client)?.['member'] as MemberId | undefined;
        if (member !== undefined) last.set(member, (moment += 1));
      }
    });
  return () => [...last].sort(([, a], [, b]) => a - b).map(([member]) => member);
}

/** Resolves when somebody sees all of these point at the board. */
function seesPointing({ board }: Seated, members: readonly MemberId[]): Promise<void> {
  const { awareness } = board.provider;
  return new Promise((resolve) => {
    const check = () => {
      const shown = [...awareness.getStates().values()].map((state) => state['member'] as MemberId);
      if (!members.every((id) => shown.includes(id))) return;
      awareness.off('change', check);
      resolve();
    };
    awareness.on('change', check);
    check();
  });
}

/** Plays it. Who does what in which order is decided by the seed. */
export async function playNamelessRound(server: TestServer, seed: number): Promise<PlayedRound> {
  const random = seededRandom(seed);
  const inAnyOrder = (people: readonly Seated[]) => shuffled(people, random);
  const host = createPerson(server.url);
  const { code } = await host.open({ named: false, programmeId: 'korte-terugblik' });
  const facilitator = await seat(host);
  const everyone: Person[] = Array.from({ length: writers + 1 }, () => createPerson(server.url));
  // Each session has an address of its own: so many people may not come in from one.
  const from = { 'X-Forwarded-For': `10.0.${seed}.1` };
  for (const [index, person] of everyone.entries()) {
    const reply = await person.join(code, `Mens ${index}`, 'participant', from);
    if (reply.status !== 200) throw new Error(reply.text);
  }
  // The one who guesses came in anywhere among them.
  const [guesser] = everyone.splice(random.below(everyone.length), 1) as [Person];
  const participant = await seat(guesser);
  const honest: Seated[] = [];
  const opening = shuffled(everyone, random);
  for (const person of opening) honest.push(await seat(person));
  const looks = [watch(participant), watch(facilitator)];

  await facilitator.command({ type: 'round.open', cardId: card });
  await facilitator.stage.until(() => openRound(stageOf(facilitator.stage)) !== null);
  const roundId = openRound(stageOf(facilitator.stage))?.id as RoundId;
  const first = new Map<Seated, string>();
  const handingIn = inAnyOrder(honest);
  const written = async (person: Seated) => {
    const words = `woord ${random.text(12)}`;
    first.set(person, words);
    person.stage.provider.awareness.setLocalState({ member: person.memberId, elsewhere: true });
    createDeskEditor(person.desk.doc).setDraft(card, { text: words, source: null });
    await handIn(person, roundId, words);
    const cursor = { x: random.below(500), y: random.below(500) };
    person.board.provider.awareness.setLocalState({ member: person.memberId, cursor, drag: null });
    await person.board.saved();
  };
  for (const person of handingIn) await written(person);
  // Half of them think again.
  const again = inAnyOrder(honest).slice(0, writers / 2);
  for (const person of again) {
    const [answer] = readDesk(person.desk.doc).answers;
    createDeskEditor(person.desk.doc).takeBack(answer?.id as DeskAnswerId);
    await written(person);
  }
  const pointing = honest.map(({ memberId }) => memberId);
  await Promise.all([facilitator, participant].map((person) => seesPointing(person, pointing)));
  await facilitator.command({ type: 'round.reveal', roundId });
  const { stage } = facilitator;
  await stage.until(() => roundsInOrder(stageOf(stage)).every(({ state }) => state === 'revealed'));

  const truth = new Map<AnswerId, { author: MemberId; first: string; last: string }>();
  const correcting = inAnyOrder(honest);
  for (const person of correcting) {
    const words = first.get(person) ?? '';
    const answer = Object.values(stageOf(stage).answers).find(({ text }) => text === words);
    if (answer === undefined) throw new Error('An answer is missing');
    const last = `beter ${random.text(12)}`;
    truth.set(answer.id, { author: person.memberId, first: words, last });
    await person.command({ type: 'answer.correct', answerId: answer.id, text: last, source: null });
  }
  const step = stageOf(stage).programme.steps[0];
  if (step === undefined) throw new Error('The programme has no steps');
  await facilitator.command({ type: 'step.go', to: step.id });
  await Promise.all(
    [facilitator, participant].map((person) =>
      person.stage.until(() =>
        Object.values(stageOf(person.stage).answers).every(({ corrected }) => corrected),
      ),
    ),
  );
  for (const person of [facilitator, participant]) {
    await person.me();
    await person.get(`/api/sessions/${person.sessionId}/notes.json`);
  }
  const ids = (people: readonly Person[]) => people.map(({ memberId }) => memberId);
  return {
    members: ids(everyone),
    truth,
    seen: {
      'opening their desk': ids(opening),
      'handing in': ids(handingIn),
      'handing in for the last time': ids([...handingIn.filter((one) => !again.includes(one)), ...again]),
      correcting: ids(correcting),
    },
    guessers: {
      'a participant': { person: participant, pointed: looks[0]?.() ?? [] },
      'a facilitator': { person: facilitator, pointed: looks[1]?.() ?? [] },
    },
    leave: () => {
      for (const person of [facilitator, participant, ...honest]) person.leave();
    },
  };
}
