import type { Locale } from '../../model/deck.ts';
import type { Source } from '../../model/source.ts';
import type { Box } from '../../model/board/template.ts';
import type { CardLabel } from '../notesRecord.ts';
import { markup, type Markup } from '../markup.ts';
import { readsRightToLeft } from '../plainText.ts';
import type { Face, FaceOf } from './faces.ts';
import { dots, insightMark, sourceSign, words, colours, serif, sourceInk, themeInk } from './pieces.ts';
import { textWidth, wrapped } from './wrapped.ts';

/** The few words that things have in common, and their language. */
export interface ThingWords {
  readonly locale: Locale;
  readonly untitled: string;
  /** What somebody wrote, or words instead of it where its letters cannot be drawn. */
  readonly shown: (text: string) => string;
  readonly source: Readonly<Record<Source, string>>;
}

/** The lines of a text, from the side where it is read from. */
function written(text: string, [left, right]: readonly [number, number], size: number, most: number) {
  const lines = wrapped(text, right - left, size, most);
  return readsRightToLeft(text)
    ? ({ x: right, anchor: 'end', size, lines } as const)
    : { x: left, size, lines };
}

const pad = 13;

function paper({ x, y, width, height }: Box, radius: number): Markup {
  return markup`<rect x="${x}" y="${y + 2}" width="${width}" height="${height}" rx="${radius}" fill="#1d2430" fill-opacity="0.08"/><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${colours.paper}" stroke="${colours.edge}"/>`;
}

/** The coloured edge along the top of a card, round at its corners. */
function topEdge({ x, y, width }: Box, colour: string): Markup {
  const [right, low, thick] = [x + width, y + 12, y + 6];
  return markup`<path d="M${x} ${low}A12 12 0 0 1 ${x + 12} ${y}H${right - 12}A12 12 0 0 1 ${right} ${low}Q${right - 1} ${thick} ${right - 12} ${thick}H${x + 12}Q${x + 1} ${thick} ${x} ${low}Z" fill="${colour}"/>`;
}

const labelOf = ({ deck, number }: CardLabel, { locale }: ThingWords) => `${deck[locale]} ${number}`.trim();

function drawCard(box: Box, { card, insight, dots: count }: FaceOf<'card'>, say: ThingWords): Markup {
  const { x, y, width } = box;
  const colour = themeInk(card.theme);
  const question = wrapped(card.question[say.locale], width - 2 * pad, 18, 5);
  return markup`${paper(box, 12)}${topEdge(box, colour)}${words({ x: x + pad, y: y + 28, size: 13, lines: [labelOf(card, say)], colour, weight: 700 })}${insight && insightMark(x + width - 26, y + 14)}${count !== null && dots(count, x + width - (insight ? 32 : pad), y + 23)}${words({ x: x + pad, y: y + 52, size: 18, lines: question, family: serif, lineHeight: 1.25 })}`;
}

/** Between the lines of small print at the foot of a note. Three of them take a line of the text. */
const footHeight = 17;

function drawAnswer(
  box: Box,
  { answer, card }: FaceOf<'answer'>,
  say: ThingWords,
  saysCard: boolean,
): Markup {
  const { x, y, width, height } = box;
  const { source, insight, dots: count } = answer;
  const text = say.shown(answer.text);
  const author = answer.author === null ? null : say.shown(answer.author);
  const [left, right] = [x + pad, x + width - pad];
  const word = source === null ? '' : say.source[source];
  const nameAt = left + (source === null ? 0 : 16 + textWidth(word, 13) + 8);
  const room = right - nameAt - (count === null ? 0 : Math.min(count, 8) * 11 + 6);
  const nameFits = author !== null && textWidth(author, 13) <= room;
  const lowest = source !== null || count !== null || nameFits ? 1 : 0;
  const above = [
    ...(author === null || nameFits ? [] : [{ text: author, colour: colours.muted, weight: 400 }]),
    ...(saysCard ? [{ text: labelOf(card, say), colour: themeInk(card.theme), weight: 700 }] : []),
  ];
  const line = y + height - 12;
  const lines = lowest + above.length > 2 ? 3 : 4;
  const feet = above.map(({ text: foot, ...look }, index) =>
    words({
      x: left,
      y: line - (lowest + index) * footHeight,
      size: 13,
      // At their end there is room for a light bulb.
      lines: wrapped(foot, right - left - (insight ? 16 : 0), 13, 1),
      ...look,
    }),
  );
  return markup`${paper(box, 9)}<rect x="${x}" y="${y}" width="5" height="${height}" rx="2.500" fill="${sourceInk(source)}"/>${words({ ...written(text, [left, right], 15, lines), y: y + 24 })}${insight && insightMark(x + width - 22, y + height - 42)}${source !== null && markup`${sourceSign(source, left, line - 10)}${words({ x: left + 16, y: line, size: 13, lines: [word], colour: colours.muted })}`}${nameFits && words({ x: nameAt, y: line, size: 13, lines: [author], colour: colours.muted })}${count !== null && dots(count, right, line - 4)}${feet}`;
}

function drawNote({ x, y, width, height }: Box, { note }: FaceOf<'note'>, say: ThingWords): Markup {
  const text = say.shown(note.text);
  const fold = 16;
  return markup`<path d="M${x} ${y}h${width - fold}l${fold} ${fold}v${height - fold}h-${width}z" fill="${colours.paper}" stroke="${colours.line}"/><path d="M${x + width - fold} ${y}v${fold}h${fold}" fill="${colours.sheet}" stroke="${colours.line}"/>${words({ ...written(text, [x + pad, x + width - pad - 6], 15, 5), y: y + 26 })}${note.insight && insightMark(x + width - 22, y + height - 22)}`;
}

function drawCluster(box: Box, { cluster, dots: count }: FaceOf<'cluster'>, say: ThingWords): Markup {
  const { x, y, width, height } = box;
  const { items } = cluster;
  const title = say.shown(cluster.title);
  return markup`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="16" fill="${colours.sheet}" stroke="${colours.line}" stroke-width="1.500"/>${words({ ...written(title === '' ? say.untitled : title, [x + 16, x + width - 114], 16, 2), y: y + 27, weight: title === '' ? 400 : 700, lineHeight: 1.15 })}${words({ x: x + width - 14, y: y + 27, size: 14, lines: [String(items.length)], colour: colours.muted, anchor: 'end' })}${count !== null && dots(count, x + width - 34, y + 22)}`;
}

/** A thing on the board. `saysCard`: an answer that is not beside its card says which card that is. */
export function drawThing(box: Box, face: Face, say: ThingWords, saysCard: boolean): Markup {
  switch (face.kind) {
    case 'card':
      return drawCard(box, face, say);
    case 'answer':
      return drawAnswer(box, face, say, saysCard);
    case 'note':
      return drawNote(box, face, say);
    case 'cluster':
      return drawCluster(box, face, say);
  }
}
