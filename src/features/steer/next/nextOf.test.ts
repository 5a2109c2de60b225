import { describe, expect, it } from 'vitest';

import type { CardId } from '../../../model/deck.ts';
import type { DealId, RoundId, StepId, VoteId } from '../../../model/ids.ts';
import { emptyProgramme, type ProgrammeStep } from '../../../model/programme/programme.ts';
import type { StepActivity } from '../../../model/programme/stepActivity.ts';
import type { Round, Stage } from '../../../model/session/stage.ts';
import { testStage } from '../../../../tests/fixtures/testStage.ts';
import type { Vote } from '../../../model/activities/vote/vote.ts';
import { nextOf, type Next } from './nextOf.ts';

const cardId = 'kaart-1' as CardId;
const roundId = 'r-1' as RoundId;
const voteId = 'v-1' as VoteId;

const round = (state: Round['state'], ready = 2): Partial<Stage> => ({
  spotlight: cardId,
  rounds: {
    [roundId]: { id: roundId, cardId, state, locked: false, order: 0, ready, of: 2, readyMembers: [] },
  },
});
const vote = (state: Vote['state'], ready = 2): Partial<Stage> => ({
  vote: voteId,
  votes: {
    [voteId]: {
      id: voteId,
      question: '',
      over: 'cards',
      items: [],
      dots: 3,
      perItem: 1,
      state,
      order: 0,
      ready,
      of: 2,
      readyMembers: [],
      voters: state === 'closed' ? 0 : null,
      results: state === 'closed' ? [] : null,
    },
  },
});

const moments = {
  'no-card': {},
  hand: { deal: { id: 'x-1' as DealId, count: 3, ready: 0, of: 2 } },
  'card, face down': { spotlight: cardId, faceDown: true },
  card: { spotlight: cardId },
  writing: round('open'),
  revealed: round('revealed'),
  voting: vote('open'),
  voted: vote('closed'),
} satisfies Record<string, Partial<Stage>>;
type Situation = keyof typeof moments;

const step = (id: string, activity: StepActivity, skipped = false): ProgrammeStep => ({
  id: id as StepId,
  activity,
  key: null,
  title: '',
  minutes: 5,
  cardId: null,
  skipped,
});
const during = (activity: StepActivity, ...after: readonly ProgrammeStep[]): Partial<Stage> => ({
  programme: {
    ...emptyProgramme,
    steps: [step('t-1', activity), ...after],
    current: 't-1' as StepId,
    currentSince: 0,
    startedAt: 0,
  },
});
const last = step('t-9', 'close');

const words = (next: Next | null) =>
  next === null ? null : [next.main.word, ...next.secondary.map(({ word }) => word)];
const at = (situation: Situation, changes: Partial<Stage> = {}) =>
  nextOf(testStage({ ...moments[situation], ...changes }));

describe('what comes next without steps', () => {
  it.each<[Situation, readonly string[]]>([
    ['no-card', ['draw']],
    ['hand', ['collect']],
    ['card, face down', ['turn', 'drawOther']],
    ['card', ['start', 'drawOther']],
    ['writing', ['reveal']],
    ['revealed', ['next', 'again']],
    ['voting', ['closeVote']],
    ['voted', ['next']],
  ])('at the moment "%s" is %j', (situation, expected) => {
    expect(words(at(situation))).toEqual(expected);
  });

  it('is nothing in the lobby and after the end', () => {
    expect(at('no-card', { phase: 'lobby' })).toBeNull();
    expect(at('no-card', { phase: 'closed' })).toBeNull();
  });

  it('asks first when not everybody is ready, or nobody', () => {
    const doubtful = (changes: Partial<Stage>) => nextOf(testStage(changes))?.main.doubtful ?? false;
    expect(doubtful(round('open', 2))).toBe(false);
    expect(doubtful(round('open', 1))).toBe(true);
    expect(doubtful(vote('open', 2))).toBe(false);
    expect(doubtful(vote('open', 0))).toBe(true);
  });

  it('ends the round and the vote that were seen, not whichever are open on arrival', () => {
    expect(at('writing')?.main.does).toEqual({ command: { type: 'round.reveal', roundId } });
    expect(at('voting')?.main.does).toEqual({ command: { type: 'vote.close', voteId } });
  });
});

