/** The same board as headings and lists, with the same powers: for somebody who would rather read, and for every phone. */
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { templateTexts } from '../../glossary/templateTexts.ts';
import { TermsIn } from '../../glossary/TermsIn.tsx';
import { AccessPill } from '../AccessPill.tsx';
import { AroundBoard } from '../beside/AroundBoard.tsx';
import { OwnQuestionButton } from '../deck/OwnQuestionButton.tsx';
import { HistoryButtons } from '../HistoryButtons.tsx';
import { BoardDialogs } from '../items/BoardDialogs.tsx';
import type { HarvestPart } from '../items/boardTask.ts';
import { useBoardItems } from '../items/useBoardItems.ts';
import { SelectionBar } from '../selection/SelectionBar.tsx';
import { useBoardNews } from '../useBoardNews.ts';
import { useTemplates } from '../useTemplates.ts';
import { listBoard, type DeckSection } from './boardSections.ts';
import { ListContext, useNewListPowers } from './ListContext.ts';
import { ListedDeckCard } from './ListedItem.tsx';
import { ListedZone } from './ListedZone.tsx';

/** Long enough for somebody to have typed on. */
const typedMs = 700;

interface BoardListProps extends HarvestPart {
  /** More that one can do with the board as a whole. */
  readonly tools?: ReactNode;
}

export function BoardList({ HarvestDialog, tools }: BoardListProps) {
  useTemplates();
  return (
    <BoardDialogs HarvestDialog={HarvestDialog}>
      <Listed tools={tools} />
    </BoardDialogs>
  );
}

function Listed({ tools }: Pick<BoardListProps, 'tools'>) {
  const t = useMessages('board');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const stage = useStage((whole) => whole);
  const things = useBoardItems();
  const template = useStage(currentTemplate);
  const root = useRef<HTMLDivElement>(null);
  const powers = useNewListPowers(root);
  const [query, setQuery] = useState('');
  const sought = useDeferredValue(query.trim());
  const { found, zones, decks } = useMemo(
    () => listBoard(stage, things, sought, locale),
    [stage, things, sought, locale],
  );
  useBoardNews(things.length);

  useEffect(() => {
    if (sought === '') return;
    const text = t(($) => $.board.list.found, { count: found });
    const timer = setTimeout(() => announce(text, 'quiet'), typedMs);
    return () => clearTimeout(timer);
  }, [sought, found, announce, t]);

  const searching = sought !== '';
  return (
    <div ref={root} className="mx-auto flex w-full max-w-5xl flex-col gap-7 px-4 py-5 sm:px-6">
      <header className="flex flex-col gap-3">
        <div className="flex items-center gap-2">
          <h1 className="serif mr-auto text-2xl font-semibold">{t(($) => $.board.list.title)}</h1>
          <HistoryButtons />
          {tools}
        </div>
        <div>
          <AccessPill />
        </div>
        <p className="max-w-prose text-muted">
          <strong className="font-semibold text-ink">{template.title[locale]}</strong>{' '}
          {template.about[locale]}
        </p>
        <AroundBoard className="paper forced-line px-4 py-2" unfolded />
        <TermsIn texts={templateTexts(template, locale)} />
        <div className="max-w-md">
          <TextField
            type="search"
            label={t(($) => $.board.list.search)}
            value={query}
            onChange={setQuery}
            autoComplete="off"
          />
        </div>
        <div className="empty:hidden">
          <OwnQuestionButton />
        </div>
      </header>
      {searching && found === 0 && (
        <EmptyState title={t(($) => $.board.list.nothingFound, { query: sought })}>
          {t(($) => $.board.list.nothingFoundHint)}
        </EmptyState>
      )}
      <ListContext value={powers}>
        {zones
          .filter(({ count }) => !searching || count > 0)
          .map((section) => (
            <ListedZone key={section.zone ?? ''} section={section} />
          ))}
        {decks
          .filter(({ cards }) => !searching || cards.length > 0)
          .map((section) => (
            <ListedDeck key={section.deck.id} {...section} />
          ))}
      </ListContext>
      <div className="pointer-events-none sticky bottom-3 z-10 flex justify-center">
        <SelectionBar
          chosen={things.filter(({ id }) => powers.ticked.has(id as never))}
          onClear={powers.clear}
        />
      </div>
    </div>
  );
}

function ListedDeck({ deck, cards }: DeckSection) {
  const t = useMessages('board');
  const { locale } = useLocale();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-3">
      <h2 id={headingId} className="flex flex-wrap items-baseline gap-x-2 text-lg font-bold">
        {deck.shortTitle[locale]}
        <span className="text-sm font-normal text-muted">
          {t(($) => $.board.list.inDeck)} · {t(($) => $.board.decks.count, { count: cards.length })}
        </span>
      </h2>
      {cards.length === 0 && <p className="text-muted">{t(($) => $.board.list.allPlaced)}</p>}
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {cards.map((card) => (
          <li key={card.id}>
            <ListedDeckCard card={card} />
          </li>
        ))}
      </ul>
    </section>
  );
}
