import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { ItemId } from '../../model/ids.ts';
import type { ZoneId } from '../../model/template.ts';
import { useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { BoardItem } from './BoardItem.tsx';
import { ComingFromDeck } from './ComingFromDeck.tsx';
import type { Content, Viewport } from './createViewport.ts';
import { itemElement, itemIdOf } from './gripOf.ts';
import { OtherCursors } from './OtherCursors.tsx';
import type { Pointing } from './pointing.ts';
import type { BoardThing } from './useBoardItems.ts';
import { useDrawnView } from './useDrawnView.ts';
import { useGestures } from './useGestures.ts';
import { useHeldByOthers } from './useHeldByOthers.ts';
import { useSurfaceKeys } from './useSurfaceKeys.ts';
import { reveal, toBoard } from './viewport.ts';
import { Zones } from './Zones.tsx';

interface BoardSurfaceProps {
  readonly viewport: Viewport;
  readonly pointing: Pointing;
  readonly things: readonly BoardThing[];
  readonly content: RefObject<Content>;
  readonly helpId: string;
  readonly held: ItemId | null;
  readonly landed: ItemId | null;
  readonly over: ZoneId | null;
  readonly isDragging: () => boolean;
  readonly showCursors: boolean;
  /** Gives the focus to an item, and brings it into sight. */
  readonly focusItem: (id: ItemId) => void;
  readonly onRead: (id: ItemId) => void;
  readonly onFit: () => void;
}

/** The table itself: zones, what lies on it, and others' hands. */
export function BoardSurface(props: BoardSurfaceProps) {
  const { viewport, pointing, things, content, helpId, held, landed, over, isDragging } = props;
  const { showCursors, focusItem, onRead, onFit } = props;
  const t = useMessages('board');
  const templateId = useStage((stage) => stage.templateId);
  const heldByOthers = useHeldByOthers();
  const surface = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<ItemId | null>(null);
  const [near, setNear] = useState<ItemId | null>(null);
  const tabStop = things.some(({ id }) => id === chosen) ? chosen : things[0]?.id;

  useLayoutEffect(
    () => (surface.current === null ? undefined : viewport.follow(surface.current, () => content.current)),
    [viewport, content],
  );
  useDrawnView(viewport, surface, layer);
  useGestures(surface, viewport, isDragging);
  useEffect(() => () => pointing.stop(), [pointing]);
  const onKeyDown = useSurfaceKeys({ viewport, things, isDragging, focusItem, onRead, onFit });

  const openMenuOf = (element: HTMLElement) => {
    setChosen(itemIdOf(element));
    // Its button is there after the next render.
    requestAnimationFrame(() => element.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click());
  };
  const keepInSight = (element: HTMLElement) => {
    const thing = things.find(({ id }) => id === itemIdOf(element));
    if (thing === undefined) return;
    const rect = { x: thing.x, y: thing.y, width: element.offsetWidth, height: element.offsetHeight };
    const next = reveal(viewport.view(), viewport.surface(), rect);
    if (next.x !== viewport.view().x || next.y !== viewport.view().y) viewport.change(() => next);
  };

  return (
    <section aria-label={t(($) => $.board.name)}>
      <div
        role="presentation"
        ref={surface}
        className="table-surface absolute inset-0 touch-none overflow-clip [-webkit-touch-callout:none] data-panning:cursor-grabbing"
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const element = event.target.closest<HTMLElement>('[data-item]');
          if (element === null) return;
          setChosen(itemIdOf(element));
          if (event.target.matches(':focus-visible') && !isDragging()) keepInSight(element);
        }}
        onPointerDown={(event) => {
          if (event.target === surface.current || event.target === layer.current) setChosen(null);
        }}
        onPointerOver={(event) => {
          if (event.pointerType === 'mouse' && event.target instanceof Element)
            setNear(itemIdOf(event.target.closest<HTMLElement>('[data-item]')));
        }}
        onPointerMove={(event) => {
          if (event.pointerType === 'touch' || isDragging()) return;
          const origin = viewport.origin();
          const at = { x: event.clientX - origin.x, y: event.clientY - origin.y };
          pointing.show({ cursor: toBoard(viewport.view(), at) });
        }}
        onPointerLeave={() => {
          setNear(null);
          if (!isDragging()) pointing.stop();
        }}
        onDoubleClick={(event) => {
          const id = itemIdOf(itemElement(event.target));
          if (id !== null) onRead(id);
        }}
        onContextMenu={(event) => {
          const element = itemElement(event.target);
          if (element === null) return;
          event.preventDefault();
          if (!isDragging()) openMenuOf(element);
        }}
      >
        <div
          ref={layer}
          className="isolate size-0 origin-top-left data-flat:[&_.answer-note]:shadow-none data-flat:[&_.card-face]:shadow-none"
        >
          <Zones templateId={templateId} over={held === null ? null : over} />
          {things.map((thing) => {
            const other = thing.id === held ? undefined : heldByOthers.get(thing.id);
            return (
              <BoardItem
                key={thing.id}
                {...thing}
                x={other?.x ?? thing.x}
                y={other?.y ?? thing.y}
                tabStop={thing.id === tabStop}
                chosen={thing.id === chosen}
                withMenu={thing.id === chosen || thing.id === near}
                dragging={thing.id === held}
                landed={thing.id === landed}
                heldBy={other?.name ?? null}
                heldColour={other?.colour ?? 0}
                helpId={helpId}
                onRead={onRead}
              />
            );
          })}
          <ComingFromDeck held={heldByOthers} things={things} />
          {showCursors && <OtherCursors />}
        </div>
      </div>
    </section>
  );
}
