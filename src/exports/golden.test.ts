import { describe, expect, it } from 'vitest';
import { draftSession, emptySession, namedSession, namelessSession, now } from './golden/sessions.ts';
import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { buildRecord } from './record.ts';

const timeZone = 'Europe/Amsterdam';
const sessions = { named: namedSession, nameless: namelessSession, draft: draftSession, empty: emptySession };

// Read a changed golden file in review like prose. Renew them with `npx vitest run src/exports -u`.
describe.each(Object.entries(sessions))('the notes of the %s session', (name, session) => {
  it.each(['nl', 'en'] as const)('in %s are as agreed', async (locale) => {
    const record = buildRecord({ ...session(), now });
    await expect(renderMarkdown(record, { locale, timeZone })).toMatchFileSnapshot(
      `golden/${name}-${locale}.golden.md`,
    );
    await expect(renderHtml(record, { locale, timeZone })).toMatchFileSnapshot(
      `golden/${name}-${locale}.golden.html`,
    );
  });

  it('[N2] are the same again for the same session, clock, language and zone', () => {
    const once = () => {
      const record = buildRecord({ ...session(), now });
      return [
        renderMarkdown(record, { locale: 'nl', timeZone }),
        renderHtml(record, { locale: 'nl', timeZone }),
      ];
    };
    expect(once()).toEqual(once());
  });
});
