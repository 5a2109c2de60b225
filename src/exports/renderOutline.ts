/** An outline as text. The code of a format is fetched when somebody asks for it, and never before. */
import type { Outline } from './outline/outline.ts';

const renderers = {
  html: async () => (await import('./html/renderHtml.ts')).renderHtml,
  /** Bare HTML for the clipboard. */
  rich: async () => (await import('./html/renderRichText.ts')).renderRichText,
  md: async () => (await import('./markdown/renderMarkdown.ts')).renderMarkdown,
};

/** The outline as a page, as rich text or as Markdown. */
export async function renderOutline(outline: Outline, format: keyof typeof renderers): Promise<string> {
  const render = await renderers[format]();
  return render(outline);
}

/** The outline as a Word document. */
export async function renderWord(outline: Outline): Promise<Uint8Array> {
  return (await import('./word/renderDocx.ts')).renderDocx(outline);
}

/** The outline as texts for the clipboard, by media type: rich text, and Markdown where only plain text can go. */
export function clipboardTexts(outline: Outline): Readonly<Record<string, Promise<string>>> {
  return { 'text/html': renderOutline(outline, 'rich'), 'text/plain': renderOutline(outline, 'md') };
}
