import { ThemeSign, type ThemeName } from './ThemeSign.tsx';

/** A card by its name: its sign and words in the colour of its theme. */
export function CardName({ name, theme }: { readonly name: string; readonly theme: ThemeName }) {
  return (
    <span
      className={`theme-${theme} inline-flex items-center gap-1.5 font-sans font-semibold text-(--theme)`}
    >
      <ThemeSign theme={theme} />
      {name}
    </span>
  );
}
