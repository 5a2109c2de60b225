import type { NamedCard } from '../../exports/outline/outline.ts';
import { ThemeSign } from '../../ui/ThemeSign.tsx';

/** A card by its name: its sign and words in the colour of its theme. */
export function CardName({ card: { name, theme } }: { readonly card: NamedCard }) {
  return (
    <span
      className={`theme-${theme} inline-flex items-center gap-1.5 font-sans font-semibold text-(--theme)`}
    >
      <ThemeSign theme={theme} />
      {name}
    </span>
  );
}
