/**
 * Guessing who wrote what. A guesser puts the people in an order that they can know, and the answers in an order in which
 * they came or lie, and says that the first wrote the first, the second the second, and so on; or the other way round.
 */
import { readBoard } from '../../src/documents/boardDocument.ts';
import type { AnswerId, MemberId } from '../../src/model/ids.ts';
import { placesOfItems } from '../../src/model/board/geometry/layout.ts';
import { stageOf, type Connection } from '../server/person.ts';
import type { PlayedRound } from './namelessRound.ts';

const by =
  <T>(rank: (thing: T) => number | string) =>
  (a: T, b: T) => {
    const [one, other] = [rank(a), rank(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  };

/** The orders in which a guesser can put the people. */
function peopleInOrder(
  { members, seen, guessers }: PlayedRound,
  guesser: string,
): Record<string, readonly MemberId[]> {
  const { person, pointed } = guessers[guesser] ?? {};
  if (person === undefined || pointed === undefined) throw new Error(`There is no ${guesser}`);
  const stage = stageOf(person.stage);
  const onList = Object.keys(stage.members) as MemberId[];
  const clients = new Map<MemberId, number>();
  for (const [client, state] of person.board.provider.awareness.getStates())
    clients.set(state['member'] as MemberId, client);
  const among = (ids: readonly MemberId[]) => ids.filter((id) => members.includes(id));
  return {
    ...seen,
    'coming in': members,
    'the list of people': among(onList),
    'the ids of people': members.toSorted(),
    'their colours': members.toSorted(by((id) => stage.members[id]?.colour ?? 0)),
    'their client ids on the board': members.toSorted(by((id) => clients.get(id) ?? 0)),
    'pointing or looking up for the last time': among(pointed),
  };
}

/** The number under which the document that came in keeps something. */
function clockOf({ doc }: Connection, id: AnswerId): number {
  return doc.getMap('stage')._map.get(`answers/${id}`)?.id.clock ?? -1;
}

/** The orders in which a guesser can put the answers. */
function answersInOrder(
  { truth, guessers }: PlayedRound,
  guesser: string,
): Record<string, readonly AnswerId[]> {
  const { person } = guessers[guesser] ?? {};
  if (person === undefined) throw new Error(`There is no ${guesser}`);
  const stage = stageOf(person.stage);
  const { places } = placesOfItems(stage, readBoard(person.board.doc));
  const heard = Buffer.concat(person.wiretap.frames());
  for (const { first, last } of truth.values())
    if (!heard.includes(first) || !heard.includes(last)) throw new Error('Not every answer was heard');
  const ids = [...truth.keys()].toSorted();
  const across = (id: AnswerId) => places.get(id)?.x ?? 0;
  const down = (id: AnswerId) => places.get(id)?.y ?? 0;
  return {
    'their numbers': ids.toSorted(by((id) => stage.answers[id]?.order ?? -1)),
    'their ids': ids,
    'their place in the stage': ids.toSorted(by((id) => Object.keys(stage.answers).indexOf(id))),
    'their clocks': ids.toSorted(by((id) => clockOf(person.stage, id))),
    'being revealed': ids.toSorted(by((id) => heard.indexOf(truth.get(id)?.first ?? ''))),
    'being corrected': ids.toSorted(by((id) => heard.indexOf(truth.get(id)?.last ?? ''))),
    'the notes': ids.toSorted(by((id) => heard.lastIndexOf(truth.get(id)?.last ?? ''))),
    'lying from left to right': ids.toSorted(by(across)).toSorted(by(down)),
    'lying from top to bottom': ids.toSorted(by(down)).toSorted(by(across)),
  };
}

/** How many answers each way of guessing gives its author, in one session. */
export function guess(round: PlayedRound, guesser: string): Map<string, number> {
  const hits = new Map<string, number>();
  for (const [how, people] of Object.entries(peopleInOrder(round, guesser)))
    for (const [where, answers] of Object.entries(answersInOrder(round, guesser)))
      for (const [way, guessed] of [
        ['', people],
        [', turned round', people.toReversed()],
      ] as const) {
        const right = answers.filter((id, index) => round.truth.get(id)?.author === guessed[index]).length;
        hits.set(`${guesser}, by ${how} and ${where}${way}`, right);
      }
  return hits;
}
