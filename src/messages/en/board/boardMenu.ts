import type { boardMenu as dutch } from '../../nl/board/boardMenu.ts';
import type { Shape } from '../../shape.ts';

export const boardMenu = {
  label: 'Board',
  menu: 'Choices for the board',
  template: 'Choose a template',
  restore: 'Put the board back',
  picture: 'Save as a picture',
  pictureTitle: 'The board as a picture',
  pictureHint:
    'All that lies on the board now. Long texts are cut; the notes have them whole. Choose PNG to paste it or send it on, and SVG to print it large.',
  png: 'Save as PNG',
  svg: 'Save as SVG',
  failed: 'This browser cannot make the PNG. Save the board as SVG.',
  restored: 'The board has been put back.',
  changed: 'The board now has template ‘{{title}}’.',
} satisfies Shape<typeof dutch>;
