import { memo, useId, useState, type KeyboardEvent } from 'react';
import type { ThingId } from '../../../model/board/board.ts';
import type { ZoneId } from '../../../model/board/template.ts';
import type { Card } from '../../../model/deck.ts';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useForbidden, useStage } from '../../../session/hooks.tsx';
import { itemElement, itemIdOf } from '../drag/grip.ts';
import { useBoardTask } from '../items/boardTask.ts';
import type { BoardThing } from '../items/boardThing.ts';
import { ItemMenu } from '../items/ItemMenu.tsx';
import { BoardCard } from '../items/ThingFace.tsx';
import { useItemActions } from '../items/useItemActions.ts';
import { useWords } from '../items/useWords.ts';
import { useSurface } from '../surface/SurfaceContext.ts';
import { useBoardAccess } from '../useBoardAccess.ts';

interface DeckCardsProps {
  readonly name: string;
  readonly cards: readonly Card[];
  readonly things: readonly BoardThing[];
  readonly onShow: (id: ThingId) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** The cards of one deck, or of all. The Tab key reaches one of them, the arrows the others; Enter reads, the space bar picks up. */
export function DeckCards({ name, cards, things, onShow }: DeckCardsProps) {
  const t = useMessages('board');
  const { held } = useSurface();
  const openTask = useBoardTask();
  const helpId = useId();
  const [last, setLast] = useState<ThingId | null>(null);
  const zones = new Map(things.map(({ id, zone }) => [id, zone]));
  const left = cards.filter(({ id }) => !zones.has(id));
  const tabStop = left.some(({ id }) => id === last) ? last : left[0]?.id;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const id = target?.dataset['deck'] === undefined ? null : itemIdOf(target);
    if (id === null || held.getState() !== null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      openTask({ kind: 'read', id });
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = left[left.findIndex((card) => card.id === id) + step];
    if (next !== undefined)
      event.currentTarget.querySelector<HTMLElement>(`[data-item="${next.id}"]`)?.focus();
  };

  return (
    <>
      <p id={helpId} hidden>
        {t(($) => $.surface.deckHelp)}
      </p>
      {/* The keys are those of the cards in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        aria-label={name}
        className="flex flex-col gap-3"
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const id = itemIdOf(event.target);
          if (id !== null) setLast(id);
        }}
      >
        {cards.map((card) => (
          <DeckCard
            key={card.id}
            card={card}
            inZone={zones.get(card.id)}
            tabStop={card.id === tabStop}
            helpId={helpId}
            onShow={onShow}
          />
        ))}
      </ul>
    </>
  );
}

interface DeckCardProps {
  readonly card: Card;
  /** Where it lies: a zone, or the free surface (null); undefined while it is not on the board. */
  readonly inZone: ZoneId | null | undefined;
  /** The one card of the deck that the Tab key reaches; the arrows reach the others. */
  readonly tabStop: boolean;
  /** Id of the text that tells how the keyboard lays it on the board. */
  readonly helpId: string;
  readonly onShow: (id: ThingId) => void;
}

/** A card in its deck: to be brought to the board by mouse, finger or keyboard, or sent there by its menu. */
const DeckCard = memo(function DeckCard({ card, inZone, tabStop, helpId, onShow }: DeckCardProps) {
  const { canWrite } = useBoardAccess();
  const t = useMessages('board');
  const { locale } = useLocale();
  const label = useWords().card(card);
  const isTable = useStage((stage) => currentTemplate(stage).isTable === true);
  const mayShow = useForbidden('card.spotlight') === null;
  const { spotlight } = useItemActions();
  const placed = inZone !== undefined;
  const menu = (
    <ItemMenu
      quiet
      subject={{ id: card.id, kind: 'card', cardId: card.id }}
      inZone={inZone}
      onShow={placed ? () => onShow(card.id) : undefined}
    />
  );
  const face = (
    <BoardCard
      card={card}
      label={placed ? t(($) => $.board.decks.placed, { label }) : label}
      size="small"
      dimmed={placed}
      tools={menu}
    />
  );
  if (placed || !canWrite) return <li className="w-60 max-w-full">{face}</li>;
  return (
    <li className="w-60 max-w-full">
      {/* A click shows it to everybody, as the menu in it does by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="group"
        data-item={card.id}
        data-deck=""
        aria-label={t(($) => $.board.item.name, { label, text: card.question[locale] })}
        aria-roledescription={t(($) => $.board.kind.card)}
        aria-describedby={helpId}
        // It is picked up with the space bar, and holds a button itself.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={tabStop ? 0 : -1}
        onClick={(event) => {
          if (isTable && mayShow && itemElement(event.target) !== null) void spotlight(card.id);
        }}
        className="cursor-grab rounded-card select-none"
      >
        {face}
      </div>
    </li>
  );
});
