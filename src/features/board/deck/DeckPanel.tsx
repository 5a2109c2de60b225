import { useId, useState } from 'react';
import type { ThingId } from '../../../model/board/board.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { ThemeSign } from '../../../ui/ThemeSign.tsx';
import type { BoardThing } from '../items/boardThing.ts';
import { DeckCards } from './DeckCards.tsx';

interface DeckPanelProps {
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly things: readonly BoardThing[];
  readonly onShow: (id: ThingId) => void;
}

/** The decks beside the table, one of them spread out. */
export function DeckPanel({ open, onToggle, things, onShow }: DeckPanelProps) {
  const t = useMessages('board');
  const { locale } = useLocale();
  const radioName = useId();
  const decks = useStage((stage) => stage.decks);
  const cards = useStage((stage) => stage.cards);
  const [chosenId, setChosenId] = useState(decks[0]?.id);
  const chosen = decks.find(({ id }) => id === chosenId) ?? decks[0];

  return (
    <Panel title={t(($) => $.board.decks.title)} side="left" open={open} onToggle={onToggle}>
      <fieldset className="mb-4 flex flex-col gap-0.5">
        <legend className="sr-only">{t(($) => $.board.decks.choose)}</legend>
        {decks.map(({ id, theme, shortTitle }) => {
          const count = cards.filter(({ deckId }) => deckId === id).length;
          return (
            <label
              key={id}
              data-checked={id === chosen?.id || undefined}
              className="flex min-h-11 items-center gap-2.5 rounded-control border border-transparent px-1.5 py-1 data-checked:border-line data-checked:bg-paper has-focus-visible:outline-3 has-focus-visible:outline-(--kt-focus) hover:bg-action-wash data-checked:hover:bg-paper"
            >
              <input
                type="radio"
                name={radioName}
                className="sr-only"
                checked={id === chosen?.id}
                onChange={() => setChosenId(id)}
              />
              <ThemeSign theme={theme} plate />
              <span className="min-w-0 flex-1 font-semibold">{shortTitle[locale]}</span>
              <span aria-hidden="true" className="tabular text-sm text-muted">
                {count}
              </span>
              <span className="sr-only">{t(($) => $.board.decks.count, { count })}</span>
            </label>
          );
        })}
      </fieldset>
      {chosen && (
        <DeckCards
          key={chosen.id}
          deck={chosen}
          cards={cards.filter(({ deckId }) => deckId === chosen.id)}
          things={things}
          onShow={onShow}
        />
      )}
    </Panel>
  );
}
