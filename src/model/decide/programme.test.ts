import { describe, expect, it } from 'vitest';

import { emptyBoard, type Board } from '../board/board.ts';
import type { CommandOf, ProgrammeChange } from '../command.ts';
import type { CardId } from '../deck.ts';
import type { RoundId, StepId } from '../ids.ts';
import { limits } from '../limits.ts';
import {
  emptyProgramme,
  nextStep,
  previousStep,
  totalMs,
  type Programme,
  type ProgrammeStep,
} from '../programme/programme.ts';
import { readyProgrammeIds, readySteps } from '../programme/presets.ts';
import type { StepActivity } from '../programme/stepActivity.ts';
import { scheduleOf } from '../programme/schedule.ts';
import { openRound, type Stage } from '../session/stage.ts';
import { seededRandom, testStage } from '../../../tests/fixtures/testStage.ts';
import { accepted, refused } from '../../../tests/fixtures/testDecide.ts';

const minute = 60_000;

function withSteps(changes: Partial<Stage> = {}): Stage {
  const { stage } = accepted(testStage({ phase: 'lobby' }), {
    type: 'programme.edit',
    change: { kind: 'use', programmeId: 'korte-terugblik' },
  });
  return { ...stage, ...changes };
}
const keys = (stage: Stage) => stage.programme.steps.map(({ key, title }) => key ?? title);
function step(stage: Stage, at: number): ProgrammeStep {
  const found = stage.programme.steps[at];
  if (found === undefined) throw new Error(`There is no step ${at}`);
  return found;
}
const go = (stage: Stage, at: number, now = 0) =>
  accepted(stage, { type: 'step.go', to: step(stage, at).id, from: stage.programme.current }, { now }).stage;

