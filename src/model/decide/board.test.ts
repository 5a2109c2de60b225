import { describe, expect, it } from 'vitest';

import { boardLimits, emptyBoard, type Board } from '../board/board.ts';
import type { CardId } from '../deck.ts';
import type { HarvestId, SnapshotId, StepId } from '../ids.ts';
import { fillProgramme } from '../programme/fillProgramme.ts';
import { arrangementOf } from './board.ts';
import { openRound, type Stage } from '../session/stage.ts';
import { facilitator, seededRandom, testDesk, testStage } from '../../../tests/fixtures/testStage.ts';
import { currentTemplate, templateBefore } from '../board/templates/stageTemplates.ts';
import { readyTemplates } from '../board/templates/readyTemplates.ts';
import { accepted, refused } from '../../../tests/fixtures/testDecide.ts';

const random = seededRandom(3);
const at = (x: number): Board => ({
  ...emptyBoard,
  places: { ['kaart-1' as CardId]: { x, y: 0, zone: null, z: 1 } },
});
const board = at(10);

/** The stage after the reveal of two answers to the card of now. */
function revealed(stage: Stage): Stage {
  const round = openRound(stage);
  if (round === null) throw new Error('No open round');
  const desks = new Map([[facilitator, testDesk(round.id, ['Een', 'Twee'])]]);
  return accepted(stage, { type: 'round.reveal', roundId: round.id }, { random, desks }).stage;
}
const context = { board: () => board, random };

describe('keeping the board', () => {
  it('[B19] happens when asked, and not of a bare board or twice of the same', () => {
    const first = accepted(testStage(), { type: 'board.snapshot' }, { ...context, now: 7 });
    const [snapshot] = first.stage.snapshots;
    expect(snapshot).toMatchObject({ at: 7, because: 'asked', era: 0, things: 1 });
    expect(first.keeps).toEqual({ id: snapshot?.id, arrangement: arrangementOf(board) });
    expect(accepted(first.stage, { type: 'board.snapshot' }, context).keeps).toBeUndefined();
    expect(accepted(testStage(), { type: 'board.snapshot' }).stage.snapshots).toEqual([]);
    const moved = accepted(first.stage, { type: 'board.snapshot' }, { ...context, board: () => at(11) });
    expect(moved.stage.snapshots).toHaveLength(2);
  });

  it('[B19] happens by itself at each step', () => {
    const programme = fillProgramme('eerste-gesprek', { cards: testStage().cards, random });
    const [first, second] = programme.steps;
    const stage = testStage({ programme: { ...programme, current: first?.id ?? null } });
    const gone = accepted(stage, { type: 'step.go', to: second?.id ?? ('p-none' as StepId) }, context);
    expect(gone.stage.programme.current).toBe(second?.id);
    expect(gone.stage.snapshots[0]).toMatchObject({ because: 'step', stepId: first?.id });
    expect(gone.keeps?.arrangement.places).toEqual(board.places);
  });

  it('[B19] happens also when all that lies there came by itself, and again when more came', () => {
    const open = (stage: Stage, card: string) =>
      accepted(stage, { type: 'round.open', cardId: card as CardId }, { random });
    const first = open(testStage(), 'kaart-1');
    expect(first.keeps).toBeUndefined();
    const asked = accepted(first.stage, { type: 'board.snapshot' }, { random });
    expect(asked.stage.snapshots[0]).toMatchObject({ because: 'asked', things: 1 });
    const again = accepted(asked.stage, { type: 'board.snapshot' }, { random });
    expect(again.keeps).toBeUndefined();
    const second = open(revealed(asked.stage), 'kaart-2');
    expect(second.stage.snapshots[1]).toMatchObject({ because: 'round', things: 3 });
    expect(second.keeps?.id).toBe(second.stage.snapshots[1]?.id);
  });

  it('[B19] happens before another template, and not when it lies under that one already', () => {
    const change = (stage: Stage, template: 'knoppen' | 'vrij') =>
      accepted(stage, { type: 'board.changeTemplate', template }, context).stage;
    const away = change(testStage(), 'knoppen');
    expect(away.snapshots).toMatchObject([{ because: 'template', era: 0 }]);
    expect(change(away, 'knoppen')).toBe(away);
    expect(change(away, 'vrij').snapshots).toMatchObject([{ era: 0 }, { because: 'template', era: 1 }]);
  });

  it('lets go what was kept by itself before what somebody asked for', () => {
    let stage = accepted(testStage(), { type: 'board.snapshot' }, context).stage;
    const [asked] = stage.snapshots;
    for (let x = 0; x < boardLimits.snapshots + 2; x += 1) {
      const template = x % 2 === 0 ? 'knoppen' : 'vrij';
      stage = accepted(
        stage,
        { type: 'board.changeTemplate', template },
        { ...context, board: () => at(x + 50) },
      ).stage;
    }
    expect(stage.snapshots).toHaveLength(boardLimits.snapshots);
    expect(stage.snapshots[0]).toBe(asked);
  });

  it('lets the oldest go when there are too many', () => {
    let stage: Stage = testStage();
    const ids: SnapshotId[] = [];
    for (let x = 0; x < boardLimits.snapshots + 2; x += 1) {
      const decision = accepted(stage, { type: 'board.snapshot' }, { ...context, board: () => at(x) });
      if (decision.keeps !== undefined) ids.push(decision.keeps.id);
      stage = decision.stage;
      if (x >= boardLimits.snapshots) expect(decision.letsGo).toEqual([ids[x - boardLimits.snapshots]]);
    }
    expect(stage.snapshots.map(({ id }) => id)).toEqual(ids.slice(2));
  });
});

