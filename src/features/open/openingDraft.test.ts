import { describe, expect, it } from 'vitest';

import { coreDecks } from '../../../decks/core.ts';
import { library } from '../../../decks/library.ts';
import { duplicateDeck, emptyDeck } from '../../model/ownDeck.ts';
import { seededRandom } from '../../../tests/fixtures/testStage.ts';
import { openStage, parseOpening } from '../../model/session/opening.ts';
import {
  cardsToBeginWith,
  filledDraft,
  openingFrom,
  problemOf,
  problemsIn,
  stepWithProblem,
  usualDecks,
  type FilledDraft,
  type OpeningDraft,
} from './openingDraft.ts';

const good: FilledDraft = {
  title: 'Teamsessie',
  facilitatorName: 'Fatma',
  municipality: ' Voorbeeldstad ',
  sizeClass: 'none',
  date: '2026-11-22',
  deckIds: ['kennisbronnen'],
  cardIds: null,
  named: false,
  programmeId: 'vrij',
  programmeMinutes: 0,
  ownProgrammeId: '',
  template: 'vrij',
};

describe('an opening that is being filled in', () => {
  it('can be sent when title, name, day and a deck are there', () => {
    expect(problemsIn(good)).toEqual({});
    expect(parseOpening(openingFrom(good, [], []))).toMatchObject({
      ok: true,
      opening: { municipality: 'Voorbeeldstad', sizeClass: null },
    });
  });

  it('holds whole decks, or single cards in an order', () => {
    expect(openingFrom(good, [], [])).toMatchObject({ deckIds: ['kennisbronnen'] });
    expect(openingFrom(good, [], [])).not.toHaveProperty('cardIds');
    const cardIds = ['leren-2', 'kennisbronnen-1'];
    expect(openingFrom({ ...good, cardIds }, [], [])).toMatchObject({ deckIds: [], cardIds });
    expect(problemsIn({ ...good, deckIds: [], cardIds })).toEqual({});
    expect(problemsIn({ ...good, cardIds: [] })).toEqual({ deckIds: 'none' });
  });

  it('[O9] takes decks of one’s own along in full, and no more of them than it needs', () => {
    const own = emptyDeck('nl', seededRandom(2));
    const text = { nl: 'Wie weet wat?' };
    const file = {
      ...own,
      title: text,
      shortTitle: text,
      description: text,
      cards: own.cards.map((card) => ({ ...card, text })),
    };
    const other = duplicateDeck(file, seededRandom(3));
    const decks = [...coreDecks, file, other];
    const whole = openingFrom({ ...good, deckIds: ['leren', file.id] }, [file, other], decks);
    expect(whole).toMatchObject({ deckIds: [], ownDecks: [file] });
    expect(whole.cardIds).toEqual(['leren-1', 'leren-2', 'leren-3', 'leren-4', file.cards[0]?.id]);
    const opening = parseOpening(whole);
    expect(
      opening.ok &&
        openStage(opening.opening, {
          decks: coreDecks,
          now: 0,
          retentionMs: 1,
          minimumGroup: 0,
          random: seededRandom(1),
        }).ok,
    ).toBe(true);
    expect(openingFrom({ ...good, deckIds: ['leren'] }, [file, other], decks)).not.toHaveProperty('ownDecks');
    const single = openingFrom({ ...good, cardIds: ['leren-2'] }, [file, other], decks);
    expect(single).not.toHaveProperty('ownDecks');
  });

  it('[J5] brings the decks of its programme, unless the facilitator chose others', () => {
    const opened = (changes: Partial<OpeningDraft>) => {
      const draft = { ...good, template: null, programmeId: 'leerplan' as const, ...changes };
      const filled = filledDraft(draft, usualDecks(draft.programmeId, library));
      const parsed = parseOpening(openingFrom(filled, [], library));
      if (!parsed.ok) throw new Error(parsed.reason);
      const result = openStage(parsed.opening, {
        decks: library,
        now: 0,
        retentionMs: 1,
        minimumGroup: 0,
        random: seededRandom(1),
      });
      if (!result.ok) throw new Error(result.reason);
      return result.stage;
    };
    const stage = opened({ deckIds: null });
    expect(stage.decks.map(({ id }) => id)).toEqual(['vijf-leerlijnen']);
    expect(stage.programme.steps.map(({ cardId }) => cardId)).toContain('vijf-leerlijnen-3');
    expect(stage.templates).toEqual(['vijf-leerlijnen']);
    const short = opened({ deckIds: null, programmeMinutes: 30 }).programme.steps;
    const taken = short.filter(({ skipped }) => !skipped);
    expect(taken.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(30);
    expect(short).toHaveLength(stage.programme.steps.length);
    const others = opened({ deckIds: ['leren'] });
    expect(others.decks.map(({ id }) => id)).toEqual(['leren']);
    expect(others.programme.steps.every(({ cardId }) => cardId === null)).toBe(true);
  });

  it('begins with the board of its programme, unless the facilitator chose one', () => {
    const boardOf = (changes: Partial<FilledDraft>) => {
      const parsed = parseOpening(
        openingFrom({ ...good, programmeId: 'drie-kennisbronnen', ...changes }, [], []),
      );
      if (!parsed.ok) throw new Error(parsed.reason);
      const opened = openStage(parsed.opening, {
        decks: coreDecks,
        now: 0,
        retentionMs: 1,
        minimumGroup: 0,
        random: seededRandom(1),
      });
      return opened.ok ? opened.stage.templates : opened.reason;
    };
    expect(boardOf({ template: null })).toEqual(['drie-bronnen']);
    expect(boardOf({ template: 'invloed' })).toEqual(['invloed']);
    expect(boardOf({ template: null, programmeId: 'eerste-gesprek' })).toEqual(['tafel']);
  });

  it('[N60] has the year that somebody meant, and no day that does not exist', () => {
    const year = { ...good, date: '0026-11-22' };
    expect(problemsIn(year)).toEqual({});
    expect(parseOpening(openingFrom(year, [], []))).toMatchObject({
      ok: true,
      opening: { date: '2026-11-22' },
    });
    for (const date of ['2026-02-31', '9999-12-31'])
      expect(problemsIn({ ...good, date })).toEqual({ date: 'impossible' });
  });

  it('names every field that is wrong at once', () => {
    const problems = problemsIn({
      ...good,
      title: ' ',
      facilitatorName: '',
      municipality: 'x'.repeat(81),
      date: '',
      deckIds: [],
    });
    expect(problems).toEqual({
      title: 'title-empty',
      facilitatorName: 'name-empty',
      municipality: 'too-long',
      date: 'missing',
      deckIds: 'none',
    });
  });

  it('leads to the first step with a problem', () => {
    expect(stepWithProblem({})).toBeNull();
    expect(stepWithProblem({ deckIds: 'none' })).toBe('cards');
    expect(stepWithProblem({ deckIds: 'none', title: 'title-empty' })).toBe('about');
  });

  it('puts a refusal of the server beside its field', () => {
    expect(problemOf('title-too-long')).toEqual({ title: 'title-too-long' });
    expect(problemOf('name-characters')).toEqual({ facilitatorName: 'name-characters' });
    expect(problemOf('unavailable')).toEqual({});
  });
});

describe('the cards that a form begins with', () => {
  const ids = (...decks: string[]) =>
    library.filter(({ id }) => decks.includes(id)).flatMap(({ cards }) => cards.map(({ id }): string => id));

  it('[K36] are whole decks where they are just that, and single cards in their order otherwise', () => {
    const whole = ids('leren', 'startvragen');
    const decks = library.map(({ id }) => id as string).filter((id) => ['leren', 'startvragen'].includes(id));
    expect(cardsToBeginWith(whole, library)).toEqual({ cardIds: null, deckIds: decks });
    for (const cardIds of [whole.slice(1), whole.toReversed(), ['leren-2', ...ids('startvragen')]])
      expect(cardsToBeginWith(cardIds, library)).toEqual({ cardIds, deckIds: null });
    expect(cardsToBeginWith([], library)).toEqual({ cardIds: null, deckIds: null });
  });
});
