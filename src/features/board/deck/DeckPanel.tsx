import { Layers, X } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { ThingId } from '../../../model/board/board.ts';
import { isBusy, momentOf } from '../../../model/programme/moment.ts';
import { citedAs } from '../../../model/deck.ts';
import { mixesDecks } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { ThemeSign } from '../../../ui/ThemeSign.tsx';
import type { BoardThing } from '../items/boardThing.ts';
import { useSurface } from '../surface/SurfaceContext.ts';
import { DeckCards } from './DeckCards.tsx';
import { OwnQuestionButton } from './OwnQuestionButton.tsx';

interface DeckPanelProps {
  readonly things: readonly BoardThing[];
  readonly onShow: (id: ThingId) => void;
}

/** More decks than this have no sign of their own on the rail. */
const mostSigns = 6;

/** All cards in the order of the facilitator, where that mixes decks. */
const all = 'all';

/**
 * The decks at the left of the table: a rail with their signs, and one of them spread out in a drawer over the table. The
 * rail is one button: a press on a sign opens the drawer at that deck, and in the drawer the keyboard chooses among them.
 */
export function DeckPanel({ things, onShow }: DeckPanelProps) {
  const t = useMessages('board');
  const { locale } = useLocale();
  const { held } = useSurface();
  const id = useId();
  const rail = useRef<HTMLButtonElement>(null);
  const drawer = useRef<HTMLElement>(null);
  const decks = useStage((stage) => stage.decks);
  const cards = useStage((stage) => stage.cards);
  const busy = useStage((stage) => isBusy(momentOf(stage)));
  const [open, setOpen] = useState(false);
  const [chosenId, setChosenId] = useState<Chosen | undefined>(() =>
    mixesDecks(cards) ? all : decks[0]?.id,
  );
  const [wasBusy, setWasBusy] = useState(busy);
  const isHeld = useStore(held, (one) => one !== null);
  const isAll = chosenId === all;
  const chosen = isAll ? undefined : (decks.find((deck) => deck.id === chosenId) ?? decks[0]);
  // Who begins to write needs the table, and no cards over it.
  if (wasBusy !== busy) {
    setWasBusy(busy);
    if (busy) setOpen(false);
  }

  const close = () => {
    setOpen(false);
    rail.current?.focus();
  };
  const press = ({ target }: MouseEvent) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-deck-sign]') : null;
    const deck = decks.find((one) => one.id === pressed?.dataset['deckSign']);
    if (open && (deck === undefined || deck.id === chosen?.id)) return setOpen(false);
    if (deck !== undefined) setChosenId(deck.id);
    setOpen(true);
    // It is on the page after the next drawing.
    return void requestAnimationFrame(() =>
      drawer.current?.querySelector<HTMLElement>('input:checked')?.focus(),
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // A menu that hangs from a card is drawn elsewhere on the page, but its keys arrive here too.
    const inside = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key !== 'Escape' || event.defaultPrevented || !inside || held.getState() !== null) return;
    event.preventDefault();
    close();
  };

  return (
    <div className="relative z-10 flex shrink-0">
      <button
        ref={rail}
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        className="forced-line flex w-[3.875rem] cursor-pointer flex-col items-center gap-3 border-r border-line bg-surface py-4 text-xs hover:bg-action-wash focus-visible:outline-offset-[-3px]"
        onClick={press}
      >
        {decks.slice(0, mostSigns).map((deck) => (
          <span
            key={deck.id}
            data-deck-sign={deck.id}
            title={deck.shortTitle[locale]}
            className={`rounded-lg ${open && deck.id === chosen?.id ? 'ring-2 ring-ink ring-offset-2' : ''}`}
          >
            <ThemeSign theme={deck.theme} plate="large" />
          </span>
        ))}
        {decks.length > mostSigns && (
          <span aria-hidden="true" className="tabular text-sm font-semibold">
            +{decks.length - mostSigns}
          </span>
        )}
        {t(($) => $.board.decks.title)}
      </button>
      {open && (
        // The keys come from what is inside.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <section
          ref={drawer}
          id={id}
          aria-label={t(($) => $.board.decks.title)}
          // What is brought from it must see where it goes.
          className={`forced-line absolute inset-y-0 left-full w-72 overflow-y-auto border-r border-line bg-surface p-4 shadow-raised ${isHeld ? 'pointer-events-none opacity-0' : ''}`}
          onKeyDown={onKeyDown}
        >
          <ChooseDeck chosen={isAll ? all : chosen?.id} onChoose={setChosenId} onClose={close} />
          {chosen?.basedOn && (
            <p className="mb-4 text-sm text-muted wrap-anywhere">
              {t(($) => $.board.decks.source, { source: citedAs(chosen.basedOn, locale) })}
            </p>
          )}
          <div className="mb-4 empty:hidden">
            <OwnQuestionButton />
          </div>
          {(isAll || chosen) && (
            <DeckCards
              key={chosenId}
              name={chosen?.shortTitle[locale] ?? t(($) => $.board.decks.all)}
              cards={isAll ? cards : cards.filter(({ deckId }) => deckId === chosen?.id)}
              things={things}
              onShow={onShow}
            />
          )}
        </section>
      )}
    </div>
  );
}

