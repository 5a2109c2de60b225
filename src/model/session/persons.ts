/**
 * Persons and their seats. Somebody who comes back in another browser takes a new seat; a facilitator can say that the two
 * seats are of one person, and the person confirms it. From then on they are one in what is counted and shown, and in
 * nothing else: no desk, hand or answer of the earlier seat opens to the present one.
 */
import type { MemberId } from '../ids.ts';
import { admittedMembers, admittedPersons, goneSince, personOf, type Member, type Stage } from './stage.ts';

/** Everybody who has come in, with all their seats. All at once, since it is asked at every letter that somebody writes. */
export function seatsByPerson(
  stage: Stage,
): { readonly person: Member; readonly seats: readonly Member[] }[] {
  const seats = Map.groupBy(admittedMembers(stage), ({ id }) => personOf(stage, id));
  return admittedPersons(stage).map((person) => ({ person, seats: seats.get(person.id) ?? [person] }));
}

/** The participants who are here now, one seat for each person. */
export function participantsHere(stage: Stage): Member[] {
  return admittedPersons(stage).filter(
    (member) => member.role === 'participant' && goneSince(stage, member) === null,
  );
}

/** The earlier seats of the person at this seat. */
export function earlierSeatsOf(stage: Stage, id: MemberId): Member[] {
  return Object.values(stage.members).filter(
    (member) => member.id !== id && personOf(stage, member.id) === id,
  );
}
