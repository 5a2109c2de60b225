/**
 * The board as a picture: SVG drawn from the record, the same for the same record and language. It asks nothing of any
 * host. Long texts are cut as they are on the board; the notes have them whole.
 */
import type { Locale } from '../../messages/locale.ts';
import { createNotesTranslator, type NotesTranslate } from '../../messages/notesTranslator.ts';
import { needsCardLabel } from '../../model/board/placement/needsCardLabel.ts';
import type { Template } from '../../model/board/template.ts';
import { templateOf } from '../../model/board/templates/stageTemplates.ts';
import { markup, type Markup } from '../markup.ts';
import type { NotesRecord, RecordedPlace } from '../notesRecord.ts';
import { plainLine } from '../plainText.ts';
import { drawTemplate } from './drawTemplate.ts';
import { drawThing, type ThingWords } from './drawThings.ts';
import { facesIn, type Face } from './faces.ts';
import { colours } from './pieces.ts';

export interface BoardPicture {
  /** Draws it as SVG. Not every format asks for that, and it is work. */
  readonly draw: () => Markup;
  readonly width: number;
  readonly height: number;
  /** Of which session it is. */
  readonly title: string;
  /** What it shows. */
  readonly description: string;
  /** How many cards, answers and notes are on the board. */
  readonly things: number;
  /** How many of them are too far away to be drawn. */
  readonly beyond: number;
}

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
  const [left, top, width, height] = [across.from, down.from, across.long, down.long];
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
  const description = describe(t, template.title[locale], items(named));
  const say = thingWords(t, locale);
  const title = t(($) => $.notes.picture.of, { title: record.title });
  return {
    draw: () => {
      const drawn = near.map((place) => {
        const face = faces.get(place.id);
        return face !== undefined && drawThing(place, face, say, saysCard(place, face));
      });
      return markup`<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${locale}" aria-label="${title}. ${description}" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}"><title>${title}</title><desc>${description}</desc><rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${colours.table}"/>${drawTemplate(template, locale)}${drawn}</svg>`;
    },
    width,
    height,
    title,
    description,
    things: items(named),
    beyond: items(named) - items(near),
  };
}

function describe(t: NotesTranslate, template: Template['title']['nl'], count: number): string {
  const lying = t(($) => $.notes.picture.lying, { count });
  return t(($) => $.notes.picture.shows, { template: plainLine(template), lying });
}

function thingWords(t: NotesTranslate, locale: Locale): ThingWords {
  return {
    locale,
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
