import { describe, expect, it } from 'vitest';

import type { MemberId } from '../ids.ts';
import { facilitator, testRound, testStage } from '../../../tests/fixtures/testStage.ts';
import { placesOpenTo } from './documents.ts';

const joris = 'm-joris' as MemberId;
const answers = ['answer/d-1', 'for/m-bep/answer/d-2'];
const others = ['draft/kaart-1', 'ready/r-1', 'ballot/v-1/a-1', 'for/m-bep/draft/kaart-1'];
const writing = (locked: boolean) => {
  const round = testRound({ state: 'open', locked });
  return testStage({ rounds: { [round.id]: round } });
};

describe('where in a document one may change something', () => {
  it('[C32] on a desk everywhere, and no answers once the time is up for them', () => {
    const openIn = (locked: boolean) => {
      const mayChange = placesOpenTo('desk', joris, writing(locked));
      return [...answers, ...others].filter((key) => mayChange('desk', key));
    };
    expect(openIn(false)).toEqual([...answers, ...others]);
    expect(openIn(true)).toEqual(others);
  });

  it('[S1] on the stage nowhere, also for a facilitator', () => {
    expect(placesOpenTo('stage', facilitator, testStage())('stage', 'title')).toBe(false);
  });

  it('[S4] on the board in the parts that are open', () => {
    const stage = testStage();
    const noting = placesOpenTo('board', joris, { ...stage, rules: { ...stage.rules, addNotes: true } });
    expect(['places', 'notes', 'minutes'].filter((part) => noting(part, null))).toEqual(['notes']);
  });
});
