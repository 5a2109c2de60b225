/** The table on a laptop or tablet: decks at the left, the board, and its tools. */
import { useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ItemId } from '../../model/ids.ts';
import { templateOf } from '../../model/template.ts';
import { useSession, useStage } from '../../session/hooks.tsx';
import { AccessPill } from './AccessPill.tsx';
import { BoardDragging } from './BoardDragging.tsx';
import { BoardSurface } from './BoardSurface.tsx';
import { BoardToolbar } from './BoardToolbar.tsx';
import { createPointing } from './pointing.ts';
import { createViewport } from './createViewport.ts';
import { contentOf } from './contentOf.ts';
import { DeckPanel } from './DeckPanel.tsx';
import { EmptyBoard } from './EmptyBoard.tsx';
import type { Grip } from './grip.ts';
import { ItemDialog } from './ItemDialog.tsx';
import { ThingFace } from './ThingFace.tsx';
import { useBoardAccess } from './useBoardAccess.ts';
import { useBoardDrag } from './useBoardDrag.ts';
import { useBoardItems } from './useBoardItems.ts';
import { useHistory } from './useHistory.ts';
import { useItemCountNews } from './useItemCountNews.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import { useWords } from './useWords.ts';

const menuClosedMs = 120;

export interface BoardTableProps {
  readonly showDeck: boolean;
  readonly onToggleDeck: () => void;
  /** More buttons at the end of the toolbar. */
  readonly toolbarExtra?: ReactNode;
}

export function BoardTable({ showDeck, onToggleDeck, toolbarExtra }: BoardTableProps) {
  const session = useSession();
  const things = useBoardItems();
  const words = useWords();
  const { canWrite } = useBoardAccess();
  const template = useStage((stage) => templateOf(stage.templateId));
  const cards = useStage((stage) => stage.cards);
  const decks = useStage((stage) => stage.decks);
  const history = useHistory();
  const helpId = useId();
  const root = useRef<HTMLDivElement>(null);
  const [viewport] = useState(createViewport);
  const [pointing] = useState(() => createPointing((pointed) => session.point(pointed)));
  const [reading, setReading] = useState<ItemId | null>(null);
  const [showCursors, setShowCursors] = useState(true);

  const seen = useMemo(() => contentOf(template, things), [template, things]);
  const content = useRef(seen);
  useEffect(() => {
    content.current = seen;
  }, [seen]);

  const labelOf = useCallback(
    (id: ItemId) => {
      const cardId = things.find((thing) => thing.id === id)?.cardId;
      const card = cards.find((one) => one.id === (cardId ?? id));
      if (card === undefined) return '';
      return words.item({ kind: card.id === id ? 'card' : 'answer', cardId: card.id });
    },
    [things, cards, words],
  );
  const drag = useBoardDrag({ viewport, pointing, labelOf, zoneName: words.toZone });
  const focusItem = useCallback((id: ItemId) => {
    // Focus that comes by keyboard shows itself and brings the item into sight.
    root.current
      ?.querySelector<HTMLElement>(`[data-item="${id}"]:not([data-deck])`)
      ?.focus({ focusVisible: true });
  }, []);
  const showItem = useCallback(
    // A menu that closes gives the focus back to its button first.
    (id: ItemId) => void setTimeout(() => focusItem(id), menuClosedMs),
    [focusItem],
  );
  const fitAll = useCallback(() => viewport.showAll(content.current.whole), [viewport]);
  useUndoKeys(history.undo, history.redo);
  useItemCountNews(things.length);

  const faceOf = ({ id }: Grip) => {
    const thing = things.find((one) => one.id === id);
    if (thing !== undefined) return <ThingFace {...thing} picked />;
    const card = cards.find((one) => one.id === id);
    const theme = decks.find((deck) => deck.id === card?.deckId)?.theme;
    if (card === undefined || theme === undefined) return null;
    return <ThingFace card={card} theme={theme} answer={null} insight={false} astray={false} picked />;
  };

  return (
    <div ref={root} className="h-full min-h-0 w-full">
      <BoardDragging viewport={viewport} drag={drag} canWrite={canWrite} helpId={helpId} faceOf={faceOf}>
        <DeckPanel
          open={showDeck}
          onToggle={onToggleDeck}
          things={things}
          canWrite={canWrite}
          onRead={setReading}
          onShow={showItem}
        />
        <div className="relative min-w-0 flex-1">
          <BoardSurface
            viewport={viewport}
            pointing={pointing}
            things={things}
            content={content}
            helpId={helpId}
            held={drag.held?.id ?? null}
            landed={drag.landed}
            over={drag.over}
            isDragging={drag.isDragging}
            showCursors={showCursors}
            focusItem={focusItem}
            onRead={setReading}
            onFit={fitAll}
          />
          {things.length === 0 && (
            <div className="pointer-events-none absolute inset-x-0 top-[28%] flex -translate-y-1/2 justify-center p-8">
              <div className="rounded-2xl bg-table">
                <EmptyBoard canWrite={canWrite} />
              </div>
            </div>
          )}
          <div className="pointer-events-none absolute inset-x-3 top-3 flex justify-center">
            <AccessPill />
          </div>
          <div className="@container pointer-events-none absolute inset-x-3 bottom-3 flex justify-end">
            <BoardToolbar
              viewport={viewport}
              onFit={fitAll}
              history={canWrite ? history : null}
              cursors={{ shown: showCursors, onToggle: () => setShowCursors((shown) => !shown) }}
            >
              {toolbarExtra}
            </BoardToolbar>
          </div>
        </div>
      </BoardDragging>
      <ItemDialog id={reading} onClose={() => setReading(null)} />
    </div>
  );
}
