import { useState } from 'react';
import { CardBack } from './CardBack.tsx';
import { CardFace, type CardFaceProps } from './CardFace.tsx';
import { useMessages } from './language/useMessages.ts';
import { RevealFlip } from './RevealFlip.tsx';
import { ThemeSign } from './ThemeSign.tsx';

export interface FanCard extends Pick<CardFaceProps, 'theme' | 'label' | 'question' | 'prompts'> {
  readonly id: string;
}

export interface CardFanProps {
  readonly cards: readonly FanCard[];
  /** Says what these cards are to people who cannot see them. */
  readonly label: string;
  /** The card that is face up at first. */
  readonly turnedAtFirst?: string;
}

const degreesApart = 7.5;

/** A fan of cards, one of them face up. Turning another one lays the first back on its face. */
export function CardFan({ cards, label, turnedAtFirst }: CardFanProps) {
  const t = useMessages();
  const [turnedId, setTurnedId] = useState(turnedAtFirst);
  const middle = (cards.length - 1) / 2;
  const turnedIndex = cards.findIndex((card) => card.id === turnedId);

  return (
    <ul
      aria-label={label}
      className="relative mx-auto h-80 w-full max-w-xl max-[24rem]:scale-85 [--aside:0.5rem] [--reach:0.5rem] sm:h-[27rem] sm:[--aside:1.75rem] sm:[--reach:2.25rem]"
    >
      {cards.map(({ id, ...card }, index) => {
        const place = index - middle;
        const turned = index === turnedIndex;
        // The others make room for the one that is face up.
        const aside = turnedIndex < 0 ? 0 : Math.sign(index - turnedIndex);
        return (
          <li
            key={id}
            className="settle absolute top-6 left-1/2 -ml-22 w-44 origin-[50%_130%] has-focus-visible:z-10! sm:-ml-30 sm:w-60"
            style={{
              rotate: `${turned ? place * 2 : place * degreesApart}deg`,
              translate: `calc(${place} * var(--reach) + ${aside} * var(--aside)) ${turned ? '-0.75rem' : '0'}`,
              zIndex: turned ? cards.length : index,
            }}
          >
            <div className="*:h-68 *:*:*:h-full sm:*:h-88">
              <RevealFlip
                revealed={turned}
                back={<CardBack theme={card.theme} size="small" />}
                front={
                  <CardFace size="small" {...card}>
                    <span className="mt-auto self-end text-4xl text-(--theme) opacity-25 sm:text-6xl">
                      <ThemeSign theme={card.theme} />
                    </span>
                  </CardFace>
                }
              />
            </div>
            <button
              type="button"
              aria-expanded={turned}
              aria-label={t(($) => $.ui.card.turn, { label: card.label })}
              onClick={() => setTurnedId(turned ? undefined : id)}
              className="absolute inset-0 rounded-card"
            />
          </li>
        );
      })}
    </ul>
  );
}
