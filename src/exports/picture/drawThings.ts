import type { Board } from '../../model/board.ts';
import type { Locale } from '../../model/deck.ts';
import type { PlacedAnswer, PlacedCard, PlacedCluster, PlacedNote, PlacedThing } from '../../model/layout.ts';
import { cardOf, type Stage } from '../../model/stage.ts';
import { dotsOf } from '../../model/vote.ts';
import { markup, type Markup } from '../html/markup.ts';
import { plainLine, plainText } from '../plainText.ts';
import type { PictureWords } from './boardPicture.ts';
import { dots, insightMark, sourceSign, words } from './pieces.ts';
import { colours, serif, sourceInk, themeInk } from './pictureColours.ts';
import { textWidth, wrapped } from './wrapped.ts';

export interface Drawn {
  readonly stage: Stage;
  readonly board: Board;
  readonly locale: Locale;
  readonly say: PictureWords;
}

const pad = 13;

function cardFace({ stage, locale }: Drawn, { cardId }: Pick<PlacedCard, 'cardId'>) {
  const card = cardOf(stage, cardId);
  const deck = stage.decks.find(({ id }) => id === card?.deckId);
  return {
    label: plainLine(`${deck?.shortTitle[locale] ?? ''} ${card?.number ?? ''}`),
    question: plainLine(card?.question[locale] ?? ''),
    colour: themeInk(deck?.theme ?? 'kennisbronnen'),
  };
}

function paper({ x, y, width, height }: PlacedThing, radius: number): Markup {
  return markup`<rect x="${x}" y="${y + 2}" width="${width}" height="${height}" rx="${radius}" fill="#1d2430" opacity="0.08"/><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${colours.paper}" stroke="${colours.edge}"/>`;
}

/** The coloured edge along the top of a card, round at its corners. */
function topEdge({ x, y, width }: PlacedThing, colour: string): Markup {
  const [right, low, thick] = [x + width, y + 12, y + 6];
  return markup`<path d="M${x} ${low}A12 12 0 0 1 ${x + 12} ${y}H${right - 12}A12 12 0 0 1 ${right} ${low}Q${right - 1} ${thick} ${right - 12} ${thick}H${x + 12}Q${x + 1} ${thick} ${x} ${low}Z" fill="${colour}"/>`;
}

const isInsight = ({ board }: Drawn, { id }: PlacedThing) => Object.hasOwn(board.insights, id);

function drawCard(drawn: Drawn, thing: PlacedCard): Markup {
  const { x, y, width, id } = thing;
  const { label, question, colour } = cardFace(drawn, thing);
  const count = dotsOf(drawn.stage, id);
  return markup`${paper(thing, 12)}${topEdge(thing, colour)}${words({ x: x + pad, y: y + 28, size: 13, lines: [label], colour, weight: 700 })}${isInsight(drawn, thing) && insightMark(x + width - 26, y + 14)}${count !== null && dots(count, x + width - (isInsight(drawn, thing) ? 32 : pad), y + 23)}${words({ x: x + pad, y: y + 52, size: 18, lines: wrapped(question, width - 2 * pad, 18, 5), family: serif, lineHeight: 1.25 })}`;
}

function drawAnswer(drawn: Drawn, thing: PlacedAnswer): Markup {
  const { x, y, width, height, id } = thing;
  const answer = drawn.stage.answers[id];
  if (answer === undefined) return markup``;
  const { source } = answer;
  const count = dotsOf(drawn.stage, id);
  const line = y + height - 12;
  const word = source === null ? '' : drawn.say.source[source];
  const nameAt = x + pad + (source === null ? 0 : 16 + textWidth(word, 13) + 8);
  const author = plainLine(answer.author?.name ?? '');
  const room = x + width - pad - nameAt - (count === null ? 0 : Math.min(count, 8) * 11 + 6);
  return markup`${paper(thing, 9)}<rect x="${x}" y="${y}" width="5" height="${height}" rx="2.500" fill="${sourceInk(source)}"/>${words({ x: x + pad, y: y + 24, size: 15, lines: wrapped(plainText(answer.text), width - 2 * pad, 15, 4) })}${isInsight(drawn, thing) && insightMark(x + width - 22, y + height - 42)}${source !== null && markup`${sourceSign(source, x + pad, line - 10)}${words({ x: x + pad + 16, y: line, size: 13, lines: [word], colour: colours.muted })}`}${author !== '' && room > 30 && words({ x: nameAt, y: line, size: 13, lines: wrapped(author, room, 13, 1), colour: colours.muted })}${count !== null && dots(count, x + width - pad, line - 4)}`;
}

function drawNote(drawn: Drawn, thing: PlacedNote): Markup {
  const { x, y, width, height, id } = thing;
  const text = plainText(drawn.board.notes[id]?.text ?? '');
  const fold = 16;
  return markup`<path d="M${x} ${y}h${width - fold}l${fold} ${fold}v${height - fold}h-${width}z" fill="${colours.paper}" stroke="${colours.line}"/><path d="M${x + width - fold} ${y}v${fold}h${fold}" fill="${colours.sheet}" stroke="${colours.line}"/>${words({ x: x + pad, y: y + 26, size: 15, lines: wrapped(text, width - 2 * pad - 6, 15, 5) })}${isInsight(drawn, thing) && insightMark(x + width - 22, y + height - 22)}`;
}

function drawCluster(drawn: Drawn, thing: PlacedCluster, count: number | null): Markup {
  const { x, y, width, height, id, items } = thing;
  const title = plainLine(drawn.board.clusters[id]?.title ?? '');
  return markup`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="16" fill="${colours.sheet}" stroke="${colours.line}" stroke-width="1.500"/>${words({ x: x + 16, y: y + 27, size: 16, lines: wrapped(title === '' ? drawn.say.untitled : title, width - 130, 16, 2), weight: title === '' ? 400 : 700, lineHeight: 1.15 })}${words({ x: x + width - 14, y: y + 27, size: 14, lines: [String(items.length)], colour: colours.muted, anchor: 'end' })}${count !== null && dots(count, x + width - 34, y + 22)}`;
}

/** The dots a cluster got itself, or else those of its items together. */
function dotsOfCluster(stage: Stage, { id, items }: PlacedCluster): number | null {
  const own = dotsOf(stage, id);
  if (own !== null) return own;
  const each = items.map((item) => dotsOf(stage, item as PlacedCard['id'])).filter((dots_) => dots_ !== null);
  return each.length === 0 ? null : each.reduce((sum, dots_) => sum + dots_, 0);
}

/** A thing as it lies. */
export function drawThing(drawn: Drawn, thing: PlacedThing): Markup {
  switch (thing.kind) {
    case 'card':
      return drawCard(drawn, thing);
    case 'answer':
      return drawAnswer(drawn, thing);
    case 'note':
      return drawNote(drawn, thing);
    case 'cluster':
      return drawCluster(drawn, thing, dotsOfCluster(drawn.stage, thing));
  }
}
