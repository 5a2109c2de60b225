import { describe, expect, it } from 'vitest';
import { goldenSessions, outlineOf } from './golden/outlines.ts';
import { renderHtml } from './html/renderHtml.ts';
import { renderMarkdown } from './markdown/renderMarkdown.ts';

// Read a changed golden file in review like prose. Renew them with `npx vitest run src/exports -u`.
describe.each(Object.entries(goldenSessions))('the notes of the %s session', (name, session) => {
  it.each(['nl', 'en'] as const)('in %s are as agreed', async (locale) => {
    const outline = outlineOf(session(), locale);
    await expect(renderMarkdown(outline)).toMatchFileSnapshot(`golden/${name}-${locale}.golden.md`);
    await expect(renderHtml(outline)).toMatchFileSnapshot(`golden/${name}-${locale}.golden.html`);
  });
});
