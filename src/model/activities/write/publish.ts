/**
 * Publishing: the one way from desks to the stage. By value, under new ids, and without names also shuffled,
 * so that neither id, order nor time tells which answers come from one seat.
 */
import { handedIn, type Desks } from '../../session/desk.ts';
import { newAnswerId, type AnswerId, type DeskAnswerId, type MemberId, type Random } from '../../ids.ts';
import { memberOf, type Answer, type Round, type Stage } from '../../session/stage.ts';

/** The author of a published answer. Known to the server only, and only until the session is closed. */
export interface Authorship {
  readonly memberId: MemberId;
  readonly deskAnswerId: DeskAnswerId;
}
export type Authorships = ReadonlyMap<AnswerId, Authorship>;

/** Fisher and Yates's shuffle, on a copy. */
export function shuffled<T>(values: readonly T[], random: Random): T[] {
  const result = [...values];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

/** The answers of a round as they are published from these desks, and who wrote them. */
export function publishRound(stage: Stage, round: Round, desks: Desks, random: Random) {
  const sealed = [...desks].flatMap(([memberId, desk]) =>
    handedIn(desk, round.id).map((answer) => ({ memberId, answer })),
  );
  const first = 1 + Math.max(-1, ...Object.values(stage.answers).map((answer) => answer.order));
  const authorships = new Map<AnswerId, Authorship>();
  const answers = (stage.named ? sealed : shuffled(sealed, random)).map(
    ({ memberId, answer }, index): Answer => {
      const id = newAnswerId(random);
      authorships.set(id, { memberId, deskAnswerId: answer.id });
      const name = memberOf(stage, memberId)?.name ?? '';
      return {
        id,
        roundId: round.id,
        cardId: round.cardId,
        text: answer.text,
        source: answer.source,
        author: stage.named ? { memberId, name } : null,
        order: first + index,
        corrected: false,
        inGroup: answer.inGroup === true,
      };
    },
  );
  return { answers, authorships };
}
