import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef } from 'react';

import { CardFace } from '../../../ui/CardFace.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { ReadCard } from './useReadCards.ts';

export interface HandFanProps {
  readonly cards: readonly ReadCard[];
  /** The place of the card in front. */
  readonly at: number;
  readonly onLeaf: (at: number) => void;
}

const degreesApart = 5;
/** So far must a finger go before it was meant to leaf. */
const swipePx = 40;

/** Cards as one holds them: one in front, the others behind it. By swipe and by button. */
export function HandFan({ cards, at, onLeaf }: HandFanProps) {
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
          const place = index - at;
          const front = place === 0;
          return (
            <div
              key={id}
              inert={!front}
              aria-hidden={!front}
              className={`settle origin-[50%_140%] select-none [grid-area:1/1] *:h-full ${front ? '' : '[&_article>*]:invisible'}`}
              style={{
                rotate: `${place * degreesApart}deg`,
                zIndex: cards.length - Math.abs(place),
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