describe('what comes next in a step', () => {
  it.each<[StepActivity, Situation, readonly string[]]>([
    ['welcome', 'no-card', ['nextStep']],
    ['welcome', 'writing', ['reveal', 'nextStep']],
    ['choose', 'no-card', ['draw', 'nextStep']],
    ['choose', 'hand', ['collect', 'nextStep']],
    ['choose', 'card, face down', ['turn', 'nextStep']],
    ['choose', 'card', ['nextStep', 'drawOther']],
    ['choose', 'revealed', ['next', 'nextStep']],
    ['write', 'no-card', ['draw', 'nextStep']],
    ['write', 'card, face down', ['turn', 'nextStep']],
    ['write', 'card', ['start', 'nextStep']],
    ['write', 'writing', ['reveal', 'nextStep']],
    ['write', 'revealed', ['nextStep', 'again']],
    ['write', 'voting', ['closeVote', 'nextStep']],
    ['discuss', 'no-card', ['nextStep']],
    ['discuss', 'card', ['nextStep', 'start']],
    ['discuss', 'revealed', ['nextStep', 'again']],
    ['vote', 'revealed', ['openVote', 'nextStep']],
    ['vote', 'no-card', ['openVote', 'nextStep']],
    ['vote', 'writing', ['reveal', 'nextStep']],
    ['vote', 'voting', ['closeVote', 'nextStep']],
    ['vote', 'voted', ['nextStep']],
    ['harvest', 'voted', ['nextStep']],
    ['break', 'revealed', ['nextStep']],
    ['free', 'no-card', ['nextStep', 'draw']],
  ])('"%s" at the moment "%s" is %j', (activity, situation, expected) => {
    expect(words(at(situation, during(activity, last)))).toEqual(expected);
  });

  it('goes on once cards were laid from the hands', () => {
    expect(words(at('no-card', { ...during('choose', last), played: [cardId] }))).toEqual([
      'nextStep',
      'draw',
    ]);
  });

  it('begins to write on the card that was chosen, where that is the next step', () => {
    expect(words(at('card', during('choose', step('t-2', 'write'), last)))).toEqual(['start', 'nextStep']);
    const other = { ...step('t-2', 'write'), cardId: 'kaart-2' as CardId };
    expect(words(at('card', during('choose', other, last)))).toEqual(['nextStep', 'drawOther']);
  });

  it('passes over skipped steps, and says which step it was pressed at', () => {
    const next = at('no-card', during('welcome', step('t-2', 'vote', true), last));
    expect(next?.main.does).toEqual({ command: { type: 'step.go', to: 't-9', from: 't-1' } });
  });

  it('is the card of the step, when people were busy with another one as the step began', () => {
    const other = 'kaart-2' as CardId;
    const { programme } = during('write', last);
    const steps = programme?.steps.map((one) => (one.id === 't-1' ? { ...one, cardId: other } : one)) ?? [];
    const changes: Partial<Stage> = { programme: { ...emptyProgramme, ...programme, steps } };
    expect(words(at('writing', changes))).toEqual(['reveal', 'nextStep']);
    const next = at('revealed', { ...changes, shownAt: 0 });
    expect(words(next)).toEqual(['stepCard', 'nextStep']);
    expect(next?.main.does).toEqual({ command: { type: 'card.spotlight', cardId: other } });
    // Whoever puts another card there in this step wants that one.
    expect(words(at('revealed', { ...changes, shownAt: 1 }))).toEqual(['nextStep', 'again']);
    expect(words(at('revealed', { ...changes, shownAt: 0, spotlight: other }))).not.toContain('stepCard');
  });

  it('is the end of the session after the last step', () => {
    expect(words(at('no-card', during('close')))).toEqual(['finish']);
    expect(words(at('card', during('write')))).toEqual(['start', 'finish']);
  });

  it('offers to begin when steps were added to a session that runs', () => {
    const programme = { ...emptyProgramme, steps: [step('t-1', 'welcome')] };
    expect(words(at('card', { programme }))).toEqual(['start', 'drawOther', 'begin']);
  });
});
