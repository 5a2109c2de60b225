/**
 * The board as a picture: SVG drawn from the record, the same for the same record and language. It asks nothing of any
 * host. Long texts are cut as they are on the board; the notes have them whole.
 */
import type { Locale } from '../../messages/locale.ts';
import { createNotesTranslator, type NotesTranslate } from '../../messages/notesTranslator.ts';
import { needsCardLabel } from '../../model/board/placement/needsCardLabel.ts';
import { middleOf, overlap, type Box, type Template } from '../../model/board/template.ts';
import { templateOf } from '../../model/board/templates/stageTemplates.ts';
import { markup, type Markup } from '../markup.ts';
import type { NotesRecord, RecordedPlace } from '../notesRecord.ts';
import { plainLine } from '../plainText.ts';
import { drawTemplate } from './drawTemplate.ts';
import { drawThing, type ThingWords } from './drawThings.ts';
import { facesIn, type Face } from './faces.ts';
import { partsOnPaper } from './onPaper.ts';
import { colours } from './pieces.ts';

/** Whether a program has the letters of a text. */
export type HasLetters = (text: string) => boolean;

/** A part of the board. */
export interface PictureView extends Box {
  /**
   * Draws it as SVG. Not every format asks for that, and it is work. A text whose letters the program that is to draw it does
   * not have is left to the list that every document has.
   */
  readonly draw: (has?: HasLetters) => Markup;
  /** What it shows. */
  readonly description: string;
}

export interface BoardPicture extends PictureView {
  /** Of which session it is. */
  readonly title: string;
  /** What can each be read on a page of A4: the board as a whole, or its parts; none when it is too large for paper. */
  readonly parts: readonly PictureView[];
  /** How many cards, answers and notes are on the board. */
  readonly things: number;
  /** How many of them are too far away to be drawn. */
  readonly beyond: number;
}

/** The name of all that lies there, inside its drawing. */
export const boardId = 'board';

const border = 28;
/** A thing farther to the left of the template or above it than this, or that makes a side longer, is not drawn. */
const mostBefore = 1_000;
const mostLong = 4_500;

/** The board as the record has it; null when it was left out. */
export function drawBoardPicture(record: NotesRecord, locale: Locale): BoardPicture | null {
  if (record.picture === null) return null;
  const t = createNotesTranslator(locale);
  const template = templateOf(record.picture.template);
  const faces = facesIn(record);
  const named = record.picture.things.filter(({ id }) => faces.has(id));
  const across = stretch(
    template.width,
    named.map(({ x, width }) => [x, x + width]),
  );
  const down = stretch(
    template.height,
    named.map(({ y, height }) => [y, y + height]),
  );
  const near = named.filter(
    ({ x, y, width, height }) => across.holds(x, x + width) && down.holds(y, y + height),
  );
  const board = { x: across.from, y: down.from, width: across.long, height: down.long };
  const places = new Map<string, RecordedPlace>(named.map((place) => [place.id, place]));
  const saysCard = (place: RecordedPlace, face: Face) =>
    face.kind === 'answer' &&
    needsCardLabel(
      template,
      { ...place, inCluster: face.answer.cluster !== null },
      places.get(face.card.cardId),
    );
  const items = (things: readonly RecordedPlace[]) =>
    things.filter(({ id }) => faces.get(id)?.kind !== 'cluster').length;
  const shown = describe(t, template.title[locale], items(named));
  const title = t(($) => $.notes.picture.of, { title: record.title });
  const view = ({ x, y, width, height }: Box, description: string): PictureView => ({
    draw: (has = () => true) => {
      const say = thingWords(t, locale, has);
      const drawn = near
        .filter((place) => overlap(place, { x, y, width, height }))
        .map((place) => {
          const face = faces.get(place.id);
          return face !== undefined && drawThing(place, face, say, saysCard(place, face));
        });
      return markup`<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${locale}" aria-label="${title}. ${description}" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"><title>${title}</title><desc>${description}</desc><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colours.table}"/><g id="${boardId}">${drawTemplate(template, locale)}${drawn}</g></svg>`;
    },
    x,
    y,
    width,
    height,
    description,
  });
  const whole = view(board, shown);
  const cut = partsOnPaper(board, near, template.zones);
  // On the table lies what was discussed, question by question, as the notes have it too: cut in parts it tells nothing more.
  const boxes = template.isTable === true && cut.length > 1 ? [] : cut;
  const parts = boxes.map((box, index) => {
    const inPart = items(near.filter((place) => isIn(middleOf(place), box)));
    const lying = t(($) => $.notes.picture.lying, { count: inPart });
    return view(
      box,
      t(($) => $.notes.picture.part, { number: index + 1, of: boxes.length, lying }),
    );
  });
  return {
    ...whole,
    parts: parts.length === 1 && boxes[0] === board ? [whole] : parts,
    title,
    things: items(named),
    beyond: items(named) - items(near),
  };
}

function describe(t: NotesTranslate, template: Template['title']['nl'], count: number): string {
  const lying = t(($) => $.notes.picture.lying, { count });
  return t(($) => $.notes.picture.shows, { template: plainLine(template), lying });
}

function isIn({ x, y }: Pick<Box, 'x' | 'y'>, box: Box): boolean {
  return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
}

function thingWords(t: NotesTranslate, locale: Locale, has: HasLetters): ThingWords {
  return {
    locale,
    shown: (text) => (has(text) ? text : t(($) => $.notes.picture.inList)),
    untitled: t(($) => $.notes.clusters.untitled),
    source: {
      experience: t(($) => $.ui.source.experience),
      professional: t(($) => $.ui.source.professional),
      scientific: t(($) => $.ui.source.scientific),
    },
  };
}

/** One side of the picture: from the first thing to the last with the template between, within reason. */
function stretch(template: number, things: readonly (readonly [number, number])[]) {
  const low = things.reduce((least, [start]) => Math.min(least, start), 0);
  const high = things.reduce((most, [, end]) => Math.max(most, end), template);
  const from = Math.max(low, -mostBefore);
  const to = Math.min(high, from + mostLong);
  return {
    from: Math.floor(from - border),
    long: Math.ceil(to + border) - Math.floor(from - border),
    holds: (start: number, end: number) => start >= from && end <= to,
  };
}

/** Twice as fine as the screen, so that people can zoom in; but no side longer than what opens everywhere. */
const finest = 2;
const longest = 3_200;

/** How many dots wide and high a picture becomes, where it cannot be drawn anew at every size. */
export function pixelsOf({ width, height }: Pick<BoardPicture, 'width' | 'height'>): {
  readonly width: number;
  readonly height: number;
} {
  const ratio = Math.min(finest, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * ratio)), height: Math.max(1, Math.round(height * ratio)) };
}
