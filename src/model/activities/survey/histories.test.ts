/** Random histories through the commands themselves, held against a ledger that knows who is behind every figure. */
import { expect, it } from 'vitest';

import { seededRandom, testContext, testMember, testStage } from '../../../../tests/fixtures/testStage.ts';
import type { Command } from '../../command.ts';
import { decide } from '../../decide.ts';
import { applyDecision } from '../../decide/applyDecision.ts';
import type { Held } from '../../decide/context.ts';
import type { MemberId, Random } from '../../ids.ts';
import { emptyDesk } from '../../session/desk.ts';
import { emptyVault } from '../../session/vault.ts';
import { answerCounts } from '../../survey/answerScales.ts';
import { carriedSurvey } from '../../survey/thenAndNow.ts';
import { shownFrom, surveysInOrder, type Survey } from './survey.ts';

const histories = 1_000;
const asks = { kind: 'statements' as const, own: ['Wij delen wat we weten.', 'Wij leren.'] };
const signs = ['0', '1', '2', '3', '4', 'u', 's', '-'];

/** Who is behind each item that was shown: the device of each, null for who does not count. */
type Behind = ReadonlyMap<string, ReadonlyMap<MemberId, MemberId | null>>;

interface Told {
  outcomes: number;
  seconds: number;
  comparisons: number;
  late: number;
}

function history(seed: number, told: Told): void {
  const random: Random = seededRandom(seed);
  const minimum = 4 + random.below(3);
  const named = random.below(2) === 0;
  let number = 0;
  let now = 0;
  let vault = emptyVault;
  for (let session = 0; session < 3; session += 1) {
    const stage = testStage({ minimumGroup: 4, named }, []);
    let held: Held = { stage, desks: new Map(), authorships: new Map(), vault };
    /** What each has given in the questionnaire that is open, also who was removed since. */
    let given = new Map<MemberId, string>();
    const shown: Behind[] = [];
    const everybody: MemberId[] = [];
    const deviceOf = new Map<MemberId, MemberId | null>();
    const last = (): Survey | undefined => surveysInOrder(held.stage).at(-1);
    const send = (command: Command): boolean => {
      now += 1;
      const decision = decide(held.stage, command, testContext({ ...held, now, random }));
      if (decision.ok) held = applyDecision(held, decision).held;
      return decision.ok;
    };
    const join = () => {
      now += 1;
      number += 1;
      const others = everybody.filter((id) => Object.hasOwn(held.stage.members, id));
      const host = random.below(6) === 0 ? (others[random.below(others.length)] ?? null) : null;
      const of = host === null ? null : (held.stage.members[host]?.host ?? host);
      const member = { ...testMember(`Mens${number}`), host: of, cameInAt: now };
      everybody.push(member.id);
      deviceOf.set(member.id, of ?? member.id);
      held = { ...held, stage: { ...held.stage, members: { ...held.stage.members, [member.id]: member } } };
    };
    /** Answers, changes what was answered, or takes it back. */
    const give = () => {
      const here = everybody.filter((id) => Object.hasOwn(held.stage.members, id));
      const id = here[random.below(here.length)];
      const survey = last();
      if (id === undefined || survey === undefined) return;
      const answers = [0, 1].map(() => signs[random.below(signs.length)] ?? '-').join('');
      // What comes too late lies there here until the next answer: it may count nowhere.
      if (survey.state === 'open') given.set(id, answers);
      else told.late += 1;
      const desk = { ...emptyDesk, given: { [survey.id]: { answers } } };
      held = { ...held, desks: new Map([...held.desks, [id, desk]]) };
    };
    const close = () => {
      const survey = last();
      if (survey?.state !== 'open') return;
      const sealed = given;
      if (!send({ type: 'survey.close', runId: survey.id })) return;
      given = new Map();
      const { release, questionnaire, overTime = [] } = last() as Survey;
      if (release === null) throw new Error(`seed ${seed}: closed without an outcome`);
      told.outcomes += 1;
      told.comparisons += overTime.length;
      const behind = new Map(
        Object.entries(release.counts).map(([id, { answers, unknown }]) => {
          const at = questionnaire.scales[0]?.items.findIndex((item) => item.id === id) ?? -1;
          const those = [...sealed].filter(([, text]) => /[0-4u]/.test(text.charAt(at)));
          const counted = answers.reduce((sum, one) => sum + one, unknown);
          if (answers.length !== answerCounts.agree || counted !== those.length)
            throw new Error(`seed ${seed}: ${counted} counted of ${those.length}`);
          return [id, new Map(those.map(([who]) => [who, deviceOf.get(who) ?? null]))] as const;
        }),
      );
      for (const [id, those] of behind) {
        const differ = (from: ReadonlyMap<MemberId, unknown>) =>
          new Set([...those].flatMap(([who, device]) => (from.has(who) ? [] : (device ?? [])))).size;
        if (differ(new Map()) < minimum) throw new Error(`seed ${seed}: ${id} of too few`);
        for (const before of shown.flatMap((one) => one.get(id) ?? [])) {
          told.seconds += 1;
          if (differ(before) < minimum) throw new Error(`seed ${seed}: ${id} differs by too few`);
        }
      }
      shown.push(behind);
      if (JSON.stringify(held.stage.activities).includes('m-mens'))
        throw new Error(`seed ${seed}: names somebody`);
    };
    for (let many = 3 + random.below(6); many > 0; many -= 1) join();
    for (let act = 0; act < 90; act += 1) {
      const what = random.below(20);
      const here = everybody.filter((id) => Object.hasOwn(held.stage.members, id));
      const somebody = here[random.below(Math.max(1, here.length))];
      const survey = last();
      if (what < 2) join();
      else if (what === 2 && survey?.state !== 'open') {
        send({ type: 'card.draw' });
        send({ type: 'survey.open', asks, layout: 'one', minimum });
      } else if (what === 3) close();
      else if (what === 4 && random.below(4) === 0 && somebody !== undefined)
        send({ type: 'member.remove', memberId: somebody });
      else if (what === 5 && random.below(6) === 0 && survey?.state === 'open') {
        send({ type: 'survey.cancel', runId: survey.id });
        given = new Map();
      } else if (survey?.state !== 'open' && random.below(3) > 0) {
        send({ type: 'card.draw' });
        send({ type: 'survey.open', asks, layout: 'one', minimum });
      } else give();
    }
    close();
    // Who comes together again takes along what was shown last.
    const along = surveysInOrder(held.stage).findLast((one) => one.release !== null);
    const release = along?.release ?? null;
    const earlier =
      along === undefined || release === null
        ? null
        : carriedSurvey({ ...along, release, minimum: shownFrom(along) });
    vault = { ...emptyVault, earlier: earlier === null ? [] : [earlier] };
  }
}

it(`[K11] [K16] shows nothing of fewer than the minimum, nor two outcomes that fewer differ by, in ${histories} histories of three sessions`, () => {
  const told: Told = { outcomes: 0, seconds: 0, comparisons: 0, late: 0 };
  for (let seed = 1; seed <= histories; seed += 1) history(seed, told);
  // Histories in which nothing is ever shown, shown again or compared would prove nothing.
  expect(told.outcomes).toBeGreaterThan(histories);
  expect(told.seconds).toBeGreaterThan(histories / 20);
  expect(told.comparisons).toBeGreaterThan(histories / 10);
  expect(told.late).toBeGreaterThan(histories);
}, 600_000);
