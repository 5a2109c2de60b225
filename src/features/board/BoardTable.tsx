/** The table on a laptop or tablet: decks at the left, the board, and its tools. */
import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import type { ThingId } from '../../model/board/board.ts';
import { sorts } from '../../model/board/template.ts';
import { currentTemplate } from '../../model/board/templates/stageTemplates.ts';
import { seatedAtQuestion } from '../../model/session/stage.ts';
import { useForbidden, useSession, useStage } from '../../session/hooks.tsx';
import { CardBack } from '../../ui/CardBack.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { MenuEntry } from '../../ui/MenuButton.tsx';
import { AccessPill } from './AccessPill.tsx';
import { AroundBoard } from './beside/AroundBoard.tsx';
import { DeckPanel } from './deck/DeckPanel.tsx';
import { BoardDragging } from './drag/BoardDragging.tsx';
import { OwnComingCard } from './drag/HeldCards.tsx';
import { useOtherPointers } from './drag/otherPointers.ts';
import { useBoardDrag } from './drag/useBoardDrag.ts';
import { BoardDialogs } from './items/BoardDialogs.tsx';
import type { HarvestPart } from './items/boardTask.ts';
import { useBoardItems } from './items/useBoardItems.ts';
import { useWords } from './items/useWords.ts';
import { ChosenThings } from './selection/ChosenThings.tsx';
import { useSelecting } from './selection/selection.ts';
import { contentOf } from './surface/autoView.ts';
import { BoardSurface } from './surface/BoardSurface.tsx';
import { BoardToolbar } from './surface/BoardToolbar.tsx';
import { createSurface } from './surface/createSurface.ts';
import { Overview } from './surface/Overview.tsx';
import { TableEdge } from './surface/TableEdge.tsx';
import { SurfaceContext } from './surface/SurfaceContext.ts';
import type { Rect } from './surface/viewport.ts';
import { useCurrent } from './surface/useCurrent.ts';
import { useNeighbours } from './surface/useNeighbours.ts';
import { useBoardAccess } from './useBoardAccess.ts';
import { TemplateToast } from './TemplateToast.tsx';
import { useBoardNews } from './useBoardNews.ts';
import { useTemplates } from './useTemplates.ts';

const menuClosedMs = 120;

interface BoardTableProps extends HarvestPart {
  /** What goes on around the question in the middle of the table, in board units. */
  readonly renderMiddle?: (question: Rect) => ReactNode;
  /** What is drawn over each thing while people choose among them. */
  readonly Over?: ComponentType<{ readonly id: ThingId }>;
  /** The menu of the toolbar: these entries, and what the page has for the board as a whole. */
  readonly renderMenu: (more: readonly MenuEntry[]) => ReactNode;
}

export function BoardTable({ HarvestDialog, ...props }: BoardTableProps) {
  useTemplates();
  return (
    <BoardDialogs HarvestDialog={HarvestDialog}>
      <Table {...props} />
    </BoardDialogs>
  );
}

