import { describe, expect, it } from 'vitest';

import { emptyBoard } from '../../../model/board/board.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { zoneOf } from '../../../model/board/template.ts';
import { testAnswer, testRound, testStage } from '../../../../tests/fixtures/testStage.ts';
import { thingsOnBoard } from './thingsOnBoard.ts';

const round = testRound();
const answers = Array.from({ length: 40 }, (_, order) => testAnswer(order));
const [deck] = [
  { id: 'kaart', theme: 'leren', shortTitle: { nl: 'Leren', en: 'Learning' } },
] as unknown as ReturnType<typeof testStage>['decks'];

describe('the answers on the board', () => {
  it('say which card they are to where they came to lie by themselves beyond their zone', () => {
    const stage = testStage({
      decks: deck === undefined ? [] : [deck],
      answers: Object.fromEntries(answers.map((answer) => [answer.id, answer])),
      rounds: { [round.id]: round },
    });
    const things = thingsOnBoard(stage, emptyBoard).filter((thing) => thing.kind === 'answer');
    const zone = zoneOf(currentTemplate(stage), 'now');
    const right = (zone?.x ?? 0) + (zone?.width ?? 0);
    const bottom = (zone?.y ?? 0) + (zone?.height ?? 0);
    const beyond = things.filter(({ x, y }) => x > right || y > bottom);
    expect(beyond.length).toBeGreaterThan(0);
    for (const { needsCardLabel } of beyond) expect(needsCardLabel).toBe(true);
    expect(things[0]?.needsCardLabel).toBe(false);
  });

  it('do not say so where they are sorted, unless they are to an earlier question', () => {
    const sorting = testStage({
      decks: deck === undefined ? [] : [deck],
      templates: ['drie-bronnen'],
      answers: Object.fromEntries(answers.map((answer) => [answer.id, answer])),
      rounds: {
        [round.id]: { ...round, autoPlaced: { from: 0, offsets: { 0: [[45, 136, 'experience']] } } },
      },
      spotlight: round.cardId,
    });
    const [here] = thingsOnBoard(sorting, emptyBoard).filter((thing) => thing.kind === 'answer');
    expect(here).toMatchObject({ zone: 'experience', needsCardLabel: false });
    const later = { ...sorting, spotlight: null };
    const [there] = thingsOnBoard(later, emptyBoard).filter((thing) => thing.kind === 'answer');
    expect(there).toMatchObject({ needsCardLabel: true });
  });
});
