import type { ReactNode } from 'react';

import moreSigns from './moreSigns.svg';

type FirstTheme = 'kennisbronnen' | 'leidinggevende' | 'kennisbeleid' | 'leren';
export type ThemeName =
  | FirstTheme
  | 'startvragen'
  | 'goed-beleid'
  | 'herken-je-dit'
  | 'publieke-meerwaarde'
  | 'denkkader'
  | 'vijf-leerlijnen';

export interface ThemeSignProps {
  readonly theme: ThemeName;
  /** On a coloured plate, as in a list of decks. */
  readonly plate?: boolean | 'large';
}

// Drawn on a field of 24: three sources that overlap · a compass needle · books on a shelf · a sprout. The other signs
// are in a file of their own, which only a session with such cards fetches.
const drawings: Readonly<Record<FirstTheme, ReactNode> & Partial<Record<ThemeName, ReactNode>>> = {
  kennisbronnen: (
    <g fill="none" stroke="currentColor" strokeWidth="2">
      <circle cx="12" cy="8.5" r="5" />
      <circle cx="8.2" cy="15" r="5" />
      <circle cx="15.8" cy="15" r="5" />
    </g>
  ),
  leidinggevende: (
    <>
      <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2" />
      <path fill="currentColor" d="m16.8 7.2-3 6.6-6.6 3 3-6.6z" />
    </>
  ),
  kennisbeleid: (
    <>
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
        d="M4.5 5h4v14h-4zM8.5 8h4v11h-4z"
      />
      <path fill="currentColor" d="m13.6 6.5 3.7-1 3.5 13-3.7 1z" />
      <path fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" d="M3 21.5h18" />
    </>
  ),
  leren: (
    <>
      <path fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" d="M12 21v-9.5" />
      <path fill="currentColor" d="M12 14.5c0-4-2.8-6.6-8-6.8.1 4.6 3 7 8 6.8z" />
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
        d="M12 11.5c0-4.3 2.7-7.3 8-7.5.2 5-2.9 7.7-8 7.5z"
      />
    </>
  ),
};

/** The sign of a theme, so that its colour never stands alone. The name is always written beside it. */
export function ThemeSign({ theme, plate = false }: ThemeSignProps) {
  const sign = (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={plate ? (plate === 'large' ? 'size-5.5' : 'size-4.5') : 'size-[1.1em] shrink-0'}
    >
      {drawings[theme] ?? <use href={`${moreSigns}#${theme}`} />}
    </svg>
  );
  if (!plate) return sign;
  return (
    <span
      className={`theme-${theme} forced-line grid ${plate === 'large' ? 'h-11 w-9' : 'h-8 w-6.5'} shrink-0 place-items-center rounded-md border border-transparent bg-(--theme) text-(--kt-on-theme)`}
    >
      {sign}
    </span>
  );
}
