import type { ReactNode } from 'react';
import { ThemeSign, type ThemeName } from './ThemeSign.tsx';

export interface CardFaceProps {
  readonly theme: ThemeName;
  /** Theme and number as people say it: 'Kennisbronnen 3'. */
  readonly label: string;
  readonly question: string;
  readonly prompts?: readonly string[];
  /** small fits the board (240 px), question is the card that people write to there (394 px), medium a list, large the spotlight, huge a wall. */
  readonly size?: keyof typeof measures;
  readonly picked?: boolean;
  readonly dimmed?: boolean;
  readonly corner?: ReactNode;
  readonly children?: ReactNode;
  readonly headingLevel?: 1 | 2 | 3;
}

const measures = {
  small: {
    card: 'w-60 max-w-full p-3.5 pt-3 gap-1.5',
    label: 'text-[0.8125rem]',
    question: 'text-[1.125rem] leading-[1.25]',
    prompts: 'text-sm gap-0.5',
  },
  question: {
    card: 'w-[24.625rem] p-5 pt-4 gap-2',
    label: 'text-base',
    question: 'text-[1.625rem] leading-[1.2] line-clamp-6',
    prompts: 'text-base gap-1',
  },
  medium: {
    card: 'p-4 pt-3.5 gap-2',
    label: 'text-sm',
    question: 'text-[1.375rem] leading-[1.25]',
    prompts: 'text-base gap-1',
  },
  large: {
    card: 'p-6 pt-5 sm:p-9 sm:pt-7 gap-3 sm:gap-4',
    label: 'text-base',
    question: 'text-[1.625rem] sm:text-[2.25rem] leading-[1.2]',
    prompts: 'text-lg gap-1.5',
  },
  huge: {
    card: 'p-[3.5vw] pt-[2.5vw] gap-[1.6vw]',
    label: 'text-[max(1.25rem,1.7vw)]',
    question: 'text-[clamp(2rem,4.6vw,7rem)] leading-[1.15]',
    prompts: 'text-[max(1.25rem,2vw)] gap-[0.5vw]',
  },
} as const;

/** A card of a deck, face up. */
export function CardFace({
  theme,
  label,
  question,
  prompts = [],
  size = 'medium',
  picked = false,
  dimmed = false,
  corner,
  children,
  headingLevel,
}: CardFaceProps) {
  const Question = headingLevel ? (`h${headingLevel}` as const) : 'p';
  const measure = measures[size];
  return (
    <article
      data-size={size}
      data-picked={picked || undefined}
      data-dimmed={dimmed || undefined}
      className={`card-face settle theme-${theme} flex flex-col text-left ${measure.card}`}
    >
      <p
        className={`flex items-center gap-1.5 leading-tight font-bold ${dimmed ? 'text-muted' : 'text-(--theme)'} ${measure.label}`}
      >
        <ThemeSign theme={theme} />
        <span className="min-w-0">{label}</span>
        {corner && <span className="-my-1 ml-auto">{corner}</span>}
      </p>
      <Question className={`serif font-normal ${dimmed ? 'text-muted' : 'text-ink'} ${measure.question}`}>
        {question}
      </Question>
      {prompts.length > 0 && (
        <ul className={`flex flex-col text-muted ${measure.prompts}`}>
          {prompts.map((prompt) => (
            <li key={prompt} className="flex gap-[0.6em]">
              <span aria-hidden="true" className="text-(--theme)">
                •
              </span>
              {prompt}
            </li>
          ))}
        </ul>
      )}
      {children}
    </article>
  );
}
