/**
 * `npm run plain [-- --show 30]`: which texts are hard to read, the worst first, with everything in `.cache/plain.json`.
 * `npm run plain check`: fails when a text is harder than budget.json allows, or became plainer than that.
 * `npm run plain lower`: writes down that texts became plainer. It never makes the budget larger.
 * `npm run plain join`: writes the budget of now, also where it is larger. Only for branches that come together, each with texts
 * that the other did not know; it says by how much the budget grew.
 *
 * It points at what to read again. It measures no level of language, and nobody who reads badly has judged it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { format } from 'prettier';

import { locales } from '../../src/messages/locale.ts';
import { budgetOf, compare, totals, type Budget, type Comparison, type Judged } from './budget.ts';
import { everyText } from './everyText.ts';
import { explain } from './explain.ts';
import { hardness, kinds, measure } from './measure.ts';

const budgetFile = new URL('budget.json', import.meta.url);
const reportFile = '.cache/plain.json';

const { values, positionals } = parseArgs({
  options: { show: { type: 'string', default: '30' } },
  allowPositionals: true,
});

const texts: readonly Judged[] = everyText().map((text) => ({ ...text, findings: measure(text) }));
const budget = JSON.parse(readFileSync(budgetFile, 'utf8')) as Budget;
const now = budgetOf(texts);

const sumUp = (of: Budget): string =>
  locales
    .map(
      (locale) => `${locale}: ${kinds.map((kind) => `${kind} ${totals(of, locale)[kind] ?? 0}`).join(' · ')}`,
    )
    .join('\n');

async function write(): Promise<void> {
  writeFileSync(budgetFile, await format(JSON.stringify(now), { parser: 'json', printWidth: 110 }));
  console.log(`Written. Allowed before:\n${sumUp(budget)}\nand now:\n${sumUp(now)}`);
}

function report(): void {
  const worst = texts
    .filter(({ findings }) => findings.length > 0)
    .map((text) => ({ ...text, hardness: hardness(text, text.findings) }))
    .toSorted((a, b) => b.hardness - a.hardness);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(reportFile, JSON.stringify({ texts: texts.length, found: now, worst }, null, 2));
  for (const text of worst.slice(0, Number(values.show))) {
    console.log(
      `${text.hardness}  ${text.locale}  ${text.place}\n    ${text.text.replaceAll('\n', '\n    ')}`,
    );
    console.log(`    ${text.findings.map(({ kind, what }) => `${kind}: ${what}`).join(' · ')}\n`);
  }
  console.log(
    `${worst.length} of ${texts.length} texts have something. All of it: ${reportFile}\n${sumUp(now)}`,
  );
}

/** Says what is worse and, unless that may change, what is better. */
function tell({ worse, better }: Comparison): void {
  for (const { text, finding } of worse) console.error(explain(text, finding));
  if (worse.length > 0)
    console.error(`\n${worse.length} worse than tests/plain/budget.json allows. Make these texts plainer.`);
  else for (const { locale, place, allowed } of better) console.error(`${locale}  ${place}: ${allowed}`);
}

const compared = compare(budget, texts);
const { worse, better } = compared;
switch (positionals[0]) {
  case undefined:
    report();
    break;
  case 'check':
    tell(compared);
    if (worse.length === 0 && better.length > 0)
      console.error(`\nTexts became plainer. Write it down, so that it stays so: npm run plain lower`);
    if (worse.length + better.length > 0) process.exitCode = 1;
    break;
  case 'lower':
    if (worse.length > 0) {
      tell(compared);
      process.exitCode = 1;
    } else await write();
    break;
  case 'join':
    await write();
    break;
  default:
    console.error('Known: check, lower, join; or nothing, for the report.');
    process.exitCode = 1;
}
