/** What the board shows until somebody chooses a view, and when something large changes. */
import { useEffect, useRef, type RefObject } from 'react';
import type { ThingId } from '../../../model/board/board.ts';
import type { PlacedThing } from '../../../model/board/geometry/layout.ts';
import { questionSize } from '../../../model/board/geometry/itemSizes.ts';
import type { CardId } from '../../../model/deck.ts';
import { seatsAtTable, seatSize } from '../../../model/board/geometry/seatsAround.ts';
import { zoneHeading } from '../../../model/board/geometry/freeSpot.ts';
import { isBelow } from '../../../model/board/placement/sortAnswers.ts';
import { sorts, zoneOf, type Template } from '../../../model/board/template.ts';
import type { RoundId } from '../../../model/ids.ts';
import { useStage } from '../../../session/hooks.tsx';
import { keepEqual } from '../../../session/mirror.ts';
import type { BoardThing } from '../items/boardThing.ts';
import type { Surface } from './createSurface.ts';
import type { Content, Viewport } from './createViewport.ts';
import { shownPart } from './overview.ts';
import { around, isInside, type Rect } from './viewport.ts';

/**
 * All there is to see, and where to look first: at the zone where things arrive with all that came there, or, while that
 * is empty, at what does lie there. Where nothing arrives by itself, one looks at the template first.
 */
export function contentOf(
  template: Template,
  items: readonly PlacedThing[],
  spotlight: CardId | null = null,
  /** How many people sit around the question, and lay something down; null while nobody does. */
  gathered: number | null = null,
): Content {
  const question = gathered !== null ? questionOf(template, items, spotlight) : null;
  const centre =
    question === null ? centreOf(template, items, spotlight) : aroundQuestion(question, gathered ?? 0);
  const board = { x: 0, y: 0, width: template.width, height: template.height };
  // A table that is empty has nothing to see but itself.
  const whole = around(
    template.isTable === true ? (items.length > 0 ? items : [template.free]) : [board, ...items],
  );
  const zone = zoneOf(template, template.arrivals);
  if (sorts(template)) return { whole, part: template.free, board: boardToSort(template, items) };
  const seen = { whole, centre, gathers: question !== null };
  if (zone === undefined || items.length === 0) return { ...seen, part: zone ?? template.free };
  const inZone = items.filter((item) => item.zone === zone.id);
  return { ...seen, part: around(inZone.length > 0 ? [zone, ...inZone] : items) };
}

/** What waits under the board to be laid in a zone. */
export function stillToLay<Thing extends PlacedThing>(template: Template, things: readonly Thing[]): Thing[] {
  if (!sorts(template)) return [];
  return things.filter(
    (thing) =>
      (thing.kind === 'answer' || thing.kind === 'card') && thing.zone === null && isBelow(thing, template),
  );
}

/** The room that what waits needs to be read in the first view: its name, and most of the first row. */
const firstRow = 114;

/** The zones with the beginning of what waits; null while nothing was answered. */
function boardToSort(template: Template, items: readonly PlacedThing[]): Rect | null {
  if (!items.some(({ kind }) => kind === 'answer')) return null;
  const zones = around([...template.zones, ...template.headings]);
  // With room for the words along an axis.
  const left = Math.min(zones.x, template.free.x);
  const waiting = stillToLay(template, items);
  const under = Math.min(template.free.y, ...waiting.map(({ y }) => y - zoneHeading));
  const bottom = waiting.length > 0 ? under + firstRow : template.free.y;
  return { x: left, y: zones.y, width: zones.x + zones.width - left, height: bottom - zones.y };
}

/** The question itself; null while it does not lie in the middle of a table. */
export function questionOf(
  template: Template,
  items: readonly PlacedThing[],
  cardId: CardId | null,
): PlacedThing | null {
  const card = items.find(({ id }) => id === cardId);
  return template.isTable === true && card?.zone === null && card.width === questionSize.width ? card : null;
}

