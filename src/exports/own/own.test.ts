import { describe, expect, it } from 'vitest';

import { createTranslator } from '../../messages/translate.ts';
import type { Harvest } from '../../model/board/board.ts';
import type { AnswerId, HarvestId, MemberId } from '../../model/ids.ts';
import { linedUp, partsOf } from '../golden/files.ts';
import { hostileTexts } from '../golden/hostileTexts.ts';
import { namedSession, namelessSession, now } from '../golden/sessions.ts';

import { recordedHarvest } from '../record.ts';
import { ownFileName, renderOwn, type OwnFormat } from './ownFile.ts';
import type { AuthorView } from '../../model/session/authorView.ts';
import { actionsOf, ownActions } from './ownActions.ts';
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
  source('a-4', 'نتعلم من الزيارات', { card: second ?? null }),
];
const record = ownRecord(stage, answers, []);
const signed: OwnRecord = {
  ...ownRecord({ ...namedSession().stage, phase: 'closed' }, answers, []),
  actions: [
    { id: 'h-1' as HarvestId, text: 'Bellen met *Zwolle*', who: 'Joris en Mirjam', when: '2027-02-01' },
    { id: 'h-2' as HarvestId, text: 'Een bezoek plannen', who: 'Joris', when: '' },
  ],
};
const link = 'https://kennistafel.example/mijn-antwoorden#s-1.0abcdef.a-1._secret-of_this_answer_abcdefghij_';
const render = (
  one: OwnRecord,
  format: Exclude<OwnFormat, 'pdf'>,
  locale: 'nl' | 'en' = 'nl',
  withLink: string | null = link,
) => renderOwn(one, format, { locale, now, link: withLink, t: createTranslator(locale) });

