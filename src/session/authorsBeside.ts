import type { Desk } from '../model/session/desk.ts';
import type { AnswerId, DeskAnswerId, MemberId } from '../model/ids.ts';

/** Of the published answers that one may change, those of the people for whom one writes, and whose they are. */
export function authorsBeside(
  authored: Readonly<Record<AnswerId, DeskAnswerId>>,
  beside: Readonly<Record<MemberId, Desk>>,
): Record<AnswerId, MemberId> {
  const owners = new Map(
    Object.entries(beside).flatMap(([member, { answers }]) =>
      answers.map(({ id }) => [id, member as MemberId] as const),
    ),
  );
  const found = Object.entries(authored).flatMap(([answerId, id]) => {
    const owner = owners.get(id);
    return owner === undefined ? [] : [[answerId, owner] as const];
  });
  return Object.fromEntries(found);
}
