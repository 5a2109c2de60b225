import type { accessibility as dutch } from '../nl/accessibility.ts';
import type { Shape } from '../texts.ts';
import { names } from './accessibility/names.ts';
import { steps } from './accessibility/steps.ts';

export const accessibility = {
  title: 'Accessibility',
  lead: 'Everyone must be able to take part. There are requirements for that: WCAG 2.2, level AA. We made Kennistafel to meet them. This page says what we have tested and what not yet.',
  worksTitle: 'What you can expect',
  worksOne: 'Everything works with the keyboard alone.',
  worksTwo: 'The board is there as a list with headings too. In the list you can do the same.',
  worksThree: 'When something changes, such as at the reveal of answers, a screen reader says so.',
  worksFour:
    'Colour is never the only sign. Every theme and every knowledge source also has a word and an icon.',
  worksFive: 'You can zoom to 400 per cent. You can use your own colours or a dark screen.',
  worksSix: 'Want less motion? Turn that on in your device. Cards then no longer turn, but are open at once.',
  limitsTitle: 'What does not go well yet',
  limitsText:
    'On the free board, the place of a card sometimes says something. You can only see that. Say such a place out loud or use the list.',
  helpTitle: 'Do you run into something?',
  helpText:
    'Tell the facilitator of your session or the administrator at your municipality. Name the page and what you wanted to do.',
  statement: {
    title: 'Statement, a draft',
    lead: 'A Dutch municipality must have an accessibility statement for every website. This is a draft in the Dutch model. Your organisation completes and adopts it. Until then it is no statement.',
    toFill: 'Fill this in yourself',
    scopeTitle: 'What this is about',
    scope:
      'All screens of Kennistafel, also behind your own seat in a session. And the PDF files that it makes. Not what people write themselves.',
    scopeFill: 'Fill this in yourself: the name of your organisation and the address of this website.',
    statusTitle: 'Compliance status',
    status: {
      full: 'A, meets all requirements. People examined all requirements, at most three years ago, and found nothing that falls short.',
      partial:
        'B, meets part of the requirements. People examined all requirements, at most three years ago. Below is what falls short.',
      first:
        'At most C, first measures taken. There is no complete study by people yet. Has your organisation planned no study within six months? Then it is D, does not meet the requirements.',
    },
    statusOwn:
      'The status also depends on your own texts, cards and attachments. That is why your organisation decides on it.',
    basisTitle: 'How we know this',
    basis:
      'We test each version of Kennistafel. A program (axe) looks at every screen, and there are tests of our own. A machine sees only a part. What a person must judge counts as not tested until somebody did.',
    report:
      'The tests make a report, by requirement and by screen. It has the form that experts know (WCAG-EM). Ask the administrator of this website for it.',
    asked:
      'The law asks for the {{count}} requirements of WCAG 2.1. Those that version 2.2 adds are here as well.',
    byMachine_one: '{{count}} requirement that a machine decides, or about something the product lacks',
    byMachine_other: '{{count}} requirements that a machine decides, or about something the product lacks',
    waiting_one: '{{count}} requirement waits for a person',
    waiting_other: '{{count}} requirements wait for a person',
    tried_one: '{{count}} requirement that people examined',
    tried_other: '{{count}} requirements that people examined',
    organisation_one: '{{count}} requirement is about your organisation',
    organisation_other: '{{count}} requirements are about your organisation',
    none: 'None.',
    gapsTitle: 'What falls short',
    gapsNone: 'People have found nothing yet. That says little as long as they have not examined everything.',
    gap: '{{name}}: {{note}} (found on {{on}} by {{by}})',
    feedbackTitle: 'Feedback and contact',
    feedback:
      'Fill this in yourself: where people report a problem. And within how many days they get an answer and a solution.',
    enforcementTitle: 'Enforcement',
    enforcement:
      'Fill this in yourself: where people can go when they get no proper answer. For instance the complaints procedure of your organisation and the ombudsman.',
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
    lead: 'Made by the tests, in the form that experts know (WCAG-EM). The data are also in {{file}}, for programs (EARL).',
    commit: 'Version: {{version}}. Made on {{on}}.',
    careful:
      '“Nothing found” is no proof: of most requirements a machine sees only a part. What a person must do counts as “not tested” until {{file}} has a line.',
    broken_one: 'Note: {{count}} test failed or did not run. What rests on it does not count.',
    broken_other: 'Note: {{count}} tests failed or did not run. What rests on them does not count.',
    scopeTitle: 'Step 1: scope',
    scope:
      'All screens, also behind a seat in a session. In Dutch and English, light and dark, from narrow (320) to wide (1440). And the PDF files. Target: WCAG 2.2 level AA, and EN 301 549 version 3.2.1 for web and documents. We did not read the text of that standard itself. The order follows its well-known Annex A.',
    sampleTitle: 'Steps 2 and 3: sample',
    sample: 'All screens that one can open alone, and all screens that a trial session opens.',
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
    documentsColumn: 'PDF',
    proof: 'With',
    axe: 'axe',
    outcome: {
      passed: 'met',
      failed: 'not met',
      inapplicable: 'does not apply',
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