/** The room around a question in which people lay something down. */
const seatRoom = { x: 150, y: 174 };
function aroundQuestion(question: Rect, people: number): Rect {
  const { x, y, width, height } = question;
  const near = {
    x: x - seatRoom.x,
    y: y - seatRoom.y,
    width: width + 2 * seatRoom.x,
    height: height + 2 * seatRoom.y,
  };
  const seats = seatsAtTable(question, people) ?? [];
  return around([near, ...seats.map((at) => ({ ...at, ...seatSize }))]);
}

/** The question in the middle of the table with what belongs to it there; null while it lies elsewhere. */
export function centreOf(
  template: Template,
  items: readonly PlacedThing[],
  cardId: CardId | null,
): Rect | null {
  const card = questionOf(template, items, cardId);
  if (card === null) return null;
  const answers = items.filter((item) => item.cardId === cardId && item.zone === null);
  const clusters = new Set<ThingId | null>(answers.map(({ cluster }) => cluster));
  const near = [...answers, ...items.filter(({ id }) => clusters.has(id))].filter(
    ({ x, y }) => Math.hypot(x - card.x, y - card.y) < centreReach,
  );
  return around([card, ...near]);
}

/** What somebody dragged further away than this is not with its question any more. */
const centreReach = 2_600;

/** Keeps the question of this moment in the middle, with its answers, until somebody chooses another view. */
export function useCentre({ viewport, held }: Surface, { centre = null, gathers = false }: Content): void {
  const spotlight = useStage((stage) => stage.spotlight);
  const shown = useRef(spotlight);
  const last = useRef({ centre: null as Rect | null, gathers });
  useEffect(() => {
    const before = last.current;
    // The table is measured anew at every change, and is mostly where it was.
    last.current = keepEqual(before, { centre, gathers });
    const isNew = shown.current !== spotlight;
    if (centre === null || held.getState() !== null || (last.current === before && !isNew)) return;
    shown.current = spotlight;
    if (isNew || !viewport.isChosen()) viewport.showCentre(centre, gathers);
  }, [spotlight, centre, gathers, viewport, held]);
}

/**
 * Shows a template when it takes the place of another: where one was looking means nothing any more. Things that
 * it has no zone for lie beside it, and are shown too while they can be made out.
 */
export function useShownTemplate(viewport: Viewport, template: Template, content: RefObject<Content>): void {
  const shown = useRef(template);
  useEffect(() => {
    if (shown.current === template) return;
    shown.current = template;
    const part = { x: 0, y: 0, width: template.width, height: template.height };
    viewport.survey({ ...content.current, part });
  }, [viewport, template, content]);
}

/**
 * Shows the answers of a round when they come and are not all in sight, with their card and its zone. Not to
 * somebody who chose what is in view, or holds something: for them nothing may slide away under the pointer.
 */
export function useShownReveal(
  { viewport, held }: Surface,
  template: Template,
  things: readonly BoardThing[],
  content: RefObject<Content>,
): void {
  const rounds = useStage((stage) => stage.rounds);
  const shown = useRef<ReadonlySet<RoundId> | null>(null);
  useEffect(() => {
    const revealed = Object.values(rounds).filter(({ state }) => state === 'revealed');
    const fresh = revealed.filter(({ id }) => shown.current?.has(id) === false);
    shown.current = new Set(revealed.map(({ id }) => id));
    const cards = new Set(fresh.map(({ cardId }) => cardId));
    const come = things.filter(({ cardId }) => cardId !== null && cards.has(cardId));
    const [first] = come;
    if (first === undefined || template.isTable === true) return;
    if (viewport.isChosen() || held.getState() !== null) return;
    if (content.current.board) return viewport.survey(content.current);
    const part = shownPart(viewport.view(), viewport.surface());
    if (come.every((thing) => isInside(thing, part))) return;
    const zone = zoneOf(template, first.zone);
    viewport.showAll(around([zone ?? first, ...come]));
  }, [rounds, template, things, viewport, held, content]);
}