describe('another template', () => {
  it('[B68] is remembered, so that the one before it is one press away', () => {
    const changed = accepted(testStage(), { type: 'board.changeTemplate', template: 'knoppen' }, context);
    expect(templateBefore(changed.stage)).toBe('vrij');
    const back = accepted(changed.stage, { type: 'board.changeTemplate', template: 'vrij' }, context);
    expect(templateBefore(back.stage)).toBe('knoppen');
    expect(templateBefore(testStage())).toBeNull();
  });
});

describe('putting the board back', () => {
  const kept = accepted(testStage(), { type: 'board.snapshot' }, context);
  const snapshotId = kept.keeps?.id as SnapshotId;
  const arrangement = kept.keeps?.arrangement ?? null;

  it('[B18] gives a new board with things as they lay, and with what was agreed since', () => {
    const now: Board = {
      ...at(99),
      minutes: 'Daarna gezegd.',
      harvest: [{ id: 'h-1' as HarvestId, kind: 'action', text: 'Bellen', who: '', when: '', order: 1 }],
    };
    const changed: Stage = { ...kept.stage, templates: ['vrij', 'knoppen'], era: 1 };
    const decision = accepted(
      changed,
      { type: 'board.restore', snapshotId },
      { ...context, board: () => now, kept: arrangement },
    );
    expect(decision.newBoard).toEqual({ ...now, ...arrangement });
    expect(decision.stage).toMatchObject({ boardGeneration: 1, era: 0 });
    expect(decision.stage.snapshots.at(-1)).toMatchObject({ because: 'restore', era: 1 });
    expect(decision.keeps?.arrangement.places).toEqual(now.places);
  });

  it('is refused when it is not kept, and to everybody but facilitators', () => {
    const command = { type: 'board.restore', snapshotId: 'b-gone' as SnapshotId } as const;
    expect(refused(kept.stage, command, { ...context, kept: arrangement })).toBe('no-such-snapshot');
    expect(refused(kept.stage, { ...command, snapshotId }, context)).toBe('no-such-snapshot');
    for (const type of ['board.snapshot', 'board.changeTemplate', 'board.restore'] as const) {
      const joris = { ...context, viewer: 'm-joris' as never, kept: arrangement };
      const one = type === 'board.restore' ? { type, snapshotId } : { type, template: 'knoppen' as const };
      expect(refused(kept.stage, one, joris)).toBe('not-allowed');
    }
  });
});

describe('another template', () => {
  it('[B16] gets a number, and its old number when it comes back', () => {
    const own = { form: 'columns', title: 'Van ons', zones: ['Wij', 'Zij'] } as const;
    const change = (stage: Stage, template: 'vrij' | 'knoppen' | typeof own) =>
      accepted(stage, { type: 'board.changeTemplate', template: template as never }).stage;
    const first = change(testStage(), 'knoppen');
    expect(first).toMatchObject({ templates: ['vrij', 'knoppen'], era: 1 });
    expect(currentTemplate(first)).toBe(readyTemplates.knoppen);
    const second = change(first, own);
    expect(currentTemplate(second).zones.map(({ label }) => label.nl)).toEqual(['Wij', 'Zij']);
    expect(change(second, 'vrij')).toMatchObject({ templates: ['vrij', 'knoppen', own], era: 0 });
    expect(change(second, { ...own })).toBe(second);
  });

  it('is refused after too many', () => {
    const templates = Array.from({ length: boardLimits.templates }, (_, index) => ({
      form: 'columns' as const,
      title: `Nummer ${index}`,
      zones: ['a', 'b'],
    }));
    const full = testStage({ templates });
    expect(refused(full, { type: 'board.changeTemplate', template: 'knoppen' })).toBe('too-many-templates');
  });
});

it('[B94] shows the next step of the board in use, until it is hidden or the board has another template', () => {
  const shown = accepted(testStage(), { type: 'board.showNext', shown: true }).stage;
  const sees = ({ nextShown, era }: Stage) => nextShown === era;
  expect([sees(testStage()), sees(shown)]).toEqual([false, true]);
  expect(sees(accepted(shown, { type: 'board.showNext', shown: false }).stage)).toBe(false);
  expect(sees(accepted(shown, { type: 'board.changeTemplate', template: 'knoppen' }, context).stage)).toBe(
    false,
  );
});
