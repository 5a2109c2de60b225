import { useState } from 'react';
import { CardBack } from './CardBack.tsx';
import { CardFace } from './CardFace.tsx';
import { useMessages } from './language/useMessages.ts';
import { RevealFlip } from './RevealFlip.tsx';
import type { ThemeName } from './ThemeSign.tsx';

export interface FanCard {
  readonly id: string;
  readonly theme: ThemeName;
  readonly label: string;
  readonly question: string;
  readonly prompts?: readonly string[];
}

export interface CardFanProps {
  readonly cards: readonly FanCard[];
  /** What this hand of cards is, for who cannot see it. */
  readonly label: string;
  /** The card that lies face up at first. */
  readonly turnedAtFirst?: string;
}

const degreesApart = 9;

/** A hand of cards, one of them face up. Turning another one lays the first back on its face. */
export function CardFan({ cards, label, turnedAtFirst }: CardFanProps) {
  const t = useMessages();
  const [turnedId, setTurnedId] = useState(turnedAtFirst);
  const middle = (cards.length - 1) / 2;

  return (
    <ul
      aria-label={label}
      className="relative mx-auto h-96 w-full max-w-xl [--reach:3.4rem] sm:h-[27rem] sm:[--reach:5.5rem]"
    >
      {cards.map((card, index) => {
        const place = index - middle;
        const turned = card.id === turnedId;
        return (
          <li
            key={card.id}
            className="fan-card settle absolute top-6 left-1/2 -ml-[6.5rem] w-52 origin-[50%_130%] sm:-ml-[7.5rem] sm:w-60"
            style={{
              rotate: `${turned ? place * 2 : place * degreesApart}deg`,
              translate: `calc(${place} * var(--reach)) ${turned ? '-0.75rem' : '0'}`,
              zIndex: turned ? cards.length : index,
            }}
          >
            <div className="*:h-80 *:*:h-full sm:*:h-88">
              <RevealFlip
                revealed={turned}
                back={<CardBack theme={card.theme} size="small" />}
                front={
                  <CardFace
                    size="medium"
                    theme={card.theme}
                    label={card.label}
                    question={card.question}
                    {...(card.prompts && { prompts: card.prompts })}
                  />
                }
              />
            </div>
            <button
              type="button"
              aria-expanded={turned}
              aria-label={t(($) => $.ui.card.turn, { label: card.label })}
              onClick={() => setTurnedId(turned ? undefined : card.id)}
              className="absolute inset-0 rounded-card"
            />
          </li>
        );
      })}
    </ul>
  );
}
