import type { surface as dutch } from '../../nl/board/surface.ts';
import type { Shape } from '../../texts.ts';

export const surface = {
  selected: 'Chosen.',
  several_one: '{{count}} thing',
  several_other: '{{count}} things',
  selection: {
    count_one: '{{count}} thing chosen.',
    count_other: '{{count}} things chosen.',
    added: '{{label}} chosen. {{count}} in all.',
    removed: '{{label}} no longer chosen. {{count}} in all.',
    cleared: 'Nothing is chosen any more.',
    tidy: 'Tidy up',
    stack: 'Stack',
    fanOut: 'Spread out',
    tidied: '{{count}} things lie in tidy rows.',
    stacked: '{{count}} things lie on a pile.',
    fannedOut: '{{count}} things are spread out.',
  },
  tools: {
    select: 'Choose several things',
    selectOff: 'Stop selecting',
    selecting: 'Choosing is on. Tap things, or drag a box across the board.',
    notSelecting: 'Choosing is off.',
    snap: 'Help with laying straight',
    snapStop: 'Stop lining things up',
    snapOn: 'Laying straight is on.',
    snapOff: 'Laying straight is off.',
    actualSize: 'Set to 100 percent',
    fitNow: '{{percent}}%: see everything',
    hideAll: 'Hide all pointers',
    showAll: 'Show all pointers',
    hideOf: 'Hide the pointer of {{name}}',
    showOf: 'Show the pointer of {{name}}',
  },
  overview: {
    label: 'Overview of the board',
    help: 'Use the arrow keys to slide across the board, plus and minus to zoom, and 0 to see everything.',
    inSight: 'You see {{seen}} of the {{total}} things.',
    outOfSight_one: '{{count}} thing out of sight',
    outOfSight_other: '{{count}} things out of sight',
    nothingInSight: 'You see nothing now of what lies on the board',
    showAll: '{{text}}. See everything',
  },
  drag: {
    onto: 'Let go to group with {{label}}.',
    grouped: '{{label}} grouped.',
    joined: '{{label}} added to {{cluster}}.',
  },
  deckHelp:
    'Press space to pick this card up. It then lies in the middle of the board. Arrow keys move it, space puts it down, Escape stops.',
} satisfies Shape<typeof dutch>;