type DeckId = ReturnType<typeof useDecks>[number]['id'];
type Chosen = DeckId | typeof all;

const useDecks = () => useStage((stage) => stage.decks);

interface ChooseDeckProps {
  readonly chosen: Chosen | undefined;
  readonly onChoose: (id: Chosen) => void;
  readonly onClose: () => void;
}

function ChooseDeck({ chosen, onChoose, onClose }: ChooseDeckProps) {
  const t = useMessages('board');
  const { locale } = useLocale();
  const decks = useDecks();
  const shared = { group: useId(), chosen, onChoose };
  const cards = useStage((stage) => stage.cards);
  return (
    <fieldset className="mb-4 flex flex-col gap-0.5">
      <legend className="flex w-full items-center justify-between">
        <span className="eyebrow">{t(($) => $.board.decks.choose)}</span>
        <IconButton
          label={t(($) => $.ui.hide, { what: t(($) => $.board.decks.title) })}
          icon={<X aria-hidden="true" className="size-5" />}
          className="-my-2 -mr-2"
          onClick={onClose}
        />
      </legend>
      {mixesDecks(cards) && (
        <DeckChoice
          {...shared}
          id={all}
          name={t(($) => $.board.decks.all)}
          count={cards.length}
          sign={<Layers aria-hidden="true" className="size-6" />}
        />
      )}
      {decks.map(({ id, theme, shortTitle }) => (
        <DeckChoice
          {...shared}
          key={id}
          id={id}
          name={shortTitle[locale]}
          count={cards.filter(({ deckId }) => deckId === id).length}
          sign={<ThemeSign theme={theme} plate />}
        />
      ))}
    </fieldset>
  );
}

interface DeckChoiceProps extends Omit<ChooseDeckProps, 'onClose'> {
  readonly group: string;
  readonly id: Chosen;
  readonly name: string;
  readonly count: number;
  readonly sign: ReactNode;
}

function DeckChoice({ group, id, name, count, sign, chosen, onChoose }: DeckChoiceProps) {
  const t = useMessages('board');
  return (
    <label
      data-checked={id === chosen || undefined}
      className="flex min-h-11 items-center gap-2.5 rounded-control border border-transparent px-1.5 py-1 data-checked:border-line data-checked:bg-paper has-focus-visible:outline-3 has-focus-visible:outline-(--kt-focus) hover:bg-action-wash data-checked:hover:bg-paper"
    >
      <input
        type="radio"
        name={group}
        className="sr-only"
        checked={id === chosen}
        onChange={() => onChoose(id)}
      />
      {sign}
      <span className="min-w-0 flex-1 font-semibold">{name}</span>
      <span aria-hidden="true" className="tabular text-sm text-muted">
        {count}
      </span>
      <span className="sr-only">{t(($) => $.board.decks.count, { count })}</span>
    </label>
  );
}
