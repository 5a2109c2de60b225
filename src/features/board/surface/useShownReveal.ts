import { useEffect, useRef } from 'react';
import type { RoundId } from '../../../model/ids.ts';
import { zoneOf, type Template } from '../../../model/board/template.ts';
import { useStage } from '../../../session/hooks.tsx';
import type { BoardThing } from '../items/boardThing.ts';
import type { Surface } from './createSurface.ts';
import { shownPart } from './overview.ts';
import { around, type Rect } from './viewport.ts';

const isInside = (inner: Rect, outer: Rect) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/**
 * Shows the answers of a round when they come and are not all in sight, with their card and its zone. Not to who chose
 * what is in view, or holds something: for them nothing may slide away under the hand.
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
    const [first, ...others] = things.filter(({ cardId }) => cardId !== null && cards.has(cardId));
    if (first === undefined || viewport.isChosen() || held.get() !== null) return;
    const part = shownPart(viewport.view(), viewport.surface());
    if ([first, ...others].every((thing) => isInside(thing, part))) return;
    const zone = zoneOf(template, first.zone);
    viewport.showAll(around([zone ?? first, first, ...others]));
  }, [rounds, template, things, viewport, held]);
}
