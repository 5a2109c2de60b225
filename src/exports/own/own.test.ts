import { describe, expect, it } from 'vitest';

import { createTranslator } from '../../messages/translate.ts';
import type { AnswerId } from '../../model/ids.ts';
import { hostileTexts } from '../golden/hostileTexts.ts';
import { namelessSession, now } from '../golden/sessions.ts';

import { ownFileName, renderOwn, type OwnFormat } from './ownFile.ts';
import type { AuthorView } from '../../model/session/authorView.ts';
import { ownRecord, type OwnRecord } from './ownRecord.ts';

const { stage } = namelessSession();
const [first, second] = stage.cards;

function source(id: string, text: string, changes: Partial<AuthorView> = {}): AuthorView {
  return {
    id: id as AnswerId,
    text,
    source: null,
    inGroup: false,
    dots: null,
    hidden: null,
    card: first ?? null,
    deck: stage.decks[0] ?? null,
    ...changes,
  };
}

const answers = [
  source('a-1', 'Wij leren het meest van bezoeken.\nNiet van een nota.', { source: 'experience', dots: 3 }),
  source('a-2', 'Onder ons: wij zijn moe.', { inGroup: true, card: second ?? null }),
  source('a-3', 'Dit stond er dubbel', { source: 'scientific', hidden: 'double', dots: 1 }),
];
const record = ownRecord(stage, answers);
const render = (one: OwnRecord, format: OwnFormat, locale: 'nl' | 'en' = 'nl') =>
  renderOwn(one, format, { locale, now, t: createTranslator(locale) });

describe('one’s own answers as a file', () => {
  it.each(['nl', 'en'] as const)('[W32] are as agreed, in %s', async (locale) => {
    for (const format of ['md', 'html'] as const)
      await expect(await render(record, format, locale)).toMatchFileSnapshot(
        `golden/own-${locale}.golden.${format}`,
      );
  });

  it('are together by card, in their order', () => {
    expect(record.cards.map(({ answers: to }) => to.map(({ id }) => id))).toEqual([['a-1', 'a-3'], ['a-2']]);
  });

  it('[N5] have what was typed as text and nothing else, and ask nothing of any host', async () => {
    const hostile = ownRecord(
      { ...stage, title: hostileTexts[0] ?? '' },
      hostileTexts.map((text, index) => source(`a-${index}`, text)),
    );
    const page = await render(hostile, 'html');
    expect(page).not.toMatch(/<(?:script|img|svg|base|b|i)\b|<[^>]*\son\w+=|\u202E/u);
    expect(page).toContain('default-src &#39;none&#39;');
  });

  it('have a name that says of which session they are', () => {
    expect(ownFileName(record, 'md', createTranslator('nl'))).toBe(
      '2026-11-12-leren-van-elkaar-zo-deel-2-mijn-antwoorden.md',
    );
  });
});
