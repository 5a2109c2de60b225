/** The same board as headings and lists, with the same powers: for who would rather read, and for every phone. */
import { StickyNote } from 'lucide-react';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ThingId } from '../../../model/board/board.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { AccessPill } from '../AccessPill.tsx';
import { BoardDialogs } from '../items/BoardDialogs.tsx';
import { useBoardTask } from '../items/boardTask.ts';
import { listBoard } from './boardSections.ts';
import { HistoryButtons } from '../HistoryButtons.tsx';
import { ListedCard } from './ListedCard.tsx';
import { ListedZone } from './ListedZone.tsx';
import { SelectionBar } from '../selection/SelectionBar.tsx';
import { TicksContext } from '../selection/ticks.ts';
import { useBoardAccess } from '../useBoardAccess.ts';
import { useBoardNews } from '../useBoardNews.ts';
import { useBoardItems } from '../items/useBoardItems.ts';
import { useHistory } from '../useHistory.ts';
import { useItemCountNews } from '../items/useItemCountNews.ts';
import { useFocusMoved } from './useFocusMoved.ts';
import { useNewSpot } from '../items/useNewSpot.ts';
import { useSelectionTicks } from '../selection/useSelectionTicks.ts';
import { useUndoKeys } from '../useUndoKeys.ts';
import { useWords } from '../items/useWords.ts';

interface BoardListProps {
  /** More that one can do with the board as a whole. */
  readonly tools?: ReactNode;
}

export function BoardList({ tools }: BoardListProps) {
  return (
    <BoardDialogs>
      <Listed tools={tools} />
    </BoardDialogs>
  );
}

function Listed({ tools }: BoardListProps) {
  const t = useMessages('board');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const stage = useStage((whole) => whole);
  const things = useBoardItems();
  const template = useStage(currentTemplate);
  const history = useHistory();
  const { canWrite, canNote } = useBoardAccess();
  const openTask = useBoardTask();
  const newSpot = useNewSpot();
  const { ticks, chosen, clear } = useSelectionTicks(things);
  const headingId = useId();
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const sought = useDeferredValue(query.trim());
  const sections = useMemo(() => listBoard(stage, things, sought, locale), [stage, things, sought, locale]);
  const onAct = useFocusMoved(root);
  const onRead = (id: ThingId) => openTask({ kind: 'read', id });
  useUndoKeys(history.undo, history.redo);
  useItemCountNews(things.length);
  useBoardNews();

  const { found } = sections;
  useEffect(() => {
    if (sought === '') return;
    const timer = setTimeout(
      () =>
        announce(
          t(($) => $.board.list.found, { count: found }),
          'quiet',
        ),
      700,
    );
    return () => clearTimeout(timer);
  }, [sought, found, announce, t]);

  const searching = sought !== '';
  const nothing = searching && found === 0;
  return (
    <div ref={root} className="mx-auto flex w-full max-w-5xl flex-col gap-7 px-4 py-5 sm:px-6">
      <header className="flex flex-col gap-3">
        <div className="flex items-center gap-2">
          <h1 className="serif mr-auto text-2xl font-semibold">{t(($) => $.board.list.title)}</h1>
          {(canWrite || canNote) && <HistoryButtons history={history} />}
          {tools}
        </div>
        <div>
          <AccessPill />
        </div>
        <p className="max-w-prose text-muted">
          <strong className="font-semibold text-ink">{template.title[locale]}</strong>{' '}
          {template.about[locale]}
        </p>
        <div className="max-w-md">
          <TextField
            type="search"
            label={t(($) => $.board.list.search)}
            value={query}
            onChange={setQuery}
            autoComplete="off"
          />
        </div>
      </header>
      {nothing && (
        <EmptyState title={t(($) => $.board.list.nothingFound, { query: sought })}>
          {t(($) => $.board.list.nothingFoundHint)}
        </EmptyState>
      )}
      <TicksContext value={canWrite ? ticks : null}>
        {sections.zones
          .filter(({ count }) => !searching || count > 0)
          .map((section) => (
            <ListedZone
              key={section.zone ?? ''}
              section={section}
              onRead={onRead}
              onAct={onAct}
              tools={
                canNote && (
                  <Button
                    size="small"
                    variant="quiet"
                    icon={<StickyNote aria-hidden="true" className="size-5" />}
                    onClick={() => openTask({ kind: 'new-note', spot: () => newSpot(section.zone) })}
                  >
                    {t(($) => $.board.note.add)}
                    <span className="sr-only">
                      {t(($) => $.board.note.addIn, { zone: words.zone(section.zone) })}
                    </span>
                  </Button>
                )
              }
            />
          ))}
      </TicksContext>
      {sections.decks
        .filter(({ cards }) => !searching || cards.length > 0)
        .map(({ deck, cards }) => (
          <section key={deck.id} aria-labelledby={`${headingId}${deck.id}`} className="flex flex-col gap-3">
            <h2
              id={`${headingId}${deck.id}`}
              className="flex flex-wrap items-baseline gap-x-2 text-lg font-bold"
            >
              {deck.shortTitle[locale]}
              <span className="text-sm font-normal text-muted">
                {t(($) => $.board.list.inDeck)} · {t(($) => $.board.decks.count, { count: cards.length })}
              </span>
            </h2>
            {cards.length === 0 && <p className="text-muted">{t(($) => $.board.list.allPlaced)}</p>}
            <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
              {cards.map((card) => (
                <li key={card.id}>
                  <ListedCard card={card} theme={deck.theme} thing={null} onRead={onRead} onAct={onAct} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      <div className="pointer-events-none sticky bottom-3 z-10 flex justify-center">
        <SelectionBar chosen={chosen} onClear={clear} />
      </div>
    </div>
  );
}
