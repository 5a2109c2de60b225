import { useEffect, useLayoutEffect, useMemo, useRef, type MouseEvent, type ReactNode } from 'react';
import type { ThingId } from '../../../model/board/board.ts';
import type { ZoneId } from '../../../model/board/template.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { isChoosing } from '../../../model/programme/moment.ts';
import { useSession, useStage, useViewer } from '../../../session/hooks.tsx';
import { useTurning } from '../../../session/useJustRevealed.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { turnsAt } from '../../../ui/RevealFlip.tsx';
import { itemElement, itemIdOf } from '../drag/grip.ts';
import { OthersComingCards } from '../drag/HeldCards.tsx';
import { SnapLines } from '../drag/snapping.tsx';
import { BoardItem, type BoardItemProps } from '../items/BoardItem.tsx';
import { useBoardTask } from '../items/boardTask.ts';
import type { BoardThing } from '../items/boardThing.ts';
import { MarqueeRect, useMarquee } from '../selection/marquee.tsx';
import type { Selecting } from '../selection/selection.ts';
import { useBoardAccess } from '../useBoardAccess.ts';
import { questionOf, useCentre, useShownReveal, useShownTemplate } from './autoView.ts';
import type { Surface } from './createSurface.ts';
import type { Content } from './createViewport.ts';
import { OtherPointers } from './OtherPointers.tsx';
import { shownPart } from './overview.ts';
import { StillToLay } from './StillToLay.tsx';
import { useSurface } from './SurfaceContext.ts';
import { useSpaceKey, useSurfaceKeys } from './surfaceKeys.ts';
import { useCurrent } from './useCurrent.ts';
import { dotsMargin, useDrawnView } from './useDrawnView.ts';
import { followView } from './pointing.ts';
import { useGestures } from './useGestures.ts';
import { isInside, reveal, toBoard, type Rect } from './viewport.ts';
import { ZonesUnder } from './Zones.tsx';

interface BoardSurfaceProps {
  readonly things: readonly BoardThing[];
  readonly seen: Content;
  readonly selecting: Selecting;
  readonly helpId: string;
  /** Gives the focus to an item, and brings it into sight. */
  readonly focusItem: (id: ThingId) => void;
  readonly renderMiddle?: (question: Rect) => ReactNode;
  readonly Over?: BoardItemProps['Over'];
}

