/** The evaluation as a page that one reads from a file: WCAG-EM, in its five steps. */
import { criteria, isCriterion, needsPerson } from '../../src/model/accessibility/requirements.ts';
import { standingOf } from '../../src/model/accessibility/standing.ts';
import { triedByPeople, type Trial } from '../../src/model/accessibility/triedByPeople.ts';
import { markup as html, toHtml, trustedStyle } from '../../src/exports/markup.ts';
import type { Locale } from '../../src/messages/locale.ts';
import { createTranslator } from '../../src/messages/translate.ts';
import type { Evaluated, Outcome } from './evaluation.ts';
import type { Runs } from './runs.ts';

interface About {
  readonly version: string;
  /** The day, as yyyy-mm-dd. */
  readonly on: string;
  /** The file with the same as data, beside the page. */
  readonly data: string;
  readonly trials?: readonly Trial[];
}

const style = `body { font: 1rem/1.5 system-ui, sans-serif; max-width: 75rem; margin: 0 auto; padding: 1.5rem; color: #1d1d1b; background: #fff }
table { border-collapse: collapse; width: 100% } th, td { border-bottom: 1px solid #767676; padding: 0.375rem 0.5rem; text-align: left; vertical-align: top }
.wide { overflow-x: auto } summary { padding: 0.25rem 0; cursor: pointer } .failed { font-weight: bold; color: #a4000f } a { color: #00508c }`;
const triedFile = 'src/model/accessibility/triedByPeople.ts';

/** The page in one language. */
export function renderPage(
  evaluation: readonly Evaluated[],
  runs: Runs,
  locale: Locale,
  about: About,
): string {
  const t = createTranslator(locale);
  const { version, on, data, trials = triedByPeople } = about;
  const cell = (outcome: Outcome) =>
    html`<td class="${outcome}">${t(($) => $.accessibility.report.outcome[outcome])}</td>`;
  const nameOf = (id: Evaluated['id']) => t(($) => $.accessibility.names[id]);
  const standing = standingOf(trials, on);
  const broken = [...runs.promises.values()].filter((passed) => !passed).length;
  const count = (kind: 'screen' | 'seat') => runs.visits.filter((visit) => visit.kind === kind).length;

  const rows = evaluation.map(({ id, check, axe, machine, person, documents }) => {
    const level = isCriterion(id) ? criteria[id].level : 'EN';
    const proof = [...(axe.length > 0 ? [t(($) => $.accessibility.report.axe)] : []), ...check.promises];
    return html`<tr>
      <th scope="row">${id} ${nameOf(id)}</th>
      <td>${level}</td>
      ${cell(machine)}
      <td class="${person}">
        ${
          person === 'inapplicable'
            ? t(($) => $.accessibility.rest[check.rest])
            : `${t(($) => $.accessibility.rest[check.rest === 'none' ? 'hand' : check.rest])}: ${t(($) => $.accessibility.report.outcome[person])}`
        }
      </td>
      <td>
        ${
          documents === null
            ? t(($) => $.accessibility.report.void)
            : [documents.machine, ...(documents.person === 'inapplicable' ? [] : [documents.person])]
                .map((outcome) => t(($) => $.accessibility.report.outcome[outcome]))
                .join('; ')
        }
      </td>
      <td>${proof.join(', ')}</td>
    </tr>`;
  });

  const screens = runs.visits.map((visit) => {
    const looked = evaluation.flatMap(({ id, screens: all }) => {
      const here = all.find((one) => one.visit === visit);
      return here === undefined || here.outcome === 'untested' ? [] : [{ id, ...here }];
    });
    const failed = looked.filter(({ outcome }) => outcome === 'failed');
    return html`<details>
      <summary>
        ${visit.name}${failed.length === 0 ? '' : `: ${failed.map(({ id }) => id).join(', ')}`}
      </summary>
      <ul>
        ${looked.map(
          ({ id, outcome, undecided }) =>
            html`<li class="${outcome}">
              ${id} ${nameOf(id)}:
              ${t(($) => $.accessibility.report.outcome[outcome])}${
                undecided.length === 0
                  ? ''
                  : ` (${t(($) => $.accessibility.report.lookAgain)}: ${undecided.join(', ')})`
              }
            </li>`,
        )}
      </ul>
    </details>`;
  });

  const steps = evaluation
    .filter(({ id, person }) => needsPerson(id) && person === 'untested')
    .map(
      ({ id, check }) =>
        html`<li>
          <strong>${id} ${nameOf(id)}</strong> (${t(($) => $.accessibility.rest[check.rest])}).
          ${t(($) => $.accessibility.steps[id as keyof typeof $.accessibility.steps])}
        </li>`,
    );

  const summary = (['waiting', 'byMachine', 'tried', 'organisation'] as const).map(
    (list) => html`<li>${t(($) => $.accessibility.statement[list], { count: standing[list].length })}</li>`,
  );

  return `<!doctype html>\n${toHtml(
    html`<html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${t(($) => $.accessibility.report.title)}</title>
        <style>
          ${trustedStyle(style)}
        </style>
      </head>
      <body>
        <main>
          <h1>${t(($) => $.accessibility.report.title)}</h1>
          <p>${t(($) => $.accessibility.report.lead, { file: data })}</p>
          <p>${t(($) => $.accessibility.report.commit, { version, on })}</p>
          <p><strong>${t(($) => $.accessibility.report.careful, { file: triedFile })}</strong></p>
          ${broken === 0 ? '' : html`<p class="failed">${t(($) => $.accessibility.report.broken, { count: broken })}</p>`}
          <h2>${t(($) => $.accessibility.report.scopeTitle)}</h2>
          <p>${t(($) => $.accessibility.report.scope)}</p>
          <h2>${t(($) => $.accessibility.report.sampleTitle)}</h2>
          <p>${t(($) => $.accessibility.report.sample)}</p>
          <ul>
            <li>${t(($) => $.accessibility.report.screens, { count: count('screen') })}</li>
            <li>${t(($) => $.accessibility.report.seats, { count: count('seat') })}</li>
            <li>
              ${t(($) => $.accessibility.report.documents, { count: 3 })}:
              ${(['report', 'cards', 'sheets'] as const).map((kind) => t(($) => $.accessibility.documents[kind])).join(', ')}
            </li>
          </ul>
          <h2>${t(($) => $.accessibility.report.auditTitle)}</h2>
          <div
            class="wide"
            tabindex="0"
            role="region"
            aria-label="${t(($) => $.accessibility.report.auditTitle)}"
          >
            <table>
              <thead>
                <tr>
                  ${(['requirement', 'level', 'machine', 'person', 'documentsColumn', 'proof'] as const).map(
                    (heading) => html`<th scope="col">${t(($) => $.accessibility.report[heading])}</th>`,
                  )}
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>
          </div>
          <h2>${t(($) => $.accessibility.report.perScreenTitle)}</h2>
          <p>${t(($) => $.accessibility.report.perScreen)}</p>
          ${screens}
          <h2>${t(($) => $.accessibility.report.stepsTitle)}</h2>
          <ul>
            ${steps}
          </ul>
          <h2>${t(($) => $.accessibility.report.saysTitle)}</h2>
          <p>${t(($) => $.accessibility.statement.status[standing.status])}</p>
          <ul>
            ${summary}
          </ul>
        </main>
      </body>
    </html>`,
  )}\n`;
}
