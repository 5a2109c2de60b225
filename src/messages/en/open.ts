import type { open as nl } from '../nl/open.ts';
import type { Shape } from '../texts.ts';

export const open = {
  title: 'Create a session',
  intro: 'Four short steps. After the first you can begin.',
  steps: {
    about: 'What is it about?',
    programme: 'How does the session go?',
    cards: 'Which cards are on the table?',
    answers: 'How do we answer?',
  },
  name: {
    label: 'Your name',
    hint: 'This is how others see you.',
  },
  sessionTitle: {
    label: 'Title of the session',
    hint: 'For example: Team session Social affairs',
  },
  /** What is folded away under the title and the name. */
  more: 'Date, municipality and number of inhabitants',
  municipality: 'Municipality',
  municipalityTooLong: 'This name is too long. Keep it under {{limit}} characters.',
  size: {
    label: 'Number of inhabitants',
    none: 'Leave empty',
    'up-to-25000': 'Up to 25,000',
    'up-to-50000': '25,001 to 50,000',
    'up-to-100000': '50,001 to 100,000',
    'over-100000': 'Over 100,000',
  },
  date: {
    label: 'Date',
    missing: 'Choose a day for the session.',
    impossible: 'There is no such day. Please check the date.',
  },
  decks: {
    hint: 'The decks of your programme are ready. Choose others too, or take away what you do not need.',
    count_one: '{{count}}\u00A0card',
    count_other: '{{count}}\u00A0cards',
    source: 'Based on: {{source}}',
    none: 'Choose at least one deck.',
  },
  pick: {
    how: 'What will be on the table?',
    decks: 'Whole decks',
    decksMore: 'All cards of the decks that you choose.',
    cards: 'Single cards',
    cardsMore: 'Cards of any deck, in your own order.',
    order_one: 'Your selection: {{count}} card',
    order_other: 'Your selection: {{count}} cards, in this order',
    empty: 'You have not picked a card yet.',
    more: 'Pick from the decks',
    up: 'Move {{label}} up',
    down: 'Move {{label}} down',
    first: 'This card is the first already.',
    last: 'This card is the last already.',
    remove: 'Take {{label}} out',
    moved: '{{label}} is now number {{place}} of {{count}}.',
    none: 'Pick at least one card.',
    full: 'A session holds {{count}} cards. Take one out first.',
  },
  missing: {
    which: 'These cards of your programme are not among them: {{cards}}.',
    add: 'Add them',
    unknown_one:
      '{{count}} step of your programme has a card that you do not have. It begins without a card.',
    unknown_other:
      '{{count}} steps of your programme have a card that you do not have. They begin without a card.',
  },
  programme: {
    hint: 'You can change, skip or move every step later. During the session too.',
    manage: 'Your own programmes',
  },
  answers: {
    hint: 'Choose with care: you cannot change this later. Everyone sees your choice, also before joining.',
    label: 'Do answers carry names?',
    nameless: 'Without names',
    namelessMore:
      'After the reveal the answers are mixed, without a name. That makes it easier to say something difficult. Revealing needs at least 4 people who wrote.',
    named: 'With names',
    namedMore:
      'After the reveal each answer shows who wrote it. That helps when you want to ask more and know each other well.',
  },
  chosen: {
    title: 'As it stands now',
    programme: 'programme “{{title}}”',
    cards_one: '{{count}} card',
    cards_other: '{{count}} cards',
    nameless: 'answers without names',
    named: 'answers with names',
    hint: 'You can still change this in the next steps.',
  },
  next: 'Next step',
  back: 'Back',
  openNow: 'Create it right away',
  submit: 'Create the session',
  opening: 'Creating the session…',
  failed: 'The session has not been created yet',
  kept: 'Everything you filled in is still here.',
} satisfies Shape<typeof nl>;