/** The table itself: zones, what lies on it, and the pointers of others. */
export function BoardSurface({
  things,
  seen,
  selecting,
  helpId,
  focusItem,
  renderMiddle,
  Over,
}: BoardSurfaceProps) {
  const surface = useSurface();
  const { viewport, chosen, near, pointing, titling } = surface;
  const t = useMessages('board');
  const openTask = useBoardTask();
  const { canWrite } = useBoardAccess();
  const template = useStage(currentTemplate);
  const content = useCurrent(seen);
  const spotlight = useStage((stage) => stage.spotlight);
  const question = questionOf(template, things, spotlight);
  const faceDown = useStage((stage) => stage.faceDown);
  const turning = useTurning(spotlight);
  const turnOf = (id: ThingId) => {
    const place = turning?.answers.findIndex((one) => one === id) ?? -1;
    return turning === null || place === -1 ? null : turnsAt(turning.revealed, place);
  };
  const inZones = things.map(({ zone }) => zone ?? '').join();
  const filled = useMemo(() => new Set<ZoneId | null>(inZones.split(',')), [inZones]);
  const element = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const zones = useRef<HTMLDivElement>(null);
  const dots = useRef<HTMLDivElement>(null);
  const chosenBefore = useRef<ThingId | null>(null);
  const isDragging = () => surface.held.getState() !== null;
  const onRead = (id: ThingId) => openTask({ kind: 'read', id });

  useLayoutEffect(
    () => (element.current === null ? undefined : viewport.follow(element.current, () => content.current)),
    [viewport, content],
  );
  useDrawnView(viewport, { dots, layer, zones });
  useGestures(element, surface, useMarquee(surface, useCurrent(things)));
  useSpaceKey(surface);
  useShownTemplate(viewport, template, content);
  useShownReveal(surface, template, things, content);
  useCentre(surface, seen);
  const choosing = useStage(isChoosing);
  useShownFrame(viewport, choosing);
  useEffect(() => () => pointing.stop(), [pointing]);
  useEffect(() => {
    if (choosing) pointing.stop();
  }, [choosing, pointing]);
  useEffect(() => {
    for (const store of [chosen, titling])
      if (!things.some(({ id }) => id === store.getState())) store.setState(null);
  }, [things, chosen, titling]);
  const onKeyDown = useSurfaceKeys(things, selecting, focusItem);

  const openMenuOf = (item: HTMLElement) => {
    chosen.setState(itemIdOf(item));
    // Its button is there after the next render.
    requestAnimationFrame(() => item.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click());
  };
  const keepInSight = (item: HTMLElement) => {
    const thing = things.find(({ id }) => id === itemIdOf(item));
    if (thing === undefined) return;
    const rect = { x: thing.x, y: thing.y, width: item.offsetWidth, height: item.offsetHeight };
    // A view that nobody chose goes along with what lies there by itself.
    if (!viewport.isChosen() && isInside(rect, shownPart(viewport.view(), viewport.surface()))) return;
    const next = reveal(viewport.view(), viewport.surface(), rect);
    if (next.x !== viewport.view().x || next.y !== viewport.view().y) viewport.change(() => next);
  };
  const selects = (event: MouseEvent) =>
    event.shiftKey || event.ctrlKey || event.metaKey || surface.selecting.getState();
  const onTap = (event: MouseEvent<HTMLElement>) => {
    const id = itemIdOf(itemElement(event.target));
    const adds = selects(event);
    if (id !== null && adds) selecting.toggle(id);
    // Sliding or drawing a rectangle ends in a click too, but of another place.
    else if (id !== null || !movedSince(event)) selecting.clear();
    const byFinger = event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === 'touch';
    if (byFinger && !adds && id !== null && id === chosenBefore.current) onRead(id);
  };
  const pressed = useRef({ x: 0, y: 0 });
  const movedSince = ({ clientX, clientY }: MouseEvent) =>
    Math.hypot(clientX - pressed.current.x, clientY - pressed.current.y) > 4;

  return (
    <section aria-label={t(($) => $.board.name)}>
      {/* Everything that can be clicked in here can be reached by keyboard; this element only listens for all of it. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events */}
      <div
        role="presentation"
        ref={element}
        className="absolute inset-0 touch-none overflow-clip bg-table [-webkit-touch-callout:none] data-panning:cursor-grabbing"
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const item = event.target.closest<HTMLElement>('[data-item]');
          if (item === null) return;
          chosen.setState(itemIdOf(item));
          const waits = event.target !== item && !viewport.isChosen();
          if (event.target.matches(':focus-visible') && !isDragging() && !waits) keepInSight(item);
        }}
        onPointerDown={(event) => {
          pressed.current = { x: event.clientX, y: event.clientY };
          chosenBefore.current = chosen.getState();
          if (event.target === element.current || event.target === layer.current) chosen.setState(null);
        }}
        onPointerOver={(event) => {
          if (event.pointerType === 'mouse' && event.target instanceof Element && !isDragging())
            near.setState(itemIdOf(event.target.closest<HTMLElement>('[data-item]')));
        }}
        onPointerMove={(event) => {
          if (event.pointerType === 'touch' || isDragging() || choosing) return;
          const at = viewport.local({ x: event.clientX, y: event.clientY });
          pointing.show({ cursor: toBoard(viewport.view(), at) });
        }}
        onPointerLeave={() => {
          near.setState(null);
          if (!isDragging()) pointing.stop();
        }}
        onClick={onTap}
        onDoubleClick={(event) => {
          const id = itemIdOf(itemElement(event.target));
          // Twice in a row is once chosen and once not.
          if (id === null || selects(event)) return;
          const thing = things.find((one) => one.id === id);
          const onTitle = event.target instanceof Element && event.target.closest('[data-title]') !== null;
          if (onTitle && canWrite && thing?.kind === 'cluster' && thing.items.length > 1)
            titling.setState(thing.id);
          else onRead(id);
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
            <ZonesUnder filled={filled} />
            <StillToLay things={things} />
          </div>
          {question && renderMiddle?.(question)}
          {things.map((thing, index) => (
            <BoardItem
              key={thing.id}
              thing={thing}
              under={template}
              first={index === 0}
              helpId={helpId}
              Over={choosing ? Over : undefined}
              turn={turnOf(thing.id)}
              faceDown={thing.id === spotlight ? faceDown : null}
            />
          ))}
          <OthersComingCards things={things} />
        </div>
        <SnapLines />
        <MarqueeRect />
        <OtherPointers />
      </div>
    </section>
  );
}

/** Lets the wall show what a facilitator chose to look at; not while people choose, for that would tell what they choose. */
function useShownFrame(viewport: Surface['viewport'], choosing: boolean): void {
  const session = useSession();
  const { role } = useViewer();
  const leads = role === 'facilitator' && !choosing;
  useEffect(() => {
    if (!leads) return undefined;
    const now = () => Date.now() + session.store.getState().clockOffsetMs;
    return followView(viewport, (frame) => session.lookAt(frame), now);
  }, [leads, viewport, session]);
}
