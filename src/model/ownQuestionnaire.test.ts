import { describe, expect, it } from 'vitest';

import { seededRandom } from '../../tests/fixtures/testStage.ts';
import { parseCommand } from './command.ts';
import { limits } from './limits.ts';
import {
  asAsked,
  countItems,
  duplicateQuestionnaire,
  emptyQuestionnaire,
  emptyScale,
  finishedQuestionnaire,
  parseDraftQuestionnaire,
  parseQuestionnaire,
  withLines,
} from './ownQuestionnaire.ts';
import type { QuestionnaireFile } from './questionnaireFile.ts';

const random = seededRandom(5);
const file: QuestionnaireFile = {
  id: 'eigen-vragen',
  title: 'Onze vragen',
  scales: [
    { id: 'p-a', title: '', answers: 'agree', items: [{ id: 'p-b', text: 'Wij leren van elkaar.' }] },
    { id: 'p-c', title: 'Tijd', answers: 'often', items: [{ id: 'p-d', text: 'Hoe vaak lees je mee?' }] },
  ],
};
const [part] = file.scales as [QuestionnaireFile['scales'][number]];
const questions = (length: number) =>
  Array.from({ length }, (_, at) => ({ id: `p-q${at}`, text: `Vraag ${at}` }));

describe('a questionnaire of one’s own', () => {
  it('[K28] is the same after a file or a link', () => {
    expect(parseQuestionnaire(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  it('[K28] is refused where it is not ours, too large, or has one id twice', () => {
    const withPart = (change: object) => ({ ...file, scales: [{ ...part, ...change }] });
    for (const wrong of [
      null,
      [],
      'vragen',
      JSON.parse('{"__proto__": {"id": "x"}}') as unknown,
      { ...file, script: 'x' },
      { ...file, id: 'kennisscan' },
      { ...file, title: ' \u200B ' },
      { ...file, title: 'x'.repeat(limits.programmeTitleLength + 1) },
      { ...file, scales: [] },
      { ...file, scales: [part, part] },
      {
        ...file,
        scales: Array.from({ length: limits.surveyScales + 1 }, (_, at) => ({
          ...part,
          id: `p-s${at}`,
          items: [{ id: `p-i${at}`, text: 'Vraag' }],
        })),
      },
      withPart({ id: '__proto__' }),
      withPart({ answers: 'constructor' }),
      withPart({ items: [] }),
      withPart({ items: [{ id: 'p-b', text: '' }] }),
      withPart({ items: [{ id: 'p-b', text: '\u202E' }] }),
      withPart({ items: [{ id: 'p-b', text: 'x'.repeat(limits.cardTextLength + 1) }] }),
      withPart({ items: [{ id: 'p-b', text: 'Vraag', cardId: 'leren-1' }] }),
      withPart({ items: questions(limits.surveyItems + 1) }),
      // Each part fits, and together they do not.
      {
        ...file,
        scales: [{ ...part, items: questions(limits.surveyItems) }, file.scales[1]],
      },
    ])
      expect(parseQuestionnaire(wrong), JSON.stringify(wrong)?.slice(0, 200)).toBeNull();
    expect(parseQuestionnaire(withPart({ items: questions(limits.surveyItems) }))).not.toBeNull();
  });

  it('[K28] is refused on its way to a session as well', () => {
    const open = { type: 'survey.open', layout: 'one' };
    const parsed = (questionnaire: unknown) =>
      parseCommand({ ...open, asks: { kind: 'own', questionnaire } });
    expect(parsed(file)).toMatchObject({ ok: true });
    expect(parsed({ ...file, id: 'kennisscan' }).ok).toBe(false);
    expect(parsed({ ...file, scales: [{ ...part, items: questions(limits.surveyItems + 1) }] }).ok).toBe(
      false,
    );
  });

  it('loses nothing while it is written, and can be used once it has a title and a question', () => {
    const empty = emptyQuestionnaire(random);
    expect(parseDraftQuestionnaire(empty)).toEqual(empty);
    expect(finishedQuestionnaire(empty)).toBeNull();
    const [first] = empty.scales as [QuestionnaireFile['scales'][number]];
    const written = {
      ...empty,
      title: 'Onze vragen',
      scales: [withLines(first, 'Een\n\nTwee\n', random), emptyScale(random)],
    };
    expect(parseDraftQuestionnaire(written)).toEqual(written);
    expect(countItems(written)).toBe(2);
    expect(finishedQuestionnaire(written)?.scales.map(({ items }) => items.map(({ text }) => text))).toEqual([
      ['Een', 'Twee'],
    ]);
    const pasted = { ...empty, scales: [withLines(first, `${'x'.repeat(9_999)}\n`.repeat(999), random)] };
    expect(parseDraftQuestionnaire(pasted)).toEqual(pasted);
    expect(finishedQuestionnaire({ ...pasted, title: 'Te veel' })).toBeNull();
  });

  it('gives a line that was there its id again', () => {
    const once = withLines(part, 'Een\nTwee', random);
    expect(once.items[0]?.id).toBe('p-b');
    expect(
      withLines(once, 'Een!\nTwee\nDrie', random)
        .items.slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(once.items.map(({ id }) => id));
  });

  it('has no id in common with a copy', () => {
    const idsIn = ({ id, scales }: QuestionnaireFile) => [
      id,
      ...scales.flatMap((scale) => [scale.id, ...scale.items.map((item) => item.id)]),
    ];
    const copy = duplicateQuestionnaire(file, random);
    expect(idsIn(copy).filter((id) => idsIn(file).includes(id))).toEqual([]);
    expect(asAsked(copy).scales).toEqual(asAsked(file).scales);
  });
});
