import { describe, expect, it } from 'vitest';

import { surveyFacts } from '../model/survey/benchmark.ts';
import { fullKennisscan } from '../model/survey/kennisscan.ts';
import { scaleReport } from '../model/survey/scaleReport.ts';
import { releaseOf } from '../model/survey/testRelease.ts';
import { createSurveyWords } from './surveyWords.ts';
import { createTranslator } from './translate.ts';

const dutch = createSurveyWords(createTranslator('nl'), 'nl');
const english = createSurveyWords(createTranslator('en'), 'en');

/** The report of a scale on which a hundred people all gave these answers to every item. */
function reportOf(id: string, counts: readonly number[]) {
  const scale = fullKennisscan.scales.find((one) => one.id === id);
  if (scale === undefined) throw new Error(id);
  const release = releaseOf(
    fullKennisscan,
    Object.fromEntries(scale.items.map((item) => [item.id, counts])),
    100,
  );
  return scaleReport(fullKennisscan, scale, release, { minimum: 5, sizeClass: 'up-to-25000' });
}

describe('what is said of a scale beside other municipalities', () => {
  // Four answers, and 2.23 for the size class: a difference begins at 0.50, and is clear from 1.00.
  it.each<[string, readonly number[], string, string]>([
    ['2,72', [0, 28, 72, 0], 'ongeveer gelijk', 'about the same'],
    ['2,73', [0, 27, 73, 0], 'iets hoger', 'somewhat higher'],
    ['3,22', [0, 0, 78, 22], 'iets hoger', 'somewhat higher'],
    ['3,23', [0, 0, 77, 23], 'duidelijk hoger', 'clearly higher'],
    ['1,74', [26, 74, 0, 0], 'ongeveer gelijk', 'about the same'],
    ['1,73', [27, 73, 0, 0], 'iets lager', 'somewhat lower'],
    ['1,24', [76, 24, 0, 0], 'iets lager', 'somewhat lower'],
    ['1,23', [77, 23, 0, 0], 'duidelijk lager', 'clearly lower'],
  ])('[K22] of four answers, with a mean of %s', (mean, counts, nl, en) => {
    const report = reportOf('managing', counts);
    const [own, size] = dutch.compared(report);
    expect(own).toBe(`Jullie gemiddelde is ${mean}, van 1 (Onvoldoende) tot 4 (Goed).`);
    expect(size).toBe(
      `Gemeenten met hoogstens 25.000 inwoners hadden gemiddeld 2,23 (29 gemeenten, 2021). Jullie gemiddelde is ${nl}.`,
    );
    expect(english.compared(report)[1]).toMatch(new RegExp(`2\\.23 on average \\(29 .* ${en}\\.$`, 'u'));
  });

  // Five answers, and 2.38: from 0.70, and from 1.20.
  it.each<[string, readonly number[], string]>([
    ['3,07', [0, 0, 93, 7, 0], 'ongeveer gelijk'],
    ['3,08', [0, 0, 92, 8, 0], 'iets hoger'],
    ['3,57', [0, 0, 43, 57, 0], 'iets hoger'],
    ['3,58', [0, 0, 42, 58, 0], 'duidelijk hoger'],
    ['1,69', [31, 69, 0, 0, 0], 'ongeveer gelijk'],
    ['1,68', [32, 68, 0, 0, 0], 'iets lager'],
    ['1,19', [81, 19, 0, 0, 0], 'iets lager'],
    ['1,18', [82, 18, 0, 0, 0], 'duidelijk lager'],
  ])('[K22] of five answers, with a mean of %s', (mean, counts, nl) => {
    const [own, size] = dutch.compared(reportOf('involving', counts));
    expect(own).toBe(`Jullie gemiddelde is ${mean}, van 1 (Zelden) tot 5 (Permanent).`);
    expect(size).toBe(
      `Gemeenten met hoogstens 25.000 inwoners hadden gemiddeld 2,38 (22 gemeenten, 2021). Jullie gemiddelde is ${nl}.`,
    );
  });

  it('[K20] says where the source has a misprint, and nowhere else', () => {
    const said = (id: string, counts: readonly number[]) => dutch.compared(reportOf(id, counts)).join(' ');
    expect(said('managing', [0, 100, 0, 0])).toContain('drukfout. Wij telden de vier groepen op: 107.');
    expect(said('external', [0, 100, 0, 0])).not.toContain('drukfout');
  });

  it('[K20] has the percentages of single items, and says where the words are ours', () => {
    const found = dutch
      .found(reportOf('availability', [0, 100, 0, 0]))
      .join(' ')
      .replaceAll('\u00a0', ' ');
    expect(found).toContain('werkt? Gemeenten in 2021: Onvoldoende 34 %.');
    expect(found).toContain('Onvoldoende 19 %, Voldoende 50 %, Ruim voldoende 26 %, Goed 5 %.');
    expect(dutch.found(reportOf('evaluations', [0, 100, 0, 0])).at(-1)).toContain('De woorden zijn van ons.');
  });

  it('[K20] has every caveat with its figures, in both languages', () => {
    const caveats = dutch.caveats(surveyFacts).join(' ').replaceAll('\u00a0', ' ');
    for (const figure of [
      '2021',
      '352',
      '107',
      '37',
      '70',
      'een op de vijf',
      '19,6 %',
      '9,1 %',
      '27,1 %',
      '34,9 %',
    ])
      expect(caveats).toContain(figure);
    expect(english.caveats(surveyFacts)).toHaveLength(dutch.caveats(surveyFacts).length);
  });
});
