import { describe, expect, it } from 'vitest';

import { parseOwnTemplate } from '../board/templates/ownTemplate.ts';
import type { BallotItemId } from '../activities/vote/ballot.ts';
import type { Command } from '../command.ts';
import { refused, accepted } from '../../../tests/fixtures/testDecide.ts';
import type { MemberId, RoundId } from '../ids.ts';
import { limits } from '../limits.ts';
import { handedIn } from './desk.ts';
import { lookOf, looksLike } from './likeness.ts';
import { harmlessHeading, parseName, parseTitle, showsNothing } from './names.ts';
import { openStage, type Opening } from './opening.ts';
import { freeName, takeSeat } from './roster.ts';
import { seededRandom, testCard, testDesk, testStage } from '../../../tests/fixtures/testStage.ts';
import { emptyVault } from './vault.ts';

const nothing = [
  '\u200d',
  '\u200c',
  '\u3164',
  '\u2800',
  '\u115f',
  '\uffa0',
  '\u0301',
  ' \u0301\u0302',
  '\ufe0f',
];
const turning = ['a\u202eb', '\u2067a', 'a\u200f', 'a\u061cb', 'a\u2066b\u2069'];
const hiding = [
  'Anna\u200d',
  '\u200cAnna',
  'An\u200dna',
  'Anna\u3164',
  'Anna\u2800',
  'Anna \u0301',
  '\u0301Anna',
];
const bad = [...nothing, ...turning, ...hiding];

/** Everything that people are called by or read as a heading, and that a command can set. */
const headings: readonly ((text: string) => Command)[] = [
  (name) => ({ type: 'member.rename', memberId: 'm-joris' as MemberId, name }),
  (name) => ({ type: 'member.seatBeside', name }),
  (title) => ({ type: 'session.rename', title }),
  (title) => ({
    type: 'programme.edit',
    change: { kind: 'add', after: null, activity: 'free', minutes: 5, title },
  }),
  (question) => ({
    type: 'vote.open',
    question,
    over: 'cards',
    itemIds: ['kaart-1', 'kaart-2'] as BallotItemId[],
    dots: 3,
    perItem: 1,
  }),
];

const seats = { random: seededRandom(5), desks: new Map(), vault: emptyVault, now: 0 };
const comesIn = (stage: ReturnType<typeof testStage>, name: string, role: 'participant' | 'observer') =>
  takeSeat(stage, { name, role }, seats);

describe('names and headings', () => {
  it.each(bad)('[C90] %j is refused everywhere, with a reason', (text) => {
    expect(parseName(text)).toEqual({ ok: false, reason: 'name-characters' });
    expect(parseTitle(text)).toEqual({ ok: false, reason: 'text-characters' });
    for (const heading of headings) {
      const command = heading(text);
      const reason = command.type.startsWith('member.') ? 'name-characters' : 'text-characters';
      expect(refused(testStage(), command), command.type).toBe(reason);
    }
    const template = (title: string, zone: string) =>
      parseOwnTemplate({ form: 'columns', title, zones: [zone, 'Later'] });
    expect(template('Plannen', 'Nu')).not.toBeNull();
    expect(template(text, 'Nu')).toBeNull();
    expect(template('Plannen', text)).toBeNull();
  });

  it.each(['می‌خواهم', 'श्री', 'क्‍ष', '👩‍🏫 Mirjam', '❤️ Anna', '葛󠄀城', '1️⃣', 'Zoë', 'Zoe\u0308', 'O’Brien'])(
    '[C90] %j is taken: its signs are needed',
    (text) => {
      expect(parseName(text)).toEqual({ ok: true, name: text.normalize('NFC') });
      expect(parseTitle(text)).toEqual({ ok: true, title: text.normalize('NFC') });
    },
  );

  it('[C90] lose what a copied text brings along and means nothing', () => {
    expect(parseTitle('\ufeffKennis\u00addag\u200b \u2060 2026')).toEqual({
      ok: true,
      title: 'Kennisdag 2026',
    });
    expect(parseTitle('\u200b')).toEqual({ ok: false, reason: 'title-empty' });
  });

  it('[C90] are harmless where they could not be refused', () => {
    for (const text of nothing) expect(harmlessHeading(text)).toBe('');
    expect(harmlessHeading('Wat \u202enu\u202c telt')).toBe('Wat nu telt');
    const opening = {
      title: 'Dag',
      facilitatorName: 'F',
      deckIds: ['kaart'],
      municipality: '\u202e\u3164',
      programmeId: 'vrij',
    };
    const opened = openStage(
      { date: '2026-11-12', named: true, templateId: 'vrij', ...opening } as unknown as Opening,
      {
        decks: [{ id: 'kaart', cards: [testCard(1)] } as never],
        now: 0,
        retentionMs: 1,
        minimumGroup: 0,
        random: seededRandom(1),
      },
    );
    expect(opened).toMatchObject({ ok: true, stage: { municipality: null } });
  });

  it('[C91] an answer or a word that shows nothing is none', () => {
    const round = 'r-1' as RoundId;
    expect(handedIn(testDesk(round, [...nothing, 'Wel iets']), round)).toHaveLength(1);
    for (const text of nothing) expect(showsNothing(text)).toBe(true);
  });
});

describe('two names', () => {
  it.each([
    ['Anna', 'anna'],
    ['Anna', 'Anna\u200d'],
    ['Anna', 'Anna\ufe0f'],
    ['Anna', 'Anna\u0332'],
    ['Anna', 'Anná'],
    ['Anna', 'Ａｎｎａ'],
    ['Anna', '𝐀𝐧𝐧𝐚'],
    ['Anna', 'Аnnа'],
    ['OXANA', 'ΟΧΑΝΑ'],
    ['Вова', 'вова'],
    ["D'Anna", 'D’Anna'],
    ['Anne-Fleur', 'Anne‑Fleur'],
    ['Sofie', 'Soﬁe'],
  ])('[C92] %j and %j look the same', (one, other) => {
    expect(looksLike(lookOf(one), lookOf(other))).toBe(true);
    const stage = testStage({}, [one]);
    const reason = parseName(other).ok ? 'name-taken' : 'name-characters';
    expect(comesIn(stage, other, 'participant')).toEqual({ ok: false, reason });
    expect(refused(stage, { type: 'member.rename', memberId: 'm-fatma' as MemberId, name: other })).toBe(
      reason,
    );
  });

  it.each([
    ['Anna', 'Anne'],
    ['Ella', 'Elia'],
    ['か', 'が'],
    ['राम', 'रमा'],
    ['Jan', 'Jan 2'],
  ])('[C92] %j and %j do not', (one, other) => {
    expect(looksLike(lookOf(one), lookOf(other))).toBe(false);
    expect(comesIn(testStage({}, [one]), other, 'participant').ok).toBe(true);
  });

  it('[C92] are apart too when somebody watches first and takes part later', () => {
    const watching = comesIn(testStage(), 'JORIS', 'observer');
    if (!watching.ok) throw new Error(watching.reason);
    expect(watching.member.name).toBe('JORIS 2');
    const { stage } = accepted(watching.stage, {
      type: 'member.setRole',
      memberId: watching.member.id,
      role: 'participant',
    });
    expect(stage.members[watching.member.id]?.name).toBe('JORIS 2');
  });

  it('[C92] are told apart by a number that leaves no half sign before it', () => {
    const long = `${'x'.repeat(limits.nameLength - 5)}👩‍🏫`;
    const stage = testStage({}, [long]);
    expect(parseName(freeName(stage, long))).toEqual({
      ok: true,
      name: `${'x'.repeat(limits.nameLength - 5)} 2`,
    });
  });
});
