import { useId, useState, type KeyboardEvent } from 'react';
import type { ThingId } from '../../../model/board/board.ts';
import type { Card } from '../../../model/deck.ts';
import type { DeckLabel } from '../../../model/session/stage.ts';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { BoardThing } from '../items/boardThing.ts';
import { DeckCard } from './DeckCard.tsx';
import { itemIdOf } from '../drag/gripOf.ts';
import { useSurface } from '../surface/SurfaceContext.ts';

interface DeckCardsProps {
  readonly deck: DeckLabel;
  readonly cards: readonly Card[];
  readonly things: readonly BoardThing[];
  readonly canWrite: boolean;
  readonly onRead: (id: ThingId) => void;
  readonly onShow: (id: ThingId) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** The cards of one deck. The Tab key reaches one of them, the arrows the others; Enter reads, the space bar picks up. */
export function DeckCards({ deck, cards, things, canWrite, onRead, onShow }: DeckCardsProps) {
  const t = useMessages('board');
  const { locale } = useLocale();
  const { held } = useSurface();
  const helpId = useId();
  const [last, setLast] = useState<ThingId | null>(null);
  const zones = new Map(things.map(({ id, zone }) => [id, zone]));
  const left = cards.filter(({ id }) => !zones.has(id));
  const tabStop = left.some(({ id }) => id === last) ? last : left[0]?.id;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const id = target?.dataset['deck'] === undefined ? null : itemIdOf(target);
    if (id === null || held.get() !== null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onRead(id);
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
        aria-label={deck.shortTitle[locale]}
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
            theme={deck.theme}
            lies={zones.get(card.id)}
            canWrite={canWrite}
            tabStop={card.id === tabStop}
            helpId={helpId}
            onRead={onRead}
            onShow={onShow}
          />
        ))}
      </ul>
    </>
  );
}
