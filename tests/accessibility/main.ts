/** Writes the report on accessibility from what the last tests said: `reports/accessibility`. It is the end of `npm test`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { createTranslator } from '../../src/messages/translate.ts';
import { triedByPeople } from '../../src/model/accessibility/triedByPeople.ts';
import { earlOf } from './earl.ts';
import { evaluate } from './evaluation.ts';
import { renderPage } from './page.ts';
import { readRuns, type JourneyReport, type UnitReport } from './runs.ts';

const folder = 'reports/accessibility';
const data = 'earl.jsonld';

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // What did not run shows nothing, and the report says so.
    return {};
  }
}

const runs = readRuns(
  read('.cache/vitest.json') as UnitReport,
  read('.cache/playwright.json') as JourneyReport,
);
const on = new Date().toISOString().slice(0, 10);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const evaluation = evaluate(runs, triedByPeople, on);

mkdirSync(folder, { recursive: true });
const earl = earlOf(evaluation, runs.visits, createTranslator('en'), { version, on });
writeFileSync(`${folder}/${data}`, `${JSON.stringify(earl, null, 1)}\n`);
for (const locale of ['nl', 'en'] as const)
  writeFileSync(
    `${folder}/report.${locale}.html`,
    renderPage(evaluation, runs, locale, { version, on, data }),
  );
const waiting = evaluation.filter(({ person }) => person === 'untested').length;
console.log(
  `Accessibility: ${folder}/report.en.html (${runs.visits.length} screens; ${waiting} requirements wait for people).`,
);
