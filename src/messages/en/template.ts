import type { template as dutch } from '../nl/template.ts';
import type { Shape } from '../shape.ts';

export const template = {
  label: 'Which board will you use?',
  hint: 'You can change it later. Everything will stay on it.',
  other: 'Choose another board',
  ready: 'Templates',
  own: 'Your own',
  noneOwn: 'You have no template of your own on this device yet.',
  make: 'Make a template of your own',
  remove: 'Throw template ‘{{title}}’ away',
  title: 'Name of the template',
  form: 'What form does it have?',
  forms: {
    columns: 'Areas',
    matrix: 'Cross',
    circles: 'Circles',
    line: 'Line',
  },
  formsMore: {
    columns: 'Areas side by side',
    matrix: 'Four areas between two axes',
    circles: 'From the inside out',
    line: 'From one end to the other',
  },
  zones: 'What are the areas called?',
  zone: 'Area {{number}}',
  quadrant: {
    topLeft: 'Top left',
    topRight: 'Top right',
    bottomLeft: 'Bottom left',
    bottomRight: 'Bottom right',
  },
  addZone: 'One more area',
  removeZone: 'Take area {{number}} away',
  across: 'From left to right',
  up: 'From bottom to top',
  axis: {
    label: 'What is it about?',
    low: 'At the beginning it says',
    high: 'At the end it says',
  },
  problem: {
    title: 'Give the template a name.',
    zones: 'Give this area a name.',
    same: 'Two areas have the same name. Give each a name of its own.',
    axes: 'Fill in everything for both axes.',
  },
  save: 'Keep the template',
  cancel: 'Cancel',
  change: 'Choose a template for the board',
  changeHint:
    'Nothing goes away. What lies in an area goes to the area of the same name. The rest comes to lie beside the board. Choose the old template again, and everything lies as it did.',
  use: 'Use this template',
} satisfies Shape<typeof dutch>;

export { keptBoards } from './template/keptBoards.ts';
