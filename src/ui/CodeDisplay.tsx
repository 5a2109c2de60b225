import { useMessages } from './language/useMessages.ts';

export interface CodeDisplayProps {
  /** Six signs, with or without the space in the middle. */
  readonly code: string;
  readonly size?: 'regular' | 'large' | 'huge';
}

const sizes = { regular: 'text-xl', large: 'text-5xl', huge: 'text-[clamp(3rem,9vw,12rem)]' } as const;

/** A join code in two groups, read out letter by letter. */
export function CodeDisplay({ code, size = 'large' }: CodeDisplayProps) {
  const t = useMessages();
  const signs = code.replaceAll(/\s/g, '');
  return (
    <p className={`tabular leading-none font-bold ${sizes[size]}`}>
      <span className="sr-only">{t(($) => $.ui.code.spelled, { letters: [...signs].join(' ') })}</span>
      <span aria-hidden="true" className="inline-flex gap-[0.35em] tracking-[0.06em] whitespace-nowrap">
        <span>{signs.slice(0, 3)}</span>
        <span>{signs.slice(3)}</span>
      </span>
    </p>
  );
}
