import { useId } from 'react';
import { ThemeSign, type ThemeName } from './ThemeSign.tsx';

export interface CardBackProps {
  /** Left out: a back without a theme, such as that of an answer that is still face down. */
  readonly theme?: ThemeName;
  readonly size?: 'tiny' | 'fan' | 'seat' | 'board' | 'note' | 'small' | 'medium' | 'large';
  /** Says what is here to people who cannot see it. Left out where a name is written nearby. */
  readonly label?: string;
}

const measures = {
  board: 'min-h-24 w-[11.875rem] text-3xl',
  fan: 'text-3xl',
  tiny: 'border-2! rounded-md!',
  seat: 'border-3! text-xl',
  note: 'min-h-22 w-44 text-2xl',
  small: 'min-h-32 w-60 max-w-full text-4xl',
  medium: 'min-h-56 text-5xl',
  large: 'min-h-80 text-7xl',
} as const;

/** A card or an answer, face down: three circles that touch, woven over the back. */
export function CardBack({ theme, size = 'medium', label }: CardBackProps) {
  const patternId = useId();
  return (
    <div
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      className={`${theme ? `theme-${theme}` : ''} keeps-colour card-back relative grid h-full place-items-center overflow-hidden ${measures[size]}`}
    >
      <svg aria-hidden="true" className="absolute inset-0 size-full opacity-30">
        <pattern id={patternId} width="28" height="24" patternUnits="userSpaceOnUse">
          <g fill="none" stroke="currentColor" strokeWidth="1.2">
            <circle cx="14" cy="12" r="9" />
            <circle cx="0" cy="0" r="9" />
            <circle cx="28" cy="0" r="9" />
            <circle cx="0" cy="24" r="9" />
            <circle cx="28" cy="24" r="9" />
          </g>
        </pattern>
        <rect width="100%" height="100%" fill={`url(#${patternId})`} />
      </svg>
      {theme && (
        <span className="relative grid size-[1.9em] place-items-center rounded-full bg-inherit">
          <ThemeSign theme={theme} />
        </span>
      )}
    </div>
  );
}
