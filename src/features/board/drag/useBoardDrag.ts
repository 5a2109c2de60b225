/** Dragging as people notice it: what is said, what others see of it, and the one edit at the end. */
import type { DragEndEvent, DragMoveEvent } from '@dnd-kit/core';
import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import { useStore } from 'zustand';
import { writableBoardParts } from '../../../model/access/boardParts.ts';
import type { ThingId } from '../../../model/board/board.ts';
import type { PlacedThing } from '../../../model/board/geometry/layout.ts';
import type { ZoneId } from '../../../model/board/template.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { shownAlong } from '../../../model/session/presence.ts';
import { useSession, useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { Surface } from '../surface/createSurface.ts';
import type { Rect } from '../surface/viewport.ts';
import { createDrag } from './createDrag.ts';
import { isOnSurface, useEdgePan } from './edgePan.ts';
import type { Grip, Held } from './grip.ts';
import { useLanding } from './landing.ts';
import { usePointerMoved } from './sensors.ts';

interface Options {
  readonly surface: Surface;
  readonly things: RefObject<readonly PlacedThing[]>;
  readonly labelOf: (id: ThingId) => string;
  readonly zoneName: (zone: ZoneId | null) => string;
  readonly neighbours: (held: Held) => readonly Rect[];
  /** Called when a card from a deck was put down with the keyboard: its element goes, the focus must follow it. */
  readonly onLaidByKeyboard: (id: ThingId) => void;
}

export function useBoardDrag({ surface, things, labelOf, zoneName, neighbours, onLaidByKeyboard }: Options) {
  const { viewport, held, over, pointing, titling } = surface;
  const session = useSession();
  const announce = useAnnounce();
  const t = useMessages('board');
  const template = useStage(currentTemplate);
  /** What a press takes hold of, before it is known to be a drag. */
  const grip = useRef<Grip | null>(null);
  const pointerMoved = usePointerMoved();

  const drag = useMemo(
    () =>
      createDrag(
        surface,
        { things: () => things.current, template, neighbours },
        ({ grip: { id }, carried }, { x, y }, cursor) => {
          const along = carried.slice(1).flatMap((one) => (one.inCluster ? [] : [one.id]));
          pointing.show({ cursor, drag: { itemId: id, x, y, along: along.slice(0, shownAlong) } });
        },
      ),
    [surface, things, template, neighbours, pointing],
  );

  const say = useCallback((text: string) => announce(text, 'quiet'), [announce]);
  const nameOf = useCallback(
    ({ grip: { id }, carried }: Held) => {
      const count = carried.filter(({ inCluster }) => !inCluster).length;
      return count === 1 ? labelOf(id) : t(($) => $.surface.several, { count });
    },
    [labelOf, t],
  );
  const land = useLanding(
    things,
    labelOf,
    nameOf,
    zoneName,
    useCallback((cluster) => titling.setState(cluster), [titling]),
  );

  useEffect(() => {
    let before = over.getState();
    return over.subscribe((now) => {
      if (held.getState() === null) return;
      if (now.onto !== null && now.onto !== before.onto)
        say(t(($) => $.surface.drag.onto, { label: labelOf(now.onto) }));
      else if (now.zone !== before.zone) say(t(($) => $.board.drag.over, { zone: zoneName(now.zone) }));
      before = now;
    });
  }, [held, over, labelOf, say, t, zoneName]);
  useEffect(() => viewport.subscribe(drag.redraw), [viewport, drag]);
  useEdgePan(
    viewport,
    useStore(held, (one) => one !== null && !one.grip.byKeyboard),
    useCallback(() => (over.getState().tray === null ? drag.pointer() : null), [drag, over]),
  );

  const handlers = useMemo(() => {
    const cancel = () => {
      const one = held.getState();
      drag.end(true);
      pointing.show({ drag: null });
      if (one !== null) say(t(($) => $.board.drag.cancelled, { label: nameOf(one) }));
    };
    return {
      onDragStart: () => {
        if (grip.current === null) return;
        const one = drag.start(grip.current);
        say(t(($) => $.board.drag.picked, { label: nameOf(one) }));
      },
      onDragMove: (event: DragMoveEvent) => {
        const one = held.getState();
        if (one !== null) drag.move(pointerMoved(one.grip) ?? event.delta);
      },
      onDragEnd: (event: DragEndEvent) => {
        const one = held.getState();
        if (one === null) return;
        const { id, byKeyboard, fromDeck } = one.grip;
        drag.move(pointerMoved(one.grip) ?? event.delta);
        const { stage, viewer } = session.store.getState();
        const mayWrite = stage !== null && writableBoardParts(viewer, stage).has('places');
        const pointer = drag.pointer();
        const isOver = pointer !== null && isOnSurface(viewport.local(pointer), viewport.surface());
        if (!mayWrite || (!byKeyboard && !isOver && over.getState().tray === null)) return cancel();
        // First the edit, then the end of the drag: in between, nothing lies in its old place for a frame.
        const said = land(one, drag.place(), over.getState());
        drag.end(false);
        say(said);
        // Others see it lie there before they hear that it was let go: so it never goes back for a moment.
        pointing.letGo();
        if (fromDeck && byKeyboard) onLaidByKeyboard(id);
      },
      onDragCancel: cancel,
    };
  }, [drag, held, land, nameOf, onLaidByKeyboard, over, pointerMoved, pointing, say, session, t, viewport]);
  return { grip, handlers };
}
