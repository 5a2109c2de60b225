/** Dragging as people notice it: what is said, what others see of it, and the one edit at the end. */
import type { DragEndEvent, DragMoveEvent } from '@dnd-kit/core';
import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import { writableBoardParts } from '../../../model/access/boardParts.ts';
import type { ThingId } from '../../../model/board/board.ts';
import { shownAlong } from '../../../model/session/presence.ts';
import type { PlacedThing } from '../../../model/board/geometry/layout.ts';
import type { ZoneId } from '../../../model/board/template.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useSession, useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { createDrag } from './createDrag.ts';
import type { Held, Surface } from '../surface/createSurface.ts';
import { zoneUnder } from '../../../model/board/geometry/arrange.ts';
import type { Grip } from './grip.ts';
import type { Pointing } from '../surface/pointing.ts';
import { useCell } from '../surface/useCell.ts';
import { useDropOnto } from './useDropOnto.ts';
import { useEdgePan } from './useEdgePan.ts';
import { usePointerMoved } from '../surface/usePointerMoved.ts';
import type { Rect } from '../surface/viewport.ts';

interface Options {
  readonly surface: Surface;
  readonly pointing: Pointing;
  readonly things: RefObject<readonly PlacedThing[]>;
  readonly labelOf: (id: ThingId) => string;
  readonly zoneName: (zone: ZoneId | null) => string;
  readonly neighbours: (held: Held) => readonly Rect[];
  readonly snaps: () => boolean;
  /** Called when a card from a deck was put down with the keyboard: its element goes, the focus must follow it. */
  readonly onLaidByKeyboard: (id: ThingId) => void;
}

export function useBoardDrag(options: Options) {
  const { surface, pointing, things, labelOf, zoneName, neighbours, snaps, onLaidByKeyboard } = options;
  const { viewport, held, over } = surface;
  const session = useSession();
  const announce = useAnnounce();
  const t = useMessages('board');
  const template = useStage(currentTemplate);
  const isHeld = useCell(held, (one) => one !== null && !one.grip.byKeyboard);
  const dropOnto = useDropOnto(labelOf);
  /** What a press takes hold of, before it is known to be a drag. */
  const grip = useRef<Grip | null>(null);
  const pointerMoved = usePointerMoved();

  const drag = useMemo(
    () =>
      createDrag(
        surface,
        { things: () => things.current, template: () => template, neighbours, snaps },
        ({ grip: { id }, carried }, { x, y }, cursor) => {
          const along = carried.slice(1).flatMap((one) => (one.inCluster ? [] : [one.id]));
          pointing.show({ cursor, drag: { itemId: id, x, y, along: along.slice(0, shownAlong) } });
        },
      ),
    [surface, things, template, neighbours, snaps, pointing],
  );

  const say = useCallback((text: string) => announce(text, 'quiet'), [announce]);
  const nameOf = useCallback(
    ({ grip: { id }, carried }: Held) => {
      const count = carried.filter(({ inCluster }) => !inCluster).length;
      return count === 1 ? labelOf(id) : t(($) => $.surface.several, { count });
    },
    [labelOf, t],
  );

  useEffect(() => {
    let before = over.get();
    return over.subscribe(() => {
      const now = over.get();
      if (held.get() === null) return;
      if (now.onto !== null && now.onto !== before.onto)
        say(t(($) => $.surface.drag.onto, { label: labelOf(now.onto) }));
      else if (now.zone !== before.zone) say(t(($) => $.board.drag.over, { zone: zoneName(now.zone) }));
      before = now;
    });
  }, [held, over, labelOf, say, t, zoneName]);
  useEffect(() => viewport.subscribe(drag.follow), [viewport, drag]);
  useEdgePan(viewport, isHeld, drag.hand);

  const cancel = useCallback(() => {
    const one = held.get();
    drag.end(true);
    pointing.show({ drag: null });
    if (one !== null) say(t(($) => $.board.drag.cancelled, { label: nameOf(one) }));
  }, [drag, held, nameOf, pointing, say, t]);

  const drop = useCallback(
    (one: Held) => {
      const place = drag.place();
      const { onto } = over.get();
      const free = one.carried.filter(({ inCluster }) => !inCluster);
      if (onto !== null) {
        dropOnto(
          free.map(({ id }) => id),
          onto,
        );
        drag.end(false);
        return;
      }
      const moves = free.map(({ id, offset }) => {
        const [x, y] = [place.x + offset.x, place.y + offset.y];
        const size = id === one.grip.id ? one.grip.size : things.current.find((thing) => thing.id === id);
        return { id, x, y, zone: zoneUnder(template, { x, y, ...(size ?? one.grip.size) }) };
      });
      // First the edit, then the end of the drag: in between, nothing lies in its old place for a frame. What was in the
      // hand comes to lie on top of what went along.
      session.board.moveItems(moves.toReversed());
      drag.end(false);
      say(t(($) => $.board.drag.dropped, { label: nameOf(one), zone: zoneName(moves[0]?.zone ?? null) }));
    },
    [drag, dropOnto, nameOf, over, say, session, t, template, things, zoneName],
  );

  const handlers = useMemo(
    () => ({
      onDragStart: () => {
        if (grip.current === null) return;
        const one = drag.start(grip.current);
        say(t(($) => $.board.drag.picked, { label: nameOf(one) }));
      },
      onDragMove: (event: DragMoveEvent) => {
        const one = held.get();
        if (one !== null) drag.move(pointerMoved(one.grip) ?? event.delta);
      },
      onDragEnd: (event: DragEndEvent) => {
        const one = held.get();
        if (one === null) return;
        drag.move(pointerMoved(one.grip) ?? event.delta);
        const { stage, viewer } = session.store.getState();
        const mayWrite = stage !== null && writableBoardParts(viewer, stage).has('places');
        if (!mayWrite || (!one.grip.byKeyboard && !isOver(surface, drag.hand()))) {
          cancel();
          return;
        }
        drop(one);
        // Others see it lie there before they hear that it was let go: so it never goes back for a moment.
        pointing.letGo();
        if (one.grip.fromDeck && one.grip.byKeyboard) onLaidByKeyboard(one.grip.id);
      },
      onDragCancel: cancel,
    }),
    [cancel, drag, drop, held, nameOf, onLaidByKeyboard, pointerMoved, pointing, say, session, surface, t],
  );
  const take = useCallback((one: Grip | null) => {
    grip.current = one;
  }, []);
  return { grip, take, handlers, isDragging: drag.isActive };
}

function isOver({ viewport }: Surface, hand: { x: number; y: number } | null): boolean {
  const origin = viewport.origin();
  const { width, height } = viewport.surface();
  if (hand === null) return false;
  const { x, y } = hand;
  return x >= origin.x && x <= origin.x + width && y >= origin.y && y <= origin.y + height;
}
