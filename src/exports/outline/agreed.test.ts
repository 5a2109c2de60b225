import { describe, expect, it } from 'vitest';

import { emptyReportEdits } from '../../model/session/report.ts';
import { editRecord } from '../editRecord.ts';
import { draftSession, namedSession, now } from '../golden/sessions.ts';
import type { NotesRecord } from '../notesRecord.ts';
import { buildRecord } from '../record.ts';
import { buildOutline } from './buildOutline.ts';

const record = buildRecord({ ...namedSession(), now });
const sectionsOf = (of: NotesRecord) => buildOutline(of, 'nl').sections;
const words = (of: NotesRecord) => JSON.stringify(buildOutline(of, 'nl'));

describe('what was harvested', () => {
  it('[N70] stands in one order: agreements, actions, where people do not agree, how they go on', () => {
    const ids = sectionsOf(record).map(({ id }) => id);
    const at = ids.indexOf('agreed');
    expect(ids.slice(at, at + 3)).toEqual(['agreed', 'disagreed', 'next']);
    expect(sectionsOf(record)[at]?.blocks.map(({ type }) => type)).toEqual(['heading', 'list', 'table']);
    expect(words(record)).toMatch(
      /"Afspraken".*"Acties".*"Waar we het niet over eens zijn".*Hoeveel bewijs.*"Hoe verder".*We lezen/u,
    );
  });

  it('[N70] has no heading over nothing', () => {
    const draft = buildRecord({ ...draftSession(), now });
    expect(sectionsOf(draft).map(({ id }) => id)).not.toContain('next');
    expect(words(draft)).not.toMatch(/niet over eens|Hoe verder|"Acties"/u);
  });

  it('[N70] is corrected and left out in the report, whatever its kind', () => {
    const [point] = record.disagreements;
    const [step] = record.next;
    if (point === undefined || step === undefined) throw new Error('nothing to correct');
    const edited = editRecord(record, {
      ...emptyReportEdits,
      withoutItems: { [point.id]: 5 },
      corrections: { [`${step.id}/text`]: { text: 'Wij lezen', of: step.text, at: 5 } },
    });
    expect(edited.disagreements).toEqual([]);
    expect(edited.next.map(({ text }) => text)).toEqual(['Wij lezen']);
    expect(edited.leftOut.items?.harvest).toBe(1);
    expect(edited.edited?.harvest).toBe(5);
  });

  it('[N71] keeps a day on one line, and lets a sentence break', () => {
    const whens = (when: string) => {
      const actions = record.actions.slice(0, 1).map((action) => ({ ...action, when }));
      const agreed = sectionsOf({ ...record, actions }).find(({ id }) => id === 'agreed');
      const table = agreed?.blocks.find((block) => block.type === 'table');
      return table?.type === 'table' ? table.rows[0]?.cells[2]?.text : undefined;
    };
    expect(whens('2027-09-30')).toBe('30\u00a0september\u00a02027');
    expect(whens('')).toBe('nog\u00a0open');
    const sentence = 'zodra de raad het voorstel heeft aangenomen';
    expect(whens(sentence)).toBe(sentence);
  });
});

describe('the first page', () => {
  it('[N71] says how large the municipality is, in words', () => {
    const { subtitle } = buildOutline(
      { ...record, municipality: 'Rivierstad', sizeClass: 'up-to-100000' },
      'nl',
    );
    expect(subtitle).toContain('Rivierstad, met 50.001 tot 100.000 inwoners');
    const nameless = buildOutline({ ...record, municipality: null, sizeClass: 'up-to-25000' }, 'nl');
    expect(nameless.subtitle).toContain('gemeente met hoogstens 25.000 inwoners');
  });
});

describe('cards that nobody played', () => {
  const isListed = (of: NotesRecord) => sectionsOf(of).some(({ id }) => id === 'not-discussed');

  it('[N73] are in the notes only when a facilitator asks for them', () => {
    expect(record.notDiscussed).not.toEqual([]);
    expect(isListed(record)).toBe(false);
    expect(isListed(editRecord(record, emptyReportEdits))).toBe(false);
    expect(isListed(editRecord(record, { ...emptyReportEdits, withSections: { notDiscussed: true } }))).toBe(
      true,
    );
  });

  it('[N73] are no part that a facilitator left out, and stay in a file that lists them', () => {
    expect(words(editRecord(record, emptyReportEdits))).not.toContain('Er zijn delen weggelaten');
    expect(isListed({ ...record, leftOut: { sections: [], cards: 0 } })).toBe(true);
  });
});

describe('a vote', () => {
  const said = (voters: number | null, of: number | null) =>
    words({ ...record, votes: record.votes.slice(0, 1).map((vote) => ({ ...vote, voters, of })) });

  it('[N74] says how many voted, and of how many', () => {
    expect(said(8, 12)).toContain('8 van 12 stemden. Ieder had');
    expect(said(1, 12)).toContain('1 van 12 stemde. Ieder had');
    expect(said(5, 2)).toContain('5 mensen stemden. Ieder had');
    expect(said(null, null)).toContain('"Ieder had');
  });
});
