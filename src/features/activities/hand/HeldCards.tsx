import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef, useState } from 'react';

import type { CardId } from '../../../model/deck.ts';
import { useSessionState } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useWriter } from '../../../session/useWriter.tsx';
import { useAnnounce, useAnnounceQuietly } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { CardFace } from '../../../ui/CardFace.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useOnChange } from '../../../ui/useOnChange.ts';
import { useReadCards, type ReadCard } from './PlayedCards.tsx';

/** Whose hand it is, as a command says it; oneself is left out. */
export function useForWhom() {
  const viewer = useSessionState((state) => state.viewer);
  const { memberId } = useWriter();
  return memberId === viewer ? {} : { memberId };
}

interface HeldCardsProps {
  readonly cardIds: readonly CardId[];
  readonly onPlayed: () => void;
}

/** A hand one can leaf through, and what one can do with the card in front. */
export function HeldCards({ cardIds, onPlayed }: HeldCardsProps) {
  const t = useMessages('hand');
  const announce = useAnnounce();
  const announceQuietly = useAnnounceQuietly();
  const forWhom = useForWhom();
  const cards = useReadCards(cardIds);
  const { busy, refused, ask } = useAsk();
  const [wanted, setAt] = useState(0);
  const at = Math.min(wanted, cards.length - 1);
  const card = cards[at];
  useOnChange(card?.id, () => {
    if (card === undefined) return;
    const { label, question } = card;
    const words = { position: at + 1, total: cards.length, card: label, question };
    announceQuietly(t(($) => $.hand.shown, words));
  });
  if (card === undefined) return null;

  const cardId = card.id;
  const play = async () => {
    if (!(await ask({ type: 'hand.play', cardId, ...forWhom }))) return;
    announce(t(($) => $.hand.played));
    onPlayed();
  };
  const swap = async () => {
    if (await ask({ type: 'hand.swap', cardId, ...forWhom })) announceQuietly(t(($) => $.hand.swapped));
  };
  const putBack = async () => {
    if (await ask({ type: 'hand.putBack', cardId, ...forWhom })) announce(t(($) => $.hand.laidBack));
  };
  return (
    <div className="flex flex-col gap-4">
      <HandFan cards={cards} at={at} onLeaf={setAt} />
      <div className="flex flex-col gap-2.5">
        <Button variant="primary" size="large" wide aria-busy={busy} onClick={() => void play()}>
          {t(($) => $.hand.play)}
        </Button>
        <p className="text-muted">{t(($) => $.hand.playMore)}</p>
        <div className="flex gap-2.5">
          <Button className="flex-1" onClick={() => void swap()}>
            {t(($) => $.hand.swap)}
          </Button>
          <Button className="flex-1" onClick={() => void putBack()}>
            {t(($) => $.hand.putBack)}
          </Button>
        </div>
      </div>
      <RefusalNotice reason={refused} />
    </div>
  );
}

interface HandFanProps {
  readonly cards: readonly ReadCard[];
  /** Which card is in front, counted from 0. */
  readonly at: number;
  readonly onLeaf: (at: number) => void;
}

const degreesApart = 5;
/** A finger that went less far did not mean to leaf. */
const swipePx = 40;

/** Cards as one holds them: one in front, the others behind it. Leafs by swipe and by button. */
function HandFan({ cards, at, onLeaf }: HandFanProps) {
  const t = useMessages('hand');
  const pressedAt = useRef<number | null>(null);
  const leaf = (step: 1 | -1) => {
    const next = at + step;
    if (next >= 0 && next < cards.length) onLeaf(next);
  };
  return (
    <div role="group" aria-label={t(($) => $.hand.title)}>
      <div
        className="grid touch-pan-y grid-cols-[minmax(0,1fr)] overflow-x-clip px-5 pt-4 pb-3"
        onPointerDown={({ clientX }) => {
          pressedAt.current = clientX;
        }}
        onPointerUp={({ clientX }) => {
          const moved = clientX - (pressedAt.current ?? clientX);
          pressedAt.current = null;
          if (Math.abs(moved) >= swipePx) leaf(moved < 0 ? 1 : -1);
        }}
      >
        {cards.map(({ id, ...words }, index) => {
          const fromFront = index - at;
          const front = fromFront === 0;
          return (
            <div
              key={id}
              inert={!front}
              aria-hidden={!front}
              className={`settle origin-[50%_140%] select-none [grid-area:1/1] *:h-full ${front ? '' : '[&_article>*]:invisible'}`}
              style={{
                rotate: `${fromFront * degreesApart}deg`,
                zIndex: cards.length - Math.abs(fromFront),
              }}
            >
              <CardFace {...words} headingLevel={3} dimmed={!front} />
            </div>
          );
        })}
      </div>
      {cards.length > 1 && (
        <div className="flex items-center justify-center gap-3">
          <IconButton
            variant="secondary"
            label={t(($) => $.ui.card.previous)}
            icon={<ChevronLeft aria-hidden="true" />}
            aria-disabled={at === 0}
            onClick={() => leaf(-1)}
          />
          <p className="tabular min-w-28 text-center">
            {t(($) => $.ui.card.position, { position: at + 1, total: cards.length })}
          </p>
          <IconButton
            variant="secondary"
            label={t(($) => $.ui.card.next)}
            icon={<ChevronRight aria-hidden="true" />}
            aria-disabled={at === cards.length - 1}
            onClick={() => leaf(1)}
          />
        </div>
      )}
    </div>
  );
}