describe('one’s own answers as a file', () => {
  it.each(['nl', 'en'] as const)('[W32] are as agreed, in %s', async (locale) => {
    for (const format of ['md', 'html'] as const)
      await expect(await render(record, format, locale)).toMatchFileSnapshot(
        `golden/own-${locale}.golden.${format}`,
      );
    const parts = ['docProps/core.xml', 'word/document.xml', 'word/header.xml', 'word/footer.xml'];
    await expect(linedUp(await render(signed, 'docx', locale), parts)).toMatchFileSnapshot(
      `golden/own-${locale}.golden.docx.xml`,
    );
    await expect(await render(signed, 'html', locale)).toMatchFileSnapshot(
      `golden/own-signed-${locale}.golden.html`,
    );
  });

  it('[W36] say what the personal link is, and have it as it is; without it, say nothing of it', async () => {
    const t = createTranslator('nl');
    for (const format of ['docx', 'html', 'md'] as const) {
      const file = Object.values(partsOf(await render(signed, format))).join('\n');
      expect(file, format).toContain(link);
      expect(file, format).toContain(t(($) => $.own.file.link.careful));
      const without = Object.values(partsOf(await render(signed, format, 'nl', null))).join('\n');
      expect(without, format).not.toContain('mijn-antwoorden#');
      expect(without, format).not.toContain(t(($) => $.own.link.title));
    }
  });

  it('[W35] have an answer from right to left in its own direction', async () => {
    const { 'word/document.xml': document = '' } = partsOf(await render(record, 'docx'));
    const paragraph = document.split('</w:p>').find((one) => one.includes('نتعلم'));
    expect(paragraph).toContain('<w:bidi/>');
    expect(paragraph).toContain('<w:rtl/>');
    expect(document.split('<w:bidi/>')).toHaveLength(2);
  });

  it('are together by card, in their order', () => {
    expect(record.cards.map(({ answers: to }) => to.map(({ id }) => id))).toEqual([
      ['a-1', 'a-3'],
      ['a-2', 'a-4'],
    ]);
  });

  it('[N5] have what was typed as text and nothing else, and ask nothing of any host', async () => {
    const hostile = ownRecord(
      { ...stage, title: hostileTexts[0] ?? '' },
      hostileTexts.map((text, index) => source(`a-${index}`, text)),
      hostileTexts.map((text, index) =>
        recordedHarvest({ id: `h-${index}` as HarvestId, text, who: text, when: text }, stage.date),
      ),
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

describe('one’s own actions', () => {
  const { stage: named } = namedSession();
  const [one] = Object.values(named.members).filter(({ role }) => role === 'participant');
  if (one === undefined) throw new Error('The golden session has participants');
  const [answer] = Object.values(named.answers);
  if (answer === undefined) throw new Error('The golden session has answers');
  const id = answer.id;
  const byMember = (name: string, changes: { was?: string; others?: readonly string[] } = {}) => ({
    ...named,
    members: Object.fromEntries(
      [name, ...(changes.others ?? [])].map((called, index) => [
        `m-${index}`,
        { ...one, id: `m-${index}` as MemberId, name: called },
      ]),
    ),
    answers: {
      [id]: { ...answer, author: { memberId: 'm-0' as MemberId, name: changes.was ?? name } },
    },
  });
  const isOwn = (from: ReturnType<typeof byMember>, who: string) => {
    const item = { id: 'h-1' as HarvestId, kind: 'action' as const, text: 'Bellen', who, when: '', order: 1 };
    return ownActions(from, { hidden: {} }, [item], [id]).length === 1;
  };

  it.each([
    ['Joris', true],
    ['joris', true],
    ['Mirjam en Joris', true],
    ['Joris/Mirjam', true],
    ['Joris’ team', true],
    ['Jorisa', false],
    ['Joris Wit', false],
    ['Joris Wit en Joris', true],
    ['Mirjam', false],
    ['', false],
  ])('[W35] are those where who has one’s name: %j %j', (who, own) => {
    expect(isOwn(byMember('Joris', { others: ['Mirjam', 'Joris Wit'] }), who)).toBe(own);
  });

  it('[W35] follow a name that changed, unless somebody else has the earlier name now', () => {
    expect(isOwn(byMember('Joris de Vries', { was: 'Joris' }), 'Joris')).toBe(true);
    expect(isOwn(byMember('Joris de Vries', { was: 'Joris' }), 'Joris de Vries')).toBe(true);
    expect(isOwn(byMember('Joris de Vries', { was: 'Joris', others: ['Joris'] }), 'Joris')).toBe(false);
  });

  it('are also those of a member who wrote nothing, on their own screen, with and without names', () => {
    const item = { id: 'h-1' as HarvestId, kind: 'action' as const, text: 'Bellen', when: '', order: 1 };
    const harvest = [
      { ...item, who: 'Mirjam, Joris' },
      { ...item, id: 'h-2' as HarvestId, who: 'Mirjam' },
    ];
    const from = { ...byMember('Joris', { others: ['Mirjam'] }), answers: {}, named: false };
    expect(actionsOf(from, harvest, ['m-0' as MemberId]).map(({ id: own }) => own)).toEqual(['h-1']);
    expect(actionsOf(from, harvest, ['m-1' as MemberId]).map(({ id: own }) => own)).toEqual(['h-1', 'h-2']);
  });

  it('[W35] are actions with words, and no agreements; without names there are none', () => {
    const mine = byMember('Joris');
    const item = {
      id: 'h-1' as HarvestId,
      kind: 'action' as const,
      text: 'Bellen',
      who: 'Joris',
      when: '',
      order: 1,
    };
    const found = (from: typeof mine, changes: Partial<Harvest>) =>
      ownActions(from, { hidden: {} }, [{ ...item, ...changes }], [id]).length;
    expect(found(mine, {})).toBe(1);
    expect(found(mine, { kind: 'agreement' })).toBe(0);
    expect(found(mine, { text: ' ' })).toBe(0);
    expect(found({ ...mine, named: false }, {})).toBe(0);
  });
});
