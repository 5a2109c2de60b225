/** The table on a laptop or tablet: decks at the left, the board, and its tools. */
import { useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ThingId } from '../../model/board/board.ts';
import { currentTemplate } from '../../model/board/templates/stageTemplates.ts';
import { useSession, useStage } from '../../session/hooks.tsx';
import { BoardDialogs } from './items/BoardDialogs.tsx';
import { AccessPill } from './AccessPill.tsx';
import { BoardDragging } from './drag/BoardDragging.tsx';
import { BoardSurface } from './surface/BoardSurface.tsx';
import { BoardToolbar } from './surface/BoardToolbar.tsx';
import { useBoardTask } from './items/boardTask.ts';
import { ChosenThings } from './selection/ChosenThings.tsx';
import { contentOf } from './surface/contentOf.ts';
import { createPointing } from './surface/pointing.ts';
import { createSurface } from './surface/createSurface.ts';
import { DeckPanel } from './deck/DeckPanel.tsx';
import { EmptyBoard } from './surface/EmptyBoard.tsx';
import { InHand } from './drag/InHand.tsx';
import { NewNoteButton } from './items/NewNoteButton.tsx';
import { Overview } from './surface/Overview.tsx';
import { SurfaceContext } from './surface/SurfaceContext.ts';
import { useBoardAccess } from './useBoardAccess.ts';
import { useBoardDrag } from './drag/useBoardDrag.ts';
import { useBoardNews } from './useBoardNews.ts';
import { useBoardItems } from './items/useBoardItems.ts';
import { useCurrent } from './surface/useCurrent.ts';
import { useHiddenPointers } from './surface/useHiddenPointers.ts';
import { useHistory } from './useHistory.ts';
import { useItemCountNews } from './items/useItemCountNews.ts';
import { useNeighbours } from './surface/useNeighbours.ts';
import { useOthersHands } from './drag/useOthersHands.ts';
import { useSelecting } from './selection/useSelecting.ts';
import { useShownReveal } from './surface/useShownReveal.ts';
import { useShownTemplate } from './surface/useShownTemplate.ts';
import { useSnapSetting } from './drag/useSnapSetting.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import { useWords } from './items/useWords.ts';

const menuClosedMs = 120;

export interface BoardTableProps {
  readonly showDeck: boolean;
  readonly onToggleDeck: () => void;
  /** More buttons at the end of the toolbar. */
  readonly toolbarExtra?: ReactNode;
}

export function BoardTable(props: BoardTableProps) {
  return (
    <BoardDialogs>
      <Table {...props} />
    </BoardDialogs>
  );
}

function Table({ showDeck, onToggleDeck, toolbarExtra }: BoardTableProps) {
  const session = useSession();
  const things = useBoardItems();
  const words = useWords();
  const { canWrite, canNote } = useBoardAccess();
  const template = useStage(currentTemplate);
  const cards = useStage((stage) => stage.cards);
  const history = useHistory();
  const snap = useSnapSetting();
  const pointers = useHiddenPointers();
  const helpId = useId();
  const root = useRef<HTMLDivElement>(null);
  const [surface] = useState(createSurface);
  const [pointing] = useState(() => createPointing((pointed) => session.point(pointed)));
  const openTask = useBoardTask();
  const { viewport } = surface;

  const seen = useMemo(() => contentOf(template, things), [template, things]);
  const content = useCurrent(seen);
  const thingsNow = useCurrent(things);

  const labelOf = useCallback(
    (id: ThingId) => {
      const thing = thingsNow.current.find((one) => one.id === id);
      const card = cards.find((one) => one.id === id);
      return thing === undefined ? (card === undefined ? '' : words.card(card)) : words.item(thing);
    },
    [thingsNow, cards, words],
  );
  const onRead = useCallback((id: ThingId) => openTask({ kind: 'read', id }), [openTask]);
  const focusItem = useCallback((id: ThingId) => {
    // Focus that comes by keyboard shows itself and brings the item into sight.
    root.current
      ?.querySelector<HTMLElement>(`[data-item="${id}"]:not([data-deck])`)
      ?.focus({ focusVisible: true });
  }, []);
  const showItem = useCallback(
    // A menu that closes gives the focus back to its button first.
    (id: ThingId) => void setTimeout(() => focusItem(id), menuClosedMs),
    [focusItem],
  );
  const zoomTo = useCallback(
    (id: ThingId) => {
      const thing = thingsNow.current.find((one) => one.id === id);
      if (thing !== undefined) viewport.showAll(thing);
    },
    [thingsNow, viewport],
  );
  const fitAll = useCallback(() => viewport.showAll(content.current.whole), [viewport, content]);
  const selecting = useSelecting(surface, things, thingsNow, labelOf);
  const drag = useBoardDrag({
    surface,
    pointing,
    things: thingsNow,
    labelOf,
    zoneName: words.toZone,
    neighbours: useNeighbours(root, surface, thingsNow),
    snaps: snap.isOn,
    onLaidByKeyboard: showItem,
  });
  useShownTemplate(viewport, template, content);
  useShownReveal(surface, template, things);
  useOthersHands(surface, thingsNow);
  useUndoKeys(history.undo, history.redo);
  useItemCountNews(things.length);
  useBoardNews();
  useEffect(() => {
    if (!canWrite) surface.selecting.set(false);
  }, [canWrite, surface]);

  return (
    <SurfaceContext value={surface}>
      <div ref={root} className="h-full min-h-0 w-full">
        <BoardDragging surface={surface} drag={drag} canWrite={canWrite} helpId={helpId}>
          <DeckPanel
            open={showDeck}
            onToggle={onToggleDeck}
            things={things}
            canWrite={canWrite}
            onRead={onRead}
            onShow={showItem}
          />
          <div className="@container relative min-w-0 flex-1">
            <BoardSurface
              surface={surface}
              pointing={pointing}
              things={things}
              thingsNow={thingsNow}
              content={content}
              selecting={selecting}
              helpId={helpId}
              isDragging={drag.isDragging}
              hiddenPointers={pointers.hidden}
              focusItem={focusItem}
              zoomTo={zoomTo}
              onRead={onRead}
              onFit={fitAll}
            />
            {things.length === 0 && (
              <div className="pointer-events-none absolute inset-x-0 top-[28%] flex -translate-y-1/2 justify-center p-8">
                <div className="rounded-2xl bg-table">
                  <EmptyBoard canWrite={canWrite} />
                </div>
              </div>
            )}
            <div className="pointer-events-none absolute inset-x-3 top-3 flex flex-col items-center gap-2">
              <AccessPill />
              {canWrite && <ChosenThings things={things} onClear={selecting.clear} />}
            </div>
            <div className="pointer-events-none absolute inset-x-3 bottom-3 flex flex-wrap items-end justify-between gap-2">
              <Overview things={things} zones={template.zones} whole={seen.whole} onFit={fitAll} />
              <div className="ml-auto flex justify-end">
                <BoardToolbar
                  onFit={fitAll}
                  history={canWrite || canNote ? history : null}
                  snap={canWrite ? snap : null}
                  pointers={pointers}
                >
                  {canNote && <NewNoteButton />}
                  {toolbarExtra}
                </BoardToolbar>
              </div>
            </div>
          </div>
        </BoardDragging>
        <InHand />
      </div>
    </SurfaceContext>
  );
}
