import { describe, expect, it } from 'vitest';

import { readDay, understandDay } from './readDay.ts';

/** The day of the session. */
const near = '2026-11-12';

describe('a day as people write it', () => {
  it.each([
    ['2027-01-15', '2027-01-15'],
    ['15 januari 2027', '2027-01-15'],
    ['15 Januari 2027', '2027-01-15'],
    [' 15  januari\u00a02027 ', '2027-01-15'],
    ['15-01-2027', '2027-01-15'],
    ['15\u201101\u20112027', '2027-01-15'],
    ['15 - 1 - 2027', '2027-01-15'],
    ['15/1/27', '2027-01-15'],
    ['15.1.2027', '2027-01-15'],
    ['2027/1/15', '2027-01-15'],
    ['15 jan', '2027-01-15'],
    ['15 jan.', '2027-01-15'],
    ['15 jan 2027', '2027-01-15'],
    ['15-jan-2027', '2027-01-15'],
    ["15 jan. '27", '2027-01-15'],
    ['15 jan ’27', '2027-01-15'],
    ['1e februari 2027', '2027-02-01'],
    ['1 Feb 2027', '2027-02-01'],
    ['1st of February 2027', '2027-02-01'],
    ['February 1st, 2027', '2027-02-01'],
    ['Feb 1, 2027', '2027-02-01'],
    ['Feb 1', '2027-02-01'],
    ['3 mrt 2027', '2027-03-03'],
    ['3 maart', '2027-03-03'],
    ['4 mei 2027', '2027-05-04'],
    ['4 May 2027', '2027-05-04'],
    ['1 okt', '2027-10-01'],
    ['1 Oct 2027', '2027-10-01'],
    ['30 sept. 2027', '2027-09-30'],
    ['vrijdag 15 januari 2027', '2027-01-15'],
    ['vr 15 jan', '2027-01-15'],
    ['Friday 15 January 2027', '2027-01-15'],
    ['op 15 januari', '2027-01-15'],
    ['on Friday, 15 January', '2027-01-15'],
    ['12 november', '2026-11-12'],
    ['11 november', '2027-11-11'],
    ['29 februari 2028', '2028-02-29'],
    // What a date field gives for a year of two figures.
    ['0026-11-12', '2026-11-12'],
  ])('[N60] "%s" is understood', (text, day) => {
    expect(readDay(text, near)).toBe(day);
  });

  it.each([
    '2026-02-31',
    '31 februari 2027',
    '31-2-2027',
    '29 feb 2027',
    '9999-12-31',
    '31-12-9999',
    '0202-01-15',
    '32 januari',
    '1/15/27',
    '15-13-2027',
    '00-00-0000',
  ])('[N60] "%s" is no day that exists', (text) => {
    expect(understandDay(text, near)).toEqual({ kind: 'impossible' });
  });

  it.each([
    '',
    'na de zomer',
    'morgen',
    'volgende week',
    'tomorrow',
    'vanaf januari',
    'januari 2027',
    'voor 15 januari 2027',
    'uiterlijk 15-01-2027',
    '1-2',
    '1/2',
    '1-2 weken',
    'week 3',
    'Q1 2027',
    '2027',
    '15',
    '15 mannen 2027',
    '15 ja 2027',
    'maandag 15 januari 2027',
    '15 januari of 1 februari',
    '15 januari 2027 en daarna',
    '15-01/2027',
    'constructor',
  ])('[N60] "%s" stays words', (text) => {
    expect(understandDay(text, near)).toEqual({ kind: 'words' });
  });

  it('[N60] has no year of its own where the day of the session is none', () => {
    expect(understandDay('15 januari', '')).toEqual({ kind: 'words' });
    expect(readDay('15 januari 2027', '')).toBe('2027-01-15');
  });
});
