/** The fonts that pictures and PDFs are made with, so that they look the same on every server, emoji and all. */
import { fileURLToPath } from 'node:url';

/** The family that stands for any other. */
export const usualFamily = 'Atkinson Hyperlegible Next';

export interface OwnFont {
  readonly family: string;
  readonly path: string;
}

const font = (family: string, address: string): OwnFont => ({ family, path: fileURLToPath(address) });

/** The first that has a sign gives it. */
export const ownFonts: readonly OwnFont[] = [
  font(
    usualFamily,
    import.meta
      .resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
  ),
  font(
    usualFamily,
    import.meta
      .resolve('@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
  ),
  font(
    'Source Serif 4',
    import.meta.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  ),
  font(
    'Source Serif 4',
    import.meta.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  ),
  font(
    'Noto Sans Hebrew',
    import.meta.resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
  ),
  font(
    'Noto Sans Arabic',
    import.meta.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  ),
  font(
    'Noto Emoji',
    import.meta.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
  ),
  // Stars, boxes and ticks, as people paste them.
  font(
    'Noto Sans Symbols 2',
    import.meta.resolve('@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf'),
  ),
];

const otherLetter =
  /(?![\p{Script=Common}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}])\p{L}/u;

/** Whether these fonts have the letters of a text. Those of China, Japan and Korea alone would weigh more than the product. */
export const hasLetters = (text: string) => !otherLetter.test(text);
