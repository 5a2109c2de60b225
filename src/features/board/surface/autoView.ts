/** What the board shows until somebody chooses a view, and when something large changes. */
import { useEffect, useRef, type RefObject } from 'react';
import type { PlacedThing } from '../../../model/board/geometry/layout.ts';
import { zoneOf, type Template } from '../../../model/board/template.ts';
import type { RoundId } from '../../../model/ids.ts';
import { useStage } from '../../../session/hooks.tsx';
import type { BoardThing } from '../items/boardThing.ts';
import type { Surface } from './createSurface.ts';
import type { Content, Viewport } from './createViewport.ts';
import { shownPart } from './overview.ts';
import { around, isInside } from './viewport.ts';

/**
 * All there is to see, and where to look first: at the zone where things arrive with all that came there, or, while that
 * is empty, at what does lie there. Where nothing arrives by itself, one looks at the template first.
 */
export function contentOf(template: Template, items: readonly PlacedThing[]): Content {
  const board = { x: 0, y: 0, width: template.width, height: template.height };
  const whole = around([board, ...items]);
  const zone = zoneOf(template, template.arrivals);
  if (zone === undefined || items.length === 0) return { whole, part: zone ?? board };
  const inZone = items.filter((item) => item.zone === zone.id);
  return { whole, part: around(inZone.length > 0 ? [zone, ...inZone] : items) };
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
    const { whole } = content.current;
    viewport.survey({ whole, part: { x: 0, y: 0, width: template.width, height: template.height } });
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
    if (first === undefined || viewport.isChosen() || held.getState() !== null) return;
    const part = shownPart(viewport.view(), viewport.surface());
    if (come.every((thing) => isInside(thing, part))) return;
    const zone = zoneOf(template, first.zone);
    viewport.showAll(around([zone ?? first, ...come]));
  }, [rounds, template, things, viewport, held]);
}
