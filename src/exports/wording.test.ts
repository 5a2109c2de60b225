import { describe, expect, it } from 'vitest';
import { formatDay, formatDayOf, formatMoment } from '../messages/dates.ts';
import { namedSession, now } from './golden/sessions.ts';
import { notesFileName } from './notesFileName.ts';
import { buildRecord } from './record.ts';

const record = buildRecord({ ...namedSession(), now });

describe('days', () => {
  it.each([
    ['2026-11-12', 'nl', '12 november 2026'],
    ['2026-11-12', 'en', '12 November 2026'],
    ['2026-02-31', 'nl', '2026-02-31'],
    ['vanaf januari', 'nl', 'vanaf januari'],
    ['', 'en', ''],
  ] as const)('%s in %s reads %s', (day, locale, text) => {
    expect(formatDay(day, locale)).toBe(text);
  });

  it('of moments follow the time zone', () => {
    const nearMidnight = Date.UTC(2026, 10, 12, 23, 30);
    expect(formatDayOf(nearMidnight, 'nl', 'Europe/Amsterdam')).toBe('13 november 2026');
    expect(formatDayOf(nearMidnight, 'nl', 'UTC')).toBe('12 november 2026');
    expect(formatMoment(now, 'nl', 'Europe/Amsterdam')).toContain('15:30');
  });
});

describe('the file name', () => {
  it('says day, title and what it is', () => {
    expect(notesFileName(record, 'md', 'nl', 'notes', 'report')).toBe(
      '2026-11-12-teamsessie-sociaal-domein-verslag.md',
    );
    expect(notesFileName(record, 'html', 'en', 'notes', 'report')).toBe(
      '2026-11-12-teamsessie-sociaal-domein-report.html',
    );
  });

  it('says what is in it, and that it can still change', () => {
    expect(notesFileName(record, 'csv', 'nl', 'answers', 'report')).toBe(
      '2026-11-12-teamsessie-sociaal-domein-antwoorden.csv',
    );
    expect(notesFileName({ ...record, draft: true }, 'docx', 'nl', 'notes', 'report')).toBe(
      '2026-11-12-teamsessie-sociaal-domein-verslag-concept.docx',
    );
  });

  it('[N15] says whether it is of the group, with all that was revealed', () => {
    expect(notesFileName(record, 'md', 'nl', 'notes', 'group')).toBe(
      '2026-11-12-teamsessie-sociaal-domein-verslag-groep.md',
    );
    expect(notesFileName({ ...record, draft: true }, 'csv', 'en', 'actions', 'group')).toBe(
      '2026-11-12-teamsessie-sociaal-domein-actions-group-draft.csv',
    );
  });

  it.each([
    ['Één café: “beleid” / 2', '2026-11-12-een-cafe-beleid-2-verslag.md'],
    ['../../etc/passwd\r\nX: y', '2026-11-12-etc-passwd-x-y-verslag.md'],
    ['日本語', '2026-11-12-verslag.md'],
    [
      'Hoe nemen we kennis uit de uitvoering mee in ons gezondheidsbeleid',
      '2026-11-12-hoe-nemen-we-kennis-uit-de-uitvoering-mee-in-ons-verslag.md',
    ],
    [`${'x'.repeat(29)} ${'y'.repeat(30)} z`, `2026-11-12-${'x'.repeat(29)}-${'y'.repeat(30)}-verslag.md`],
    ['x'.repeat(120), `2026-11-12-${'x'.repeat(60)}-verslag.md`],
  ])('of %j is %s', (title, name) => {
    expect(notesFileName({ ...record, title }, 'md', 'nl', 'notes', 'report')).toBe(name);
  });
});
