import { useEffect, useLayoutEffect, useRef, type MouseEvent, type RefObject } from 'react';
import type { ThingId } from '../../../model/board/board.ts';
import type { MemberId } from '../../../model/ids.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { BoardItem } from '../items/BoardItem.tsx';
import { ComingFromDeck } from '../drag/ComingFromDeck.tsx';
import type { Surface } from './createSurface.ts';
import type { Content } from './createViewport.ts';
import { itemElement, itemIdOf } from '../drag/gripOf.ts';
import { MarqueeRect } from './MarqueeRect.tsx';
import { OtherCursors } from './OtherCursors.tsx';
import type { Pointing } from './pointing.ts';
import type { BoardThing } from '../items/boardThing.ts';
import { SnapGuides } from '../drag/SnapGuides.tsx';
import { dotsMargin, useDrawnView } from './useDrawnView.ts';
import { useGestures } from './useGestures.ts';
import { useMarquee } from '../selection/useMarquee.ts';
import type { Selecting } from '../selection/useSelecting.ts';
import { useSpaceKey } from './useSpaceKey.ts';
import { useSurfaceKeys } from './useSurfaceKeys.ts';
import { useTakeOffKey } from '../selection/useTakeOffKey.ts';
import { reveal, toBoard } from './viewport.ts';
import { ZonesUnder } from './ZonesUnder.tsx';

interface BoardSurfaceProps {
  readonly surface: Surface;
  readonly pointing: Pointing;
  readonly things: readonly BoardThing[];
  readonly thingsNow: RefObject<readonly BoardThing[]>;
  readonly content: RefObject<Content>;
  readonly selecting: Selecting;
  readonly helpId: string;
  readonly isDragging: () => boolean;
  /** Whose pointers one does not want to see. */
  readonly hiddenPointers: ReadonlySet<MemberId> | 'all';
  /** Gives the focus to an item, and brings it into sight. */
  readonly focusItem: (id: ThingId) => void;
  readonly zoomTo: (id: ThingId) => void;
  readonly onRead: (id: ThingId) => void;
  readonly onFit: () => void;
}

/** The table itself: zones, what lies on it, and others' hands. */
export function BoardSurface(props: BoardSurfaceProps) {
  const { surface, pointing, things, thingsNow, content, selecting, helpId, isDragging } = props;
  const { hiddenPointers, focusItem, zoomTo, onRead, onFit } = props;
  const { viewport, chosen, near } = surface;
  const t = useMessages('board');
  const element = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const zones = useRef<HTMLDivElement>(null);
  const dots = useRef<HTMLDivElement>(null);
  const chosenBefore = useRef<ThingId | null>(null);

  useLayoutEffect(
    () => (element.current === null ? undefined : viewport.follow(element.current, () => content.current)),
    [viewport, content],
  );
  useDrawnView(viewport, { dots, layer, zones });
  const marquee = useMarquee(surface, thingsNow);
  useGestures(element, surface, marquee, isDragging);
  useSpaceKey(surface.space);
  useEffect(() => () => pointing.stop(), [pointing]);
  useEffect(() => {
    if (!things.some(({ id }) => id === chosen.get())) chosen.set(null);
  }, [things, chosen]);
  const onKeyDown = useSurfaceKeys({
    viewport,
    things,
    selecting,
    isDragging,
    focusItem,
    zoomTo,
    onRead,
    onFit,
    onTakeOff: useTakeOffKey(things, selecting, focusItem),
  });

  const openMenuOf = (item: HTMLElement) => {
    chosen.set(itemIdOf(item));
    // Its button is there after the next render.
    requestAnimationFrame(() => item.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click());
  };
  const keepInSight = (item: HTMLElement) => {
    const thing = things.find(({ id }) => id === itemIdOf(item));
    if (thing === undefined) return;
    const rect = { x: thing.x, y: thing.y, width: item.offsetWidth, height: item.offsetHeight };
    const next = reveal(viewport.view(), viewport.surface(), rect);
    if (next.x !== viewport.view().x || next.y !== viewport.view().y) viewport.change(() => next);
  };
  const selects = (event: MouseEvent) =>
    event.shiftKey || event.ctrlKey || event.metaKey || surface.selecting.get();
  const onTap = (event: MouseEvent<HTMLElement>) => {
    const id = itemIdOf(itemElement(event.target));
    const adds = selects(event);
    if (id !== null && adds) selecting.toggle(id);
    // What follows on sliding or drawing a rectangle is a click too, but of another place.
    else if (id !== null || !movedSince(event)) selecting.clear();
    const byFinger = event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === 'touch';
    if (byFinger && !adds && id !== null && id === chosenBefore.current) onRead(id);
  };
  const pressed = useRef({ x: 0, y: 0 });
  const movedSince = ({ clientX, clientY }: MouseEvent) =>
    Math.hypot(clientX - pressed.current.x, clientY - pressed.current.y) > 4;

  return (
    <section aria-label={t(($) => $.board.name)}>
      {/* What can be clicked in here can be reached by keyboard; this element only listens for all of it. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events */}
      <div
        role="presentation"
        ref={element}
        className="absolute inset-0 touch-none overflow-clip bg-table [-webkit-touch-callout:none] data-panning:cursor-grabbing"
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const item = event.target.closest<HTMLElement>('[data-item]');
          if (item === null) return;
          chosen.set(itemIdOf(item));
          if (event.target.matches(':focus-visible') && !isDragging()) keepInSight(item);
        }}
        onPointerDown={(event) => {
          pressed.current = { x: event.clientX, y: event.clientY };
          chosenBefore.current = chosen.get();
          if (event.target === element.current || event.target === layer.current) chosen.set(null);
        }}
        onPointerOver={(event) => {
          if (event.pointerType === 'mouse' && event.target instanceof Element && !isDragging())
            near.set(itemIdOf(event.target.closest<HTMLElement>('[data-item]')));
        }}
        onPointerMove={(event) => {
          if (event.pointerType === 'touch' || isDragging()) return;
          const origin = viewport.origin();
          const at = { x: event.clientX - origin.x, y: event.clientY - origin.y };
          pointing.show({ cursor: toBoard(viewport.view(), at) });
        }}
        onPointerLeave={() => {
          near.set(null);
          if (!isDragging()) pointing.stop();
        }}
        onClick={onTap}
        onDoubleClick={(event) => {
          const id = itemIdOf(itemElement(event.target));
          // Twice in a row is once chosen and once not.
          if (id !== null && !selects(event)) onRead(id);
        }}
        onContextMenu={(event) => {
          const item = itemElement(event.target);
          if (item === null) return;
          event.preventDefault();
          if (!isDragging()) openMenuOf(item);
        }}
      >
        <div
          ref={dots}
          className="table-surface pointer-events-none absolute will-change-transform"
          style={{ inset: -dotsMargin }}
        />
        <div ref={layer} className="board-layer">
          <div ref={zones}>
            <ZonesUnder />
          </div>
          {things.map((thing, index) => (
            <BoardItem key={thing.id} thing={thing} first={index === 0} helpId={helpId} onRead={onRead} />
          ))}
          <ComingFromDeck things={things} />
        </div>
        <SnapGuides />
        <MarqueeRect />
        {hiddenPointers !== 'all' && <OtherCursors hidden={hiddenPointers} />}
      </div>
    </section>
  );
}
