import type { surface as dutch } from '../../nl/board/surface.ts';
import type { Shape } from '../../texts.ts';

export const surface = {
  selected: 'Chosen.',
  several_one: '{{count}} card or answer',
  several_other: '{{count}} cards and answers',
  selection: {
    count_one: '{{count}} card or answer chosen.',
    count_other: '{{count}} cards and answers chosen.',
    added: '{{label}} chosen. {{count}} in all.',
    removed: '{{label}} no longer chosen. {{count}} in all.',
    cleared: 'Nothing is chosen any more.',
    tidy: 'Tidy up',
    stack: 'Stack',
    fanOut: 'Spread out',
    tidied: '{{count}} cards and answers are in tidy rows.',
    stacked: '{{count}} cards and answers are on a pile.',
    fannedOut: '{{count}} cards and answers are spread out.',
  },
  tools: {
    select: 'Choose several at once',
    selectOff: 'Stop selecting',
    selecting: 'Choosing is on. Tap cards and answers, or drag a box across the board.',
    notSelecting: 'Choosing is off.',
    snap: 'Align automatically',
    snapStop: 'Stop lining things up',
    snapOn: 'Aligning is on.',
    snapOff: 'Aligning is off.',
    actualSize: 'Set to 100 percent',
    fitNow: '{{percent}}%: see everything',
    hideAll: 'Hide all pointers',
    showAll: 'Show all pointers',
    hideOf: 'Hide the pointer of {{name}}',
    showOf: 'Show the pointer of {{name}}',
  },
  overview: {
    label: 'Overview of the board',
    help: 'The arrow keys slide across the board. Plus and minus zoom. With 0 you see everything.',
    inSight: 'You see {{seen}} of the {{total}} cards and answers.',
    outOfSight_one: '{{count}} more out of sight',
    outOfSight_other: '{{count}} more out of sight',
    nothingInSight: 'You see nothing now of what is on the board',
    turnPage: '{{text}} · turn the page',
    showAll: '{{text}}. See everything',
  },
  drag: {
    onto: 'Let go to group with {{label}}.',
    grouped: '{{label}} grouped.',
    joined: '{{label}} added to {{cluster}}.',
  },
  deckHelp:
    'Press space to pick this card up. It is then in the middle of the board. Arrow keys move it, space puts it down, Escape stops.',
} satisfies Shape<typeof dutch>;
