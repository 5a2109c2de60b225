/** The fonts that pictures and pages are made with, so that they look the same on every server, emoji and all. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { markup, toHtml } from '../../src/exports/markup.ts';

const addresses = [
  import.meta
    .resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
  import.meta
    .resolve('@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
];

/** The family that stands for any other. */
export const usualFamily = 'Atkinson Hyperlegible Next';

const otherLetter =
  /(?![\p{Script=Common}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}])\p{L}/u;

/** Whether these fonts have the letters of a text. Those of China, Japan and Korea alone would weigh more than the product. */
export const hasLetters = (text: string) => !otherLetter.test(text);

/** Where the font files are. */
export const fontPaths: readonly string[] = addresses.map((address) => fileURLToPath(address));

/**
 * What a Chromium on Linux must be told to find these fonts: a file for fontconfig. The fonts of the server come after
 * them, for the scripts that ours do not have. Elsewhere it has no effect, and the server's own fonts are used.
 */
export function fontsForChromium(): string {
  const folders = fontPaths.map((path) => markup`<dir>${dirname(path)}</dir>`);
  return toHtml(markup`<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders}
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<alias binding="strong"><family>sans-serif</family><prefer><family>${usualFamily}</family></prefer></alias>
</fontconfig>
`);
}
