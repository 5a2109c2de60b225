/**
 * The board as a picture: SVG drawn from the data, the same for the same board, language and words. It asks nothing of
 * any host. Long texts are cut as they are on the board; the notes have them whole.
 */
import type { Board } from '../../model/board.ts';
import type { Locale } from '../../model/deck.ts';
import { layOutBoard } from '../../model/layout.ts';
import type { Source } from '../../model/source.ts';
import type { Stage } from '../../model/stage.ts';
import { currentTemplate } from '../../model/templates/stageTemplates.ts';
import { markup, toHtml } from '../html/markup.ts';
import { plainLine } from '../plainText.ts';
import { withoutGroupAnswers } from '../withoutGroupAnswers.ts';
import { drawTemplate } from './drawTemplate.ts';
import { drawThing } from './drawThings.ts';
import { colours } from './pictureColours.ts';

/** The few words in a picture, in its language. */
export interface PictureWords {
  readonly title: string;
  /** What is to be seen, for who cannot see it. */
  readonly description: string;
  readonly untitled: string;
  readonly source: Readonly<Record<Source, string>>;
}

export interface BoardPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const border = 28;

/** The board as it lies now. */
export function drawBoardPicture(input: {
  readonly stage: Stage;
  readonly board: Board;
  readonly locale: Locale;
  readonly say: PictureWords;
}): BoardPicture {
  const { board, locale, say } = input;
  // A picture goes further than the table.
  const stage = withoutGroupAnswers(input.stage);
  const template = currentTemplate(stage);
  const things = layOutBoard(stage, board);
  const boxes = [{ x: 0, y: 0, width: template.width, height: template.height }, ...things];
  const left = Math.floor(Math.min(...boxes.map(({ x }) => x)) - border);
  const top = Math.floor(Math.min(...boxes.map(({ y }) => y)) - border);
  const width = Math.ceil(Math.max(...boxes.map(({ x, width: wide }) => x + wide)) + border) - left;
  const height = Math.ceil(Math.max(...boxes.map(({ y, height: high }) => y + high)) + border) - top;
  // What lies higher is drawn later; of what lies equally high, a cluster comes before its items.
  const drawn = things
    .toSorted((a, b) => a.z - b.z)
    .map((thing) => drawThing({ stage, board, locale, say }, thing));
  const picture = markup`<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${locale}" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}"><title>${plainLine(say.title)}</title><desc>${plainLine(say.description)}</desc><rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${colours.table}"/>${drawTemplate(template, locale)}${drawn}</svg>`;
  return { svg: toHtml(picture), width, height };
}
