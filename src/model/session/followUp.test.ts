import { describe, expect, it } from 'vitest';

import { library } from '../../../decks/library.ts';
import { accepted, refused } from '../../../tests/fixtures/testDecide.ts';
import { seededRandom, testContext, testStage } from '../../../tests/fixtures/testStage.ts';
import type { HarvestId, MemberId } from '../ids.ts';
import { limits } from '../limits.ts';
import { followUpLimits, stillOpen, type FollowUp } from './followUp.ts';
import { openStage, parseOpening } from './opening.ts';
import { defaultRules } from './stage.ts';

const both = (text: string) => ({ nl: text, en: text });
const action = { id: 'h-1', text: 'Kennisvisie maken', who: 'Mirjam', when: '2026-12-01' };
const part = {
  title: both('Deel'),
  answers: 'sufficient',
  items: [{ id: 'a-1', stem: both('Hoe goed?') }],
  mean: 226,
  answered: 7,
};
const survey = {
  questionnaire: 'kennisscan',
  title: both('Scan'),
  respondents: 8,
  minimum: 5,
  parts: [part],
};
const carried = { title: 'Teamsessie', date: '2026-11-12', actions: [action], surveys: [survey] };

function opened(followUp: unknown, more: object = {}) {
  const parsed = parseOpening({
    title: 'Vervolg',
    facilitatorName: 'Fatma',
    date: '2027-02-10',
    deckIds: ['leren'],
    named: true,
    followUp,
    ...more,
  });
  if (!parsed.ok) return parsed.reason;
  const context = { decks: library, now: 0, retentionMs: 1, minimumGroup: 4, random: seededRandom(1) };
  const found = openStage(parsed.opening, context);
  return found.ok ? found.stage : found.reason;
}
const along = (followUp: unknown) => {
  const stage = opened(followUp);
  return typeof stage === 'string' ? stage : stage.followUp;
};
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

describe('what comes along of an earlier session', () => {
  it('[K33] [K39] is on the stage by value, without means, and nothing of what anybody says became of it', () => {
    // What came out is for the server alone.
    const { questionnaire, title } = survey;
    const expected = {
      ...carried,
      actions: [{ ...action, outcome: null }],
      surveys: [{ questionnaire, title }],
    };
    expect(along(carried)).toEqual(expected);
    const told = { ...carried, actions: [{ ...action, outcome: { kind: 'done', text: 'x' }, html: '<b>' }] };
    expect(along(told)).toEqual(expected);
    expect(along(null)).toBeUndefined();
    expect(opened(undefined)).not.toHaveProperty('followUp');
  });

  it('[K33] loses signs that would turn or hide what stands around them', () => {
    const text = 'Visie\u202e maken\u2066';
    const changed = {
      ...carried,
      title: 'Team\u202e\nsessie',
      actions: [{ ...action, text, who: 'Mir\u202ejam' }],
    };
    expect(along(changed)).toMatchObject({
      title: 'Team sessie',
      actions: [{ text: 'Visie maken', who: 'Mirjam' }],
    });
  });

  const withSurvey = (change: object) => ({ ...carried, surveys: [{ ...survey, ...change }] });
  const withPart = (change: object) => withSurvey({ parts: [{ ...part, ...change }] });
  it.each<[string, unknown]>([
    ['no object', 'Teamsessie'],
    ['no day', { ...carried, date: 'ooit' }],
    ['an id that is none', { ...carried, actions: [{ ...action, id: '__proto__' }] }],
    ['an id of another thing', { ...carried, actions: [{ ...action, id: 'a-1' }] }],
    ['an id twice', { ...carried, actions: [action, action] }],
    ['an action that says nothing', { ...carried, actions: [{ ...action, text: '\u200b' }] }],
    [
      'an action that is too long',
      { ...carried, actions: [{ ...action, text: 'x'.repeat(limits.harvestTextLength + 1) }] },
    ],
    [
      'a name that is too long',
      { ...carried, actions: [{ ...action, who: 'x'.repeat(limits.harvestFieldLength + 1) }] },
    ],
    [
      'too many actions',
      {
        ...carried,
        actions: times(followUpLimits.actions + 1, (index) => ({ ...action, id: `h-${index}` })),
      },
    ],
    ['too many questionnaires', { ...carried, surveys: times(followUpLimits.surveys + 1, () => survey) }],
    ['too many parts', withSurvey({ parts: times(limits.surveyItems + 1, () => part) })],
    ['a part without items', withPart({ items: [] })],
    ['too many items', withPart({ items: times(limits.surveyItems + 1, () => part.items[0]) })],
    ['answers that do not exist', withPart({ answers: '__proto__' })],
    ['a mean below every answer', withPart({ mean: 99 })],
    ['a mean above every answer', withPart({ mean: 401 })],
    ['a mean that is no whole number', withPart({ mean: 226.5 })],
    ['more who answered than took part', withPart({ answered: 9 })],
    ['nobody', withSurvey({ respondents: 0 })],
    ['a minimum that turns it off', withSurvey({ minimum: 0 })],
  ])('[K33] is refused with %s', (_what, followUp) => {
    expect(along(followUp)).toBe('malformed');
  });
});

describe('the rules of a session that was set up as another one', () => {
  it('are those of that one, and as usual where nothing is said', () => {
    const rules = { ...defaultRules, moveItems: true, admission: 'ask' };
    expect(opened(null, { rules })).toMatchObject({ rules });
    expect(opened(null)).toMatchObject({ rules: defaultRules });
    expect(opened(null, { rules: { ...rules, admission: 'never' } })).toBe('malformed');
    expect(opened(null, { rules: { moveItems: true } })).toBe('malformed');
  });
});

describe('what became of an action', () => {
  const followUp: FollowUp = {
    title: 'Teamsessie',
    date: '2026-11-12',
    actions: ['h-1', 'h-2'].map((id) => ({ ...action, id: id as HarvestId, outcome: null })),
    surveys: [],
  };
  const stage = testStage({ followUp });
  const tell = { type: 'earlier.tell', actionId: 'h-2' as HarvestId, kind: 'let-go' } as const;

  it('[K34] is said with a word, by a facilitator, and can be taken back', () => {
    const told = accepted(stage, { ...tell, text: '  Niet meer\nnodig ' }).stage;
    expect(told.followUp?.actions.map(({ outcome }) => outcome)).toEqual([
      null,
      { kind: 'let-go', text: 'Niet meer nodig' },
    ]);
    expect(accepted(told, { ...tell, kind: null }).stage.followUp).toEqual(followUp);
    const joris = testContext({ viewer: 'm-joris' as MemberId });
    expect(refused(stage, tell, joris)).toBe('not-allowed');
    expect(refused({ ...stage, phase: 'closed' }, tell)).toBe('session-closed');
  });

  it('[K34] is of an action that came along, and no longer than fits', () => {
    expect(refused(stage, { ...tell, actionId: 'h-9' as HarvestId })).toBe('no-such-item');
    expect(refused(testStage(), tell)).toBe('no-such-item');
    const most = followUpLimits.outcomeLength;
    expect(accepted(stage, { ...tell, text: 'x'.repeat(most) }).ok).toBe(true);
    expect(refused(stage, { ...tell, text: 'x'.repeat(most + 1) })).toBe('answer-too-long');
  });

  it('[K34] leaves what goes on and what nobody spoke of for the next time', () => {
    const kinds = ['done', 'going-on', 'let-go', null] as const;
    const actions = kinds.map((kind) => ({ kind, outcome: kind && { kind, text: '' } }));
    expect(stillOpen(actions).map(({ kind }) => kind)).toEqual(['going-on', null]);
  });
});
