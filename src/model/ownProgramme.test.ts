import { describe, expect, it } from 'vitest';

import { seededRandom } from '../../tests/fixtures/testStage.ts';
import type { CardId } from './deck.ts';
import type { StepId } from './ids.ts';
import { limits } from './limits.ts';
import {
  duplicateProgramme,
  emptyProgrammeFile,
  parseDraftProgramme,
  parseProgramme,
  programmeFromReady,
  programmeFromSession,
  stepsWithoutCard,
  withWordsTogether,
  withoutWords,
  wordsForGuide,
} from './ownProgramme.ts';
import { fillOwnProgramme, fillProgramme } from './programme/fillProgramme.ts';
import { readyProgrammeIds } from './programme/presets.ts';
import type { ProgrammeFile } from './programmeFile.ts';

const random = seededRandom(4);
const about = { title: 'Onze dinsdag', purpose: 'Eén afspraak.' };
const file: ProgrammeFile = {
  id: 'eigen-dinsdag',
  ...about,
  board: 'drie-bronnen',
  steps: [
    { id: 'p-a', activity: 'welcome', minutes: 5, say: 'Fijn dat je er bent.' },
    { id: 'p-b', activity: 'write', minutes: 6, cardId: 'leren-1', title: 'Schrijven' },
  ],
};
const changed = (change: object) => parseProgramme({ ...file, ...change });
const withStep = (change: object) => changed({ steps: [{ ...file.steps[0], ...change }] });

describe('a programme of one’s own', () => {
  it('[M1] is the same after a file or a link', () => {
    expect(parseProgramme(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  it.each(readyProgrammeIds.filter((id) => id !== 'vrij'))('[M1] can begin as %s', (id) => {
    const own = programmeFromReady(id, about, random);
    expect(parseProgramme(own)).toEqual(own);
    const ready = fillProgramme(id, { cards: [], random }).steps;
    const plain = (step: (typeof ready)[number]) => ({ ...step, id: null });
    expect(fillOwnProgramme(own, { cards: [] }).steps.map(plain)).toEqual(ready.map(plain));
  });

  it('[M2] is refused where it is not ours, too large, or refers to what cannot be', () => {
    const step = file.steps[0];
    for (const wrong of [
      null,
      [],
      JSON.parse('{"__proto__": {"id": "x"}}') as unknown,
      { ...file, script: 'x' },
      { ...file, id: 'leren' },
      { ...file, title: ' \u200B ' },
      { ...file, title: 'x'.repeat(limits.programmeTitleLength + 1) },
      { ...file, board: 'geen-bord' },
      { ...file, board: { form: 'columns', title: 'Bord', zones: ['een'] } },
      { ...file, steps: [] },
      { ...file, steps: [step, step] },
      { ...file, steps: Array.from({ length: limits.steps + 1 }, (_, at) => ({ ...step, id: `p-${at}` })) },
    ])
      expect(parseProgramme(wrong), JSON.stringify(wrong)?.slice(0, 80)).toBeNull();
    for (const wrong of [
      { id: '__proto__' },
      { id: 'a-1' },
      { activity: 'script' },
      { minutes: 0 },
      { minutes: 1.5 },
      { minutes: limits.stepMinutes + 1 },
      { cardId: '__proto__' },
      { href: 'javascript:0' },
      { say: 'x'.repeat(limits.guideLength + 1) },
      { say: 'x'.repeat(limits.guideLength), ask: 'x' },
    ])
      expect(withStep(wrong), JSON.stringify(wrong).slice(0, 80)).toBeNull();
    const much = Array.from({ length: 20 }, (_, at) => ({ ...step, id: `p-${at}`, say: 'x'.repeat(3_500) }));
    expect(changed({ steps: much })).toBeNull();
  });

  it('[M2] has nothing in it that turns or hides what stands around it', () => {
    expect(changed({ title: '  Onze\u202E\n dinsdag ' })?.title).toBe('Onze dinsdag');
    expect(withStep({ title: '\u2066x' })?.steps[0]?.title).toBe('x');
    expect(withStep({ say: 'Een\u202E\u0000\r\ntwee' })?.steps[0]?.say).toBe('Een\ntwee');
  });

  it('knows a step of another version by what it is for', () => {
    expect(withStep({ key: 'a-later-step' })?.steps[0]).toEqual(file.steps[0]);
  });

  it('keeps what is half written, and is not to be used yet', () => {
    const long = 'x'.repeat(limits.programmeTitleLength + 1);
    for (const draft of [emptyProgrammeFile(random), { ...file, title: long }, { ...file, title: 'Half ' }])
      expect(parseDraftProgramme(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(parseProgramme(emptyProgrammeFile(random))).toBeNull();
  });

  it('has ids of its own when it is taken over', () => {
    const copy = duplicateProgramme(file, random);
    const ids = [file, copy].flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]);
    expect(new Set(ids).size).toBe(6);
    expect(parseProgramme(copy)).toEqual(copy);
  });

  it('[M3] is kept from a session with the words of its facilitators, and without what was skipped', () => {
    const programme = fillProgramme('korte-terugblik', { cards: [], random });
    const [first, second, ...rest] = programme.steps;
    if (!first || !second) throw new Error('There are no steps');
    const steps = [first, { ...second, title: 'Zelf kijken', cardId: 'leren-2' as CardId }, ...rest];
    const skipped = steps.map((step, at) => ({ ...step, skipped: at === 2 }));
    const guide = { steps: { [first.id]: 'Hallo allemaal' }, cards: { ['leren-2' as CardId]: 'Let op' } };
    const own = programmeFromSession(
      { ...programme, steps: skipped },
      guide,
      { ...about, board: 'tafel' },
      random,
    );
    expect(parseProgramme(own)).toEqual(own);
    expect(own.steps).toMatchObject([
      { key: 'back-welcome', say: 'Hallo allemaal', ask: '', mind: '' },
      { key: 'back-write', title: 'Zelf kijken', cardId: 'leren-2' },
      { key: 'back-harvest' },
      { key: 'back-close' },
    ]);
    // And back in a session it is the same.
    expect(wordsForGuide(own)).toEqual({ [own.steps[0]?.id ?? '']: 'Hallo allemaal' });
  });

  it('[M3] loses no word of ours where only one of three is one’s own', () => {
    const ours = { say: 'Welkom.', ask: 'Wie ben je?\nWat brengt je hier?', mind: 'De tijd.' };
    const usual = (...[, part]: readonly [unknown, 'say' | 'ask' | 'mind']) => ours[part];
    const together = withWordsTogether(file, usual, 'Let op');
    expect(wordsForGuide(together)).toEqual({
      ['p-a' as StepId]: 'Fijn dat je er bent.\n\nWie ben je?\nWat brengt je hier?\n\nLet op: De tijd.',
    });
    const full = {
      ...file,
      steps: [{ ...file.steps[0], say: 'x'.repeat(limits.guideLength) }],
    } as ProgrammeFile;
    expect(wordsForGuide(withWordsTogether(full, usual, 'Let op'))).toEqual({
      'p-a': 'x'.repeat(limits.guideLength),
    });
    expect(wordsForGuide(withoutWords(file))).toEqual({});
  });

  it('tells how many steps lose their card', () => {
    expect(stepsWithoutCard(file, (id) => id === 'leren-1')).toBe(0);
    expect(stepsWithoutCard(file, () => false)).toBe(1);
    expect(fillOwnProgramme(file, { cards: [] }).steps[1]?.cardId).toBeNull();
  });
});
