import type { accessibility as dutch } from '../nl/accessibility.ts';
import type { Shape } from '../texts.ts';
import { names } from './accessibility/names.ts';
import { steps } from './accessibility/steps.ts';

export const accessibility = {
  title: 'Accessibility',
  lead: 'Everyone must be able to take part. Kennistafel is made to meet WCAG 2.2, level AA. This page says what of that was tested and what was not yet.',
  worksTitle: 'What you can expect',
  worksOne: 'Everything works with the keyboard alone.',
  worksTwo: 'The board is there as a list with headings too. In the list you can do the same.',
  worksThree: 'What changes, such as the reveal of answers, is also announced to a screen reader.',
  worksFour:
    'Colour is never the only sign. Every theme and every knowledge source also has a word and an icon.',
  worksFive: 'You can enlarge up to 400 per cent. You can use your own colours or a dark screen.',
  worksSix: 'Want less motion? Turn that on in your device. Cards then no longer turn, but are open at once.',
  limitsTitle: 'What does not go well yet',
  limitsText:
    'On the free board, the place of a card sometimes says something. That can only be seen. Say such a place out loud or use the list.',
  helpTitle: 'Do you run into something?',
  helpText:
    'Tell the facilitator of your session or the administrator at your municipality. Name the page and what you wanted to do.',
  statement: {
    title: 'Statement, a draft',
    lead: 'A Dutch municipality must have an accessibility statement for every website. This is a draft in the Dutch model. Your organisation completes and adopts it. Until then it is no statement.',
    toFill: 'Fill this in yourself',
    scopeTitle: 'What this is about',
    scope:
      'All screens of Kennistafel, also behind one’s own seat in a session, and the PDFs that it makes. Not what people write themselves.',
    scopeFill: 'Fill this in yourself: the name of your organisation and the address of this website.',
    statusTitle: 'Compliance status',
    status: {
      full: 'A, meets all requirements (voldoet volledig). People examined all requirements, at most three years ago, and found no deviation.',
      partial:
        'B, meets part of the requirements (voldoet gedeeltelijk). People examined all requirements, at most three years ago, and found deviations. They are listed below.',
      first:
        'At most C, first measures taken (eerste maatregelen genomen). There is no complete study by people yet. Has your organisation planned no study within six months? Then it is D, does not meet the requirements (voldoet niet).',
    },
    statusOwn:
      'The status also depends on your own texts, cards and attachments. That is why your organisation decides on it.',
    basisTitle: 'What this rests on',
    basis:
      'Each version of Kennistafel is tested automatically: with axe on every screen, and with tests of its own. A machine sees only a part. What a person must judge counts as not tested until somebody did.',
    report:
      'The tests make a report in the form of WCAG-EM, by requirement and by screen. Ask the administrator of this website for it.',
    asked:
      'The law asks for the {{count}} requirements of WCAG 2.1. Those that WCAG 2.2 adds are here as well.',
    byMachine_one: '{{count}} requirement is decided by a machine, or is about something the product lacks',
    byMachine_other:
      '{{count}} requirements are decided by a machine, or are about something the product lacks',
    waiting_one: '{{count}} requirement waits for a person',
    waiting_other: '{{count}} requirements wait for a person',
    tried_one: '{{count}} requirement was examined by people',
    tried_other: '{{count}} requirements were examined by people',
    organisation_one: '{{count}} requirement is about your organisation',
    organisation_other: '{{count}} requirements are about your organisation',
    none: 'None.',
    gapsTitle: 'Deviations',
    gapsNone: 'People have found no deviation yet. That says little as long as not everything was examined.',
    gap: '{{name}}: {{note}} (found on {{on}} by {{by}})',
    feedbackTitle: 'Feedback and contact',
    feedback:
      'Fill this in yourself: where people report a problem, and within how many days they get an answer and a solution.',
    enforcementTitle: 'Enforcement',
    enforcement:
      'Fill this in yourself: where people can go when they get no proper answer, such as the complaints procedure of your organisation and the ombudsman.',
    agreedTitle: 'Preparation and approval',
    agreed: 'Fill this in yourself: who adopted the statement, in which role, and when.',
  },
  rest: {
    none: 'the machine decides',
    hand: 'by hand',
    user: 'by a user',
    organisation: 'by the organisation',
    absent: 'not in the product',
  },
  report: {
    title: 'Kennistafel: evaluation of accessibility',
    lead: 'Made by npm test, in the form of WCAG-EM. The data are also in {{file}}, as EARL.',
    commit: 'Version: {{version}}. Made on {{on}}.',
    careful:
      '“Nothing found” is no proof: of most requirements a machine sees only a part. What a person must do is called “not tested” until {{file}} has a line for it.',
    broken_one: 'Note: {{count}} test failed or did not run. What rests on it does not count.',
    broken_other: 'Note: {{count}} tests failed or did not run. What rests on them does not count.',
    scopeTitle: 'Step 1: scope',
    scope:
      'All screens, also behind a seat in a session, in Dutch and English, light and dark, from 320 to 1440 pixels wide, and the PDFs. Target: WCAG 2.2 level AA, and EN 301 549 V3.2.1 for web and documents. The text of the EN itself was not read for this; the division follows its well-known annex A.',
    sampleTitle: 'Steps 2 and 3: sample',
    sample: 'All screens that can be reached without others, and all screens that a trial session opens.',
    screens_one: '{{count}} screen',
    screens_other: '{{count}} screens',
    seats_one: '{{count}} moment behind a seat in a session',
    seats_other: '{{count}} moments behind a seat in a session',
    documents_one: '{{count}} kind of document',
    documents_other: '{{count}} kinds of documents',
    auditTitle: 'Step 4: by requirement',
    requirement: 'Requirement',
    level: 'Level',
    machine: 'Machine',
    person: 'Person',
    documentsColumn: 'PDFs',
    proof: 'With',
    axe: 'axe',
    outcome: {
      passed: 'met',
      failed: 'not met',
      inapplicable: 'not applicable',
      untested: 'not tested',
      cantTell: 'nothing found',
    },
    void: 'no requirement',
    perScreenTitle: 'By screen',
    perScreen: 'What the machine found, of the requirements that it can look at by screen.',
    lookAgain: 'axe could not decide',
    stepsTitle: 'What a person has yet to do',
    steps: 'Steps',
    saysTitle: 'Step 5: outcome',
  },
  documents: {
    report: 'Report',
    cards: 'Cards and posters',
    sheets: 'Answer sheets',
  },
  names,
  steps,
} satisfies Shape<typeof dutch>;
