import { ThemeSign } from '../ThemeSign.tsx';
import type { CardWords } from '../useCardWords.ts';

/** The card that something large on the wall is about, in one line. */
export function AboutCard({ theme, label, question }: Pick<CardWords, 'theme' | 'label' | 'question'>) {
  return (
    <p
      className={`theme-${theme} flex items-center gap-[0.5em] text-[max(1rem,calc(var(--u)*1.8))] leading-tight`}
    >
      <span className="flex items-center gap-[0.4em] font-bold whitespace-nowrap text-(--theme)">
        <ThemeSign theme={theme} />
        {label}
      </span>
      <span className="serif truncate text-muted">{question}</span>
    </p>
  );
}