describe('ready-made programmes', () => {
  it.each([
    ['eerste-gesprek', 45],
    ['drie-kennisbronnen', 60],
    ['welke-knop', 90],
    ['korte-terugblik', 30],
    ['vrij', 0],
  ] as const)('%s takes %i minutes', (id, planned) => {
    expect(readySteps(id).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(planned);
  });

  it('gives each step a key of its own, for its words', () => {
    const all = readyProgrammeIds.flatMap((id) => readySteps(id).map(({ key }) => key));
    expect(new Set(all).size).toBe(all.length);
  });

  it('leaves out cards that the session does not have', () => {
    const { stage } = accepted(testStage(), {
      type: 'programme.edit',
      change: { kind: 'use', programmeId: 'welke-knop' },
    });
    expect(stage.programme.steps.every(({ cardId }) => cardId === null)).toBe(true);
  });
});

describe('going through the programme', () => {
  it('begins at the first step when the session starts', () => {
    const { stage } = accepted(withSteps(), { type: 'session.start' }, { now: 500 });
    expect(stage.programme).toMatchObject({ current: step(stage, 0).id, currentSince: 500, startedAt: 500 });
  });

  it('[C30] two facilitators who press next at the same moment advance once', () => {
    const stage = go(withSteps(), 0);
    const press = { type: 'step.go', to: step(stage, 1).id, from: stage.programme.current } as const;
    const once = accepted(stage, press).stage;
    expect(once.programme.current).toBe(step(stage, 1).id);
    expect(refused(once, press)).toBe('step-moved-on');
  });

  it('goes forwards and back, and never forces: also past skipped steps and out of order', () => {
    const skipped = accepted(go(withSteps(), 0), {
      type: 'programme.edit',
      change: { kind: 'set', stepId: step(withSteps(), 1).id, skipped: true },
    });
    expect(nextStep(skipped.stage.programme)?.key).toBe('back-discuss');
    expect(previousStep(go(skipped.stage, 2).programme)?.key).toBe('back-welcome');
    expect(go(skipped.stage, 1).programme.current).toBe(step(skipped.stage, 1).id);
    expect(go(go(skipped.stage, 4), 0).programme.current).toBe(step(skipped.stage, 0).id);
  });

  it('puts the card of a step into the spotlight, but takes none away from people who write', () => {
    const stage = withSteps();
    const cardId = 'kaart-2' as CardId;
    const edit = { kind: 'set', stepId: step(stage, 1).id, cardId } as const;
    const prepared = go(accepted(stage, { type: 'programme.edit', change: edit }).stage, 0);
    expect(go(prepared, 1)).toMatchObject({ spotlight: cardId, timer: null });
    const busy = accepted(prepared, { type: 'round.open', cardId: 'kaart-1' as CardId }).stage;
    const moved = go(busy, 1);
    expect(moved.spotlight).toBe('kaart-1');
    expect(openRound(moved)).not.toBeNull();
  });

  it('goes along with the table: a card, writing, the answers, each in the step that is for it', () => {
    const cardId = 'kaart-1' as CardId;
    let { stage } = accepted(testStage({ phase: 'lobby' }), {
      type: 'programme.edit',
      change: { kind: 'use', programmeId: 'eerste-gesprek' },
    });
    stage = accepted(go(stage, 0), { type: 'timer.start', ms: minute }).stage;
    const at = () => stage.programme.steps.find(({ id }) => id === stage.programme.current)?.key;
    stage = accepted(stage, { type: 'card.spotlight', cardId }, { now: 7 }).stage;
    expect(stage).toMatchObject({ spotlight: cardId, timer: null, programme: { currentSince: 7 } });
    expect(at()).toBe('first-choose');
    stage = accepted(stage, { type: 'card.draw' }).stage;
    expect(at()).toBe('first-choose');
    stage = accepted(stage, { type: 'round.open', cardId }).stage;
    expect(at()).toBe('first-write');
    const roundId = openRound(stage)?.id as RoundId;
    stage = accepted(stage, { type: 'round.reveal', roundId }).stage;
    expect(at()).toBe('first-discuss');
    // Another round is no reason to go on, nor back.
    stage = accepted(stage, { type: 'round.open', cardId }).stage;
    expect(at()).toBe('first-discuss');
  });

  it('stays where it is for a card that the next step is not about', () => {
    const stage = withSteps();
    const edit = { kind: 'set', stepId: step(stage, 1).id, cardId: 'kaart-2' as CardId } as const;
    const prepared = go(accepted(stage, { type: 'programme.edit', change: edit }).stage, 0);
    const opened = accepted(prepared, { type: 'round.open', cardId: 'kaart-1' as CardId }).stage;
    expect(opened.programme.current).toBe(step(prepared, 0).id);
  });

  it('counts the time of every visit to a step', () => {
    let stage = go(withSteps(), 0, 0);
    stage = go(stage, 1, 4 * minute);
    stage = go(stage, 0, 6 * minute);
    const { spentMs } = stage.programme;
    expect(spentMs[step(stage, 0).id]).toBe(4 * minute);
    expect(spentMs[step(stage, 1).id]).toBe(2 * minute);
  });
});

describe('the schedule', () => {
  const at = (programme: Programme, now: number) => scheduleOf(programme, now);

  it('says how far behind or ahead the end will be', () => {
    const started = go(withSteps(), 0, 0);
    expect(at(started.programme, 2 * minute)).toMatchObject({ step: 1, steps: 5, behindMs: 0 });
    expect(at(started.programme, 5 * minute).behindMs).toBe(2 * minute);
    const early = go(started, 1, 1 * minute);
    expect(at(early.programme, 1 * minute)).toMatchObject({ step: 2, behindMs: -2 * minute });
    expect(at(early.programme, 1 * minute).leftMs).toBe(27 * minute);
  });

  it('leaves out what is skipped, and counts what was spent before when one goes back', () => {
    const stage = go(go(withSteps(), 0, 0), 1, 3 * minute);
    const change = { kind: 'set', stepId: step(stage, 2).id, skipped: true } as const;
    const shorter = accepted(stage, { type: 'programme.edit', change }).stage;
    expect(at(shorter.programme, 3 * minute)).toMatchObject({ steps: 4, leftMs: 17 * minute });
    const back = go(shorter, 0, 4 * minute);
    expect(at(back.programme, 5 * minute).stepLeftMs).toBe(-1 * minute);
  });

  it('is held against the end that was planned at the start: who is late skips a step, and is on time again', () => {
    const late = go(go(withSteps(), 0, 0), 1, 13 * minute);
    expect(at(late.programme, 13 * minute).behindMs).toBe(10 * minute);
    const edit = (change: ProgrammeChange) => accepted(late, { type: 'programme.edit', change }).stage;
    const skipped = step(late, 2);
    const shorter = edit({ kind: 'set', stepId: skipped.id, skipped: true });
    expect(at(shorter.programme, 13 * minute).behindMs).toBe((10 - skipped.minutes) * minute);
    // What is over and done with changes nothing.
    const without = edit({ kind: 'remove', stepId: step(late, 0).id });
    expect(at(without.programme, 13 * minute).behindMs).toBe(10 * minute);
  });

  it('is empty without steps', () => {
    expect(at(testStage().programme, 0)).toMatchObject({ step: 0, steps: 0, leftMs: 0, behindMs: 0 });
  });
});

describe('statements in a programme', () => {
  const asked: CommandOf<'survey.open'> = {
    type: 'survey.open',
    asks: { kind: 'statements', own: ['Wij delen.'] },
    layout: 'one',
  };
  /** At the first of two steps. */
  function between(first: StepActivity, second: StepActivity): Stage {
    const blank = { key: null, title: '', minutes: 5, cardId: null, skipped: false };
    const steps = [
      { ...blank, id: 'p-1' as StepId, activity: first },
      { ...blank, id: 'p-2' as StepId, activity: second },
    ];
    return testStage({ programme: { ...emptyProgramme, steps, current: 'p-1' as StepId } });
  }
  const stepAfter = (stage: Stage) => accepted(stage, asked).stage.programme.current;

  it('take the programme along to the step for them, and not past it', () => {
    expect(stepAfter(between('welcome', 'statements'))).toBe('p-2');
    expect(stepAfter(between('statements', 'choose'))).toBe('p-1');
  });
});

describe('the board of a step', () => {
  const cardId = 'kaart-1' as CardId;
  const lying: Board = {
    ...emptyBoard,
    places: { [cardId]: { x: 30, y: 40, zone: 'own', z: 1, era: 0 } },
  };
  /** At the table, on the board of what lies in one's own hands; the third step brings another. */
  function withBoards(): Stage {
    const start = testStage({ phase: 'lobby', templates: ['invloed'] });
    const edit = { kind: 'use', programmeId: 'wat-kan-bij-ons' } as const;
    return accepted(start, { type: 'programme.edit', change: edit }).stage;
  }
  const boardOf = ({ templates, era }: Stage) => templates[era];
  const at = (stage: Stage, index: number, board = emptyBoard) =>
    accepted(stage, { type: 'step.go', to: step(stage, index).id }, { board: () => board });

  it('[J4] comes when the step begins, and what lay there is kept', () => {
    const before = at(withBoards(), 2).stage;
    expect(boardOf(before)).toBe('invloed');
    const { stage, keeps } = at(before, 3, lying);
    expect(boardOf(stage)).toBe('haalbaar-prioriteit');
    expect(keeps?.arrangement.places).toEqual(lying.places);
    expect(stage.snapshots.at(-1)).toMatchObject({ because: 'step', era: before.era });
  });

  it('[J4] stays for the steps after it, and goes again when one goes back past it', () => {
    const later = at(at(withBoards(), 3).stage, 5).stage;
    expect(boardOf(later)).toBe('haalbaar-prioriteit');
    const back = at(later, 1).stage;
    expect(boardOf(back)).toBe('invloed');
    expect(back.templates).toHaveLength(2);
    expect(boardOf(at(back, 4).stage)).toBe('haalbaar-prioriteit');
  });

  it('[J4] leaves a board that a facilitator chose within a part, and in the lobby', () => {
    const other = { type: 'board.changeTemplate', template: 'knoppen' } as const;
    const chosen = accepted(withBoards(), other).stage;
    const started = accepted(chosen, { type: 'session.start' }).stage;
    expect(boardOf(started)).toBe('knoppen');
    expect(boardOf(at(started, 1).stage)).toBe('knoppen');
    expect(boardOf(at(started, 3).stage)).toBe('haalbaar-prioriteit');
  });

  it('[J4] does not come while people are busy, nor when the step is skipped', () => {
    const busy = accepted(at(withBoards(), 1).stage, { type: 'round.open', cardId }).stage;
    expect(boardOf(at(busy, 3).stage)).toBe('invloed');
    const stage = withBoards();
    const skip = { kind: 'set', stepId: step(stage, 3).id, skipped: true } as const;
    const skipped = accepted(stage, { type: 'programme.edit', change: skip }).stage;
    expect(boardOf(at(skipped, 4).stage)).toBe('invloed');
  });

  it('[J4] comes along, and the board is kept, when the table goes on by itself', () => {
    const start = testStage({ templates: ['knelpunten-kansen'] });
    const use = { kind: 'use', programmeId: 'vast-in-samenwerking' } as const;
    const stage = at(accepted(start, { type: 'programme.edit', change: use }).stage, 3).stage;
    const { stage: writing, keeps } = accepted(stage, { type: 'round.open', cardId }, { board: () => lying });
    expect(writing.programme.current).toBe(step(stage, 4).id);
    expect(boardOf(writing)).toBe('eens-oneens');
    expect(keeps?.arrangement.places).toEqual(lying.places);
  });

  it('[J4] comes along, and the board is kept, when a card is laid down for the next step', () => {
    const use = { kind: 'use', programmeId: 'eerste-gesprek' } as const;
    const start = at(accepted(testStage(), { type: 'programme.edit', change: use }).stage, 0).stage;
    const set = { kind: 'set', stepId: step(start, 1).id, template: 'knoppen' } as const;
    const { stage } = accepted(start, { type: 'programme.edit', change: set });
    const laid = accepted(stage, { type: 'card.spotlight', cardId }, { board: () => lying });
    expect(laid.stage.programme.current).toBe(step(stage, 1).id);
    expect(boardOf(laid.stage)).toBe('knoppen');
    expect(laid.keeps?.arrangement.places).toEqual(lying.places);
  });

  it('[J4] comes with another programme, which has its cards only where the session has them', () => {
    const use = { kind: 'use', programmeId: 'denkkader', minutes: 45 } as const;
    const { stage, keeps } = accepted(
      testStage({ templates: ['knoppen'] }),
      { type: 'programme.edit', change: use },
      { board: () => lying },
    );
    expect(boardOf(stage)).toBe('denkkader');
    expect(keeps?.arrangement.places).toEqual(lying.places);
    expect(totalMs(stage.programme.steps)).toBe(45 * minute);
  });

  it('[J4] can be given to a step, and taken from it', () => {
    const stage = withBoards();
    const set = (template: 'knoppen' | null) =>
      accepted(stage, {
        type: 'programme.edit',
        change: { kind: 'set', stepId: step(stage, 3).id, template },
      }).stage;
    expect(step(set('knoppen'), 3).template).toBe('knoppen');
    expect(step(set(null), 3)).not.toHaveProperty('template');
  });

  it('[J4] stays as it was in a session of an earlier version, whose programme names no board', () => {
    const { board: _, ...programme } = withSteps().programme;
    const stage = testStage({ programme, templates: ['knoppen'] });
    expect(boardOf(go(go(stage, 0), 3))).toBe('knoppen');
  });
});

describe('editing the programme', () => {
  const edit = (stage: Stage, change: Parameters<typeof changing>[1]) => changing(stage, change).stage;
  const changing = (
    stage: Stage,
    change: Extract<Parameters<typeof accepted>[1], { type: 'programme.edit' }>['change'],
  ) => accepted(stage, { type: 'programme.edit', change }, { random: chance });
  // Steps that are made one after the other need ids of their own.
  const chance = seededRandom(7);

  it('adds, moves, repeats and removes', () => {
    const stage = withSteps();
    const added = edit(stage, {
      kind: 'add',
      after: step(stage, 0).id,
      activity: 'break',
      minutes: 10,
      title: ' Koffie ',
    });
    expect(keys(added).slice(0, 3)).toEqual(['back-welcome', 'Koffie', 'back-write']);
    const moved = edit(added, { kind: 'move', stepId: step(added, 1).id, after: step(added, 3).id });
    expect(keys(moved)[3]).toBe('Koffie');
    const first = edit(moved, { kind: 'move', stepId: step(moved, 3).id, after: null });
    expect(keys(first)[0]).toBe('Koffie');
    const repeated = edit(first, { kind: 'repeat', stepId: step(first, 2).id });
    expect(keys(repeated).slice(2, 4)).toEqual(['back-write', 'back-write']);
    expect(step(repeated, 3).id).not.toBe(step(repeated, 2).id);
    const removed = edit(repeated, { kind: 'remove', stepId: step(repeated, 0).id });
    expect(keys(removed)).not.toContain('Koffie');
  });

  it('refuses what cannot be', () => {
    const stage = go(withSteps(), 0);
    const ask = (change: Parameters<typeof changing>[1]) =>
      refused(stage, { type: 'programme.edit', change });
    const here = step(stage, 0).id;
    const gone = 'p-gone' as StepId;
    expect(ask({ kind: 'remove', stepId: here })).toBe('step-is-current');
    expect(ask({ kind: 'move', stepId: gone, after: null })).toBe('no-such-step');
    expect(ask({ kind: 'move', stepId: here, after: gone })).toBe('no-such-step');
    const title = 'x'.repeat(limits.stepTitleLength + 1);
    expect(ask({ kind: 'set', stepId: here, title })).toBe('step-title-too-long');
    expect(ask({ kind: 'set', stepId: here, cardId: 'weg-1' as CardId })).toBe('no-such-card');
    const many = Array.from({ length: limits.steps }, (_, index) => ({
      ...step(stage, 0),
      id: `p-${index}` as StepId,
    }));
    const full = { ...stage, programme: { ...stage.programme, steps: many } };
    const one = { kind: 'repeat', stepId: 'p-0' as StepId } as const;
    expect(refused(full, { type: 'programme.edit', change: one })).toBe('too-many-steps');
  });
});
