import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenSessions } from '../golden/outlines.ts';
import { now } from '../golden/sessions.ts';
import { buildRecord } from '../record.ts';
import { contentLine, escapeText, renderCalendar } from './renderCalendar.ts';

const record = buildRecord({ ...goldenSessions.named(), now });
const withActions = (...whens: string[]) => ({
  ...record,
  actions: record.actions.flatMap((action) => whens.map((when) => ({ ...action, when }))),
});

describe('the calendar of the actions', () => {
  it('[N12] has the actions with a day that exists, and no other', () => {
    const calendar = renderCalendar(
      withActions('2027-02-28', '2028-02-29', '2027-02-29', 'vanaf januari', '', '2027-3-1', '2027-12-31'),
      'nl',
    );
    expect([...calendar.matchAll(/DTSTART;VALUE=DATE:(\d+)/gu)].map(([, day]) => day)).toEqual(
      record.actions.flatMap(() => ['20270228', '20280229', '20271231']),
    );
    expect(calendar).toContain('DTEND;VALUE=DATE:20280301');
    expect(calendar).toContain('DTEND;VALUE=DATE:20280101');
  });

  it('[N12] names an action the same in every export, so that a second import updates it', () => {
    const uids = (at: number) => renderCalendar({ ...record, madeAt: at }, 'nl').match(/^UID:.+$/gmu);
    expect(uids(now + 1e9)).toEqual(uids(now));
    expect(new Set(uids(now)).size).toBe(uids(now)?.length);
  });

  it('[N12] keeps to the lines and signs of RFC 5545, whatever people typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { stage, board } = goldenSessions.named();
        const harvest = board.harvest.map((item) => ({ ...item, text, who: text, when: '2027-03-15' }));
        const calendar = renderCalendar(buildRecord({ stage, board: { ...board, harvest }, now }), 'nl');
        for (const line of calendar.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
          expect(line).not.toMatch(/[\r\n]/u);
        }
        const unfolded = calendar.replaceAll('\r\n ', '').split('\r\n');
        expect(unfolded.filter((line) => !/^[A-Z]+[:;]/u.test(line))).toEqual(['']);
        expect(unfolded.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(
          unfolded.filter((line) => line === 'END:VEVENT').length,
        );
      }),
    );
  });

  it('escapes what means something, and folds by bytes', () => {
    expect(escapeText('a;b,c\\d\ne')).toBe(String.raw`a\;b\,c\\d\ne`);
    const folded = contentLine('é'.repeat(60));
    expect(folded.split('\r\n').map((part) => Buffer.byteLength(part))).toEqual([74, 47]);
    expect(folded.replaceAll('\r\n ', '')).toBe('é'.repeat(60));
  });
});
