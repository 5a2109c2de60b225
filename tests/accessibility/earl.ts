/** The evaluation as data: WCAG-EM in JSON-LD, with an EARL assertion for each requirement, screen and way of looking. */
import { criteria, isCriterion } from '../../src/model/accessibility/requirements.ts';
import type { Translate } from '../../src/messages/translate.ts';
import type { Evaluated, Outcome } from './evaluation.ts';
import type { Visit } from './runs.ts';

/** The terms of WCAG-EM, EARL and Dublin Core, as the report tool of W3C names them. */
const context = {
  wcagem: 'http://www.w3.org/TR/WCAG-EM/#',
  WCAG22: 'https://www.w3.org/TR/WCAG22/#',
  earl: 'http://www.w3.org/ns/earl#',
  dcterms: 'http://purl.org/dc/terms/',
  Evaluation: 'wcagem:procedure',
  defineScope: 'wcagem:step1',
  scope: 'wcagem:step1a',
  conformanceTarget: 'wcagem:step1b',
  accessibilitySupportBaseline: 'wcagem:step1c',
  exploreTarget: 'wcagem:step2',
  technologiesReliedUpon: 'wcagem:step2d',
  selectSample: 'wcagem:step3',
  structuredSample: 'wcagem:step3a',
  randomSample: 'wcagem:step3b',
  auditSample: 'wcagem:step4',
  reportFindings: 'wcagem:step5',
  Assertion: 'earl:Assertion',
  TestSubject: 'earl:TestSubject',
  TestRequirement: 'earl:TestRequirement',
  TestResult: 'earl:TestResult',
  assertedBy: { '@id': 'earl:assertedBy', '@type': '@id' },
  subject: { '@id': 'earl:subject', '@type': '@id' },
  test: { '@id': 'earl:test', '@type': '@id' },
  mode: { '@id': 'earl:mode', '@type': '@id' },
  result: 'earl:result',
  outcome: { '@id': 'earl:outcome', '@type': '@id' },
  title: 'dcterms:title',
  description: 'dcterms:description',
  date: 'dcterms:date',
  id: '@id',
  type: '@type',
} as const;

const product = '_:product';
const documents = '_:documents';
const subjectOf = (visit: Visit) => `_:${visit.kind}-${encodeURIComponent(visit.name)}`;
const testOf = (id: string) =>
  isCriterion(id) ? `WCAG22:${criteria[id].handle}` : `urn:en-301-549:3.2.1:${id}`;

interface About {
  readonly version: string;
  /** The day, as yyyy-mm-dd. */
  readonly on: string;
}

/** The whole evaluation, ready for JSON. */
export function earlOf(
  evaluation: readonly Evaluated[],
  visits: readonly Visit[],
  t: Translate,
  { version, on }: About,
) {
  const assertion = (
    id: string,
    subject: string,
    mode: 'automatic' | 'manual',
    outcome: Outcome,
    description: string,
    assertedBy = 'urn:kennistafel:tests',
  ) => ({
    type: 'Assertion',
    date: on,
    assertedBy,
    mode: `earl:${mode}`,
    subject,
    test: testOf(id),
    result: { type: 'TestResult', outcome: `earl:${outcome}`, description },
  });

  const byRequirement = ({
    id,
    check,
    machine,
    person,
    trial,
    documents: ofDocuments,
    axe,
    screens,
  }: Evaluated) => {
    const proof = [...(axe.length > 0 ? ['axe'] : []), ...check.promises].join(', ');
    return [
      assertion(id, product, 'automatic', machine, proof),
      ...(person === 'inapplicable'
        ? []
        : [
            assertion(
              id,
              product,
              'manual',
              person,
              trial === null ? '' : `${trial.with}. ${trial.note}`,
              trial === null ? 'urn:kennistafel:nobody-yet' : `urn:tried-by:${encodeURIComponent(trial.by)}`,
            ),
          ]),
      ...screens
        .filter(({ outcome }) => outcome !== 'untested')
        .map(({ visit, outcome, undecided }) =>
          assertion(id, subjectOf(visit), 'automatic', outcome, undecided.join(', ')),
        ),
      ...(ofDocuments === null
        ? []
        : [
            assertion(id, documents, 'automatic', ofDocuments.machine, ofDocuments.check.promises.join(', ')),
            ...(ofDocuments.person === 'inapplicable'
              ? []
              : [assertion(id, documents, 'manual', ofDocuments.person, '', 'urn:kennistafel:nobody-yet')]),
          ]),
    ];
  };

  return {
    '@context': context,
    type: 'Evaluation',
    title: t(($) => $.accessibility.report.title),
    date: on,
    defineScope: {
      scope: { id: product, type: 'TestSubject', title: `Kennistafel ${version}` },
      conformanceTarget: 'WCAG 2.2 AA; EN 301 549 V3.2.1',
      accessibilitySupportBaseline: 'Chromium',
    },
    exploreTarget: { technologiesReliedUpon: ['HTML', 'CSS', 'JavaScript', 'WAI-ARIA', 'SVG', 'PDF'] },
    selectSample: {
      structuredSample: [
        ...visits.map((visit) => ({ id: subjectOf(visit), type: 'TestSubject', title: visit.name })),
        { id: documents, type: 'TestSubject', title: t(($) => $.accessibility.report.documentsColumn) },
      ],
      // Every screen is in the structured sample: nothing is left to draw from.
      randomSample: [],
    },
    auditSample: evaluation.flatMap(byRequirement),
  };
}
