/** One drag from picking up to putting down: what is held, over which zone, and the one edit at the end. */
import type { DragEndEvent, DragMoveEvent } from '@dnd-kit/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { accessTo } from '../../model/access.ts';
import type { ItemId } from '../../model/ids.ts';
import { templateOf, type ZoneId } from '../../model/template.ts';
import { useSession, useStage } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { Viewport } from './createViewport.ts';
import { gripPlace, handPlace, zoneUnder, type Grip } from './grip.ts';
import type { Pointing } from './pointing.ts';
import { useEdgePan } from './useEdgePan.ts';
import { toBoard, type Point } from './viewport.ts';

interface Options {
  readonly viewport: Viewport;
  readonly pointing: Pointing;
  readonly labelOf: (id: ItemId) => string;
  readonly zoneName: (zone: ZoneId | null) => string;
}

/** So long a dropped thing does not glide: it already is where it was let go. */
const landedMs = 200;
const still: Point = { x: 0, y: 0 };

export function useBoardDrag({ viewport, pointing, labelOf, zoneName }: Options) {
  const session = useSession();
  const announce = useAnnounce();
  const t = useMessages('board');
  const template = useStage((stage) => templateOf(stage.templateId));
  const [held, setHeld] = useState<Grip | null>(null);
  const [landed, setLanded] = useState<ItemId | null>(null);
  const [over, setOver] = useState<ZoneId | null>(null);
  /** What a press takes hold of, before it is known to be a drag. */
  const grip = useRef<Grip | null>(null);
  const dragging = useRef<Grip | null>(null);
  const delta = useRef(still);
  const overNow = useRef<ZoneId | null>(null);

  const placeOf = useCallback(
    (one: Grip) => gripPlace(one, delta.current, viewport.view(), viewport.origin()),
    [viewport],
  );
  const hand = useCallback(
    () => (dragging.current === null ? null : handPlace(dragging.current, delta.current)),
    [],
  );

  const follow = useCallback(() => {
    const one = dragging.current;
    if (one === null) return;
    const place = placeOf(one);
    const zone = zoneUnder(template, place, one.size);
    if (zone !== overNow.current) {
      overNow.current = zone;
      setOver(zone);
      announce(
        t(($) => $.board.drag.over, { zone: zoneName(zone) }),
        'quiet',
      );
    }
    const at = handPlace(one, delta.current);
    const origin = viewport.origin();
    const cursor = toBoard(viewport.view(), { x: at.x - origin.x, y: at.y - origin.y });
    pointing.show({ cursor, drag: { itemId: one.id, x: place.x, y: place.y } });
  }, [announce, placeOf, pointing, t, template, viewport, zoneName]);

  const end = useCallback(() => {
    dragging.current = null;
    overNow.current = null;
    setHeld(null);
    setOver(null);
    pointing.show({ drag: null });
  }, [pointing]);

  const cancel = useCallback(() => {
    const one = dragging.current;
    end();
    if (one !== null)
      announce(
        t(($) => $.board.drag.cancelled, { label: labelOf(one.id) }),
        'quiet',
      );
  }, [announce, end, labelOf, t]);

  useEffect(() => {
    if (held === null) return;
    return viewport.subscribe(follow);
  }, [held, viewport, follow]);
  useEffect(() => {
    if (held !== null || landed === null) return;
    const timer = setTimeout(() => setLanded(null), landedMs);
    return () => clearTimeout(timer);
  }, [held, landed]);
  useEdgePan(viewport, held !== null && !held.byKeyboard, hand);

  const handlers = useMemo(
    () => ({
      onDragStart: () => {
        const one = grip.current;
        if (one === null) return;
        dragging.current = one;
        delta.current = still;
        setHeld(one);
        setLanded(one.id);
        announce(
          t(($) => $.board.drag.picked, { label: labelOf(one.id) }),
          'quiet',
        );
        follow();
      },
      onDragMove: (event: DragMoveEvent) => {
        delta.current = event.delta;
        follow();
      },
      onDragEnd: (event: DragEndEvent) => {
        const one = dragging.current;
        if (one === null) return;
        delta.current = event.delta;
        const { stage, viewer } = session.store.getState();
        const mayWrite = stage !== null && accessTo('board', viewer, stage) === 'write';
        const place = placeOf(one);
        if (!mayWrite || (!one.byKeyboard && !isOver(viewport, handPlace(one, event.delta)))) {
          cancel();
          return;
        }
        const zone = zoneUnder(template, place, one.size);
        // First the edit, then the end of the drag: in between, nothing lies in its old place for a frame.
        session.board.moveItem(one.id, { ...place, zone });
        end();
        const label = labelOf(one.id);
        announce(
          t(($) => $.board.drag.dropped, { label, zone: zoneName(zone) }),
          'quiet',
        );
      },
      onDragCancel: cancel,
    }),
    [announce, cancel, end, follow, labelOf, placeOf, session, t, template, viewport, zoneName],
  );
  const take = useCallback((one: Grip | null) => {
    grip.current = one;
  }, []);
  const isDragging = useCallback(() => dragging.current !== null, []);
  return { held, landed, over, grip, take, handlers, isDragging };
}

function isOver(viewport: Viewport, at: Point): boolean {
  const origin = viewport.origin();
  const { width, height } = viewport.surface();
  return at.x >= origin.x && at.x <= origin.x + width && at.y >= origin.y && at.y <= origin.y + height;
}