function Table({ renderMiddle, Over, renderMenu }: Omit<BoardTableProps, keyof HarvestPart>) {
  const session = useSession();
  const things = useBoardItems();
  const words = useWords();
  const { canWrite } = useBoardAccess();
  const template = useStage(currentTemplate);
  const cards = useStage((stage) => stage.cards);
  const helpId = useId();
  const root = useRef<HTMLDivElement>(null);
  const [surface] = useState(() => createSurface((pointed) => session.point(pointed)));
  const spotlight = useStage((stage) => stage.spotlight);
  const gathered = useStage(seatedAtQuestion);
  const seen = useMemo(
    () => contentOf(template, things, spotlight, gathered),
    [template, things, spotlight, gathered],
  );
  const sorting = Boolean(seen.board);
  const thingsNow = useCurrent(things);

  const labelOf = useCallback(
    (id: ThingId) => {
      const thing = thingsNow.current.find((one) => one.id === id);
      const card = cards.find((one) => one.id === id);
      if (thing !== undefined) return words.item(thing);
      return card === undefined ? '' : words.card(card);
    },
    [thingsNow, cards, words],
  );
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
  const selecting = useSelecting(surface, things, thingsNow, labelOf);
  const drag = useBoardDrag({
    surface,
    things: thingsNow,
    labelOf,
    zoneName: words.toZone,
    neighbours: useNeighbours(root, surface, thingsNow),
    onLaidByKeyboard: showItem,
  });
  useOtherPointers(surface, thingsNow);
  useBoardNews(things.length, 'quiet');
  useEffect(() => {
    if (!canWrite) surface.selecting.setState(false);
  }, [canWrite, surface]);

  return (
    <SurfaceContext value={surface}>
      <div ref={root} className="h-full min-h-0 w-full">
        <BoardDragging drag={drag} helpId={helpId}>
          <DeckPanel things={things} onShow={showItem} />
          <div className="@container flex min-w-0 flex-1 flex-col">
            <div className="relative min-h-0 flex-1">
              <BoardSurface
                things={things}
                seen={seen}
                selecting={selecting}
                helpId={helpId}
                {...(Over && { Over })}
                focusItem={focusItem}
                {...(renderMiddle && { renderMiddle })}
              />
              {things.length === 0 && !sorts(template) && (
                <div className="pointer-events-none absolute inset-x-0 top-[28%] flex -translate-y-1/2 justify-center p-8">
                  <div className="rounded-2xl bg-table">
                    <EmptyBoard />
                  </div>
                </div>
              )}
              <div className="pointer-events-none absolute inset-x-3 top-3 flex flex-col items-center gap-2">
                <AccessPill />
                {canWrite && <ChosenThings things={things} onClear={selecting.clear} />}
              </div>
            </div>
            <AroundBoard className="forced-line max-h-[40%] shrink-0 overflow-y-auto border-t border-line bg-paper px-4 py-1.5" />
            {/* Beside the board, not on it: nothing lies under the tools, and no news comes over what lies there. */}
            <div className="flex min-h-16 flex-wrap items-center gap-2 bg-table px-3 py-1">
              <Overview things={things} whole={seen.whole} sorting={sorting} />
              <TableEdge things={things} onShow={showItem} />
              <div className="ml-auto flex max-w-full flex-wrap-reverse items-center justify-end gap-2">
                <TemplateToast />
                <BoardToolbar renderMenu={renderMenu} />
              </div>
            </div>
          </div>
        </BoardDragging>
        <OwnComingCard />
      </div>
    </SurfaceContext>
  );
}

/** The decks of this session, spread like a hand of cards. */
function DeckFan() {
  const decks = useStage((stage) => stage.decks);
  const shown = decks.slice(0, 5);
  return (
    <div aria-hidden="true" className="flex justify-center pt-4 pb-6">
      {shown.map(({ id, theme }, index) => (
        <div
          key={id}
          className="-mx-4 origin-bottom"
          style={{ rotate: `${(index - (shown.length - 1) / 2) * 9}deg` }}
        >
          <div className="h-40 w-30">
            <CardBack theme={theme} size="fan" />
          </div>
        </div>
      ))}
    </div>
  );
}

/** What a bare table says: an invitation, or that one may watch. */
function EmptyBoard() {
  const t = useMessages('board');
  const { canWrite } = useBoardAccess();
  const session = useSession();
  const shows = useForbidden('card.spotlight') === null;
  const draws = useForbidden('card.draw') === null;
  const [title, hint] = canWrite
    ? [t(($) => $.board.empty.title), t(($) => (shows ? $.board.empty.hintShow : $.board.empty.hint))]
    : [t(($) => $.board.empty.readOnlyTitle), t(($) => $.board.empty.readOnlyHint)];
  return (
    <EmptyState
      title={title}
      picture={
        draws ? (
          <button
            type="button"
            aria-label={t(($) => $.board.empty.draw)}
            className="pointer-events-auto cursor-pointer rounded-card px-6 hover:[&>div]:-translate-y-1"
            onClick={() => void session.send({ type: 'card.draw' })}
          >
            <DeckFan />
          </button>
        ) : (
          <DeckFan />
        )
      }
    >
      {hint}
    </EmptyState>
  );
}
