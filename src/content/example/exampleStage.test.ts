import { describe, expect, it } from 'vitest';
import { coreDecks } from '../../../decks/core.ts';
import { renderHtml } from '../../exports/html/renderHtml.ts';
import { renderMarkdown } from '../../exports/markdown/renderMarkdown.ts';
import { buildOutline } from '../../exports/outline/buildOutline.ts';
import { buildRecord } from '../../exports/record.ts';
import type { CardId } from '../../model/deck.ts';
import { isId, type ItemId, type Random } from '../../model/ids.ts';
import { limits } from '../../model/limits.ts';
import { answersTo, cardOf, openRound } from '../../model/session/stage.ts';
import { answerSize, cardSize } from '../../model/board/geometry/itemSizes.ts';
import { exampleStage } from './exampleStage.ts';

const now = Date.UTC(2026, 10, 12, 14, 30);

function counting(): Random {
  let count = 0;
  return {
    text: (length) => String((count += 1)).padStart(length, '0'),
    below: (limit) => (count += 1) % limit,
  };
}

describe.each(['nl', 'en'] as const)('the example in %s', (locale) => {
  const example = exampleStage({ decks: coreDecks, now, random: counting(), locale });
  const { stage, board } = example;

  it('has six people beside the visitor, who is the facilitator', () => {
    expect(stage.members[example.memberId]?.role).toBe('facilitator');
    expect(example.simulatedMembers).toHaveLength(6);
    for (const id of example.simulatedMembers) expect(stage.members[id]?.role).toBe('participant');
    expect(Object.keys(stage.members)).toHaveLength(7);
  });

  it('has four cards discussed and one in the spotlight that is not written on yet', () => {
    const record = buildRecord({ stage, board, now });
    expect(record.discussed).toHaveLength(4);
    for (const { answers } of record.discussed) {
      expect(answers.length).toBeGreaterThanOrEqual(5);
      expect(answers.length).toBeLessThanOrEqual(8);
    }
    expect(record.counts).toMatchObject({ participants: 6, agreements: 2, actions: 2 });
    expect(record.insights.length).toBeGreaterThan(2);
    expect(record.minutes).not.toBe('');
    expect(record.zones.map(({ id }) => id)).toEqual(['later', 'parked']);
    expect(cardOf(stage, stage.spotlight)).toBeDefined();
    expect(answersTo(stage, stage.spotlight as CardId)).toEqual([]);
    expect(openRound(stage)).toBeNull();
  });

  it('can be written down as notes', () => {
    const record = buildRecord({ stage, board, now });
    const outline = buildOutline(record, locale);
    expect(renderMarkdown(outline)).toContain('Teun');
    expect(renderHtml(outline)).toContain('Waterdam');
  });

  it('has three or more answers to come for every card, from people at the table, new and within the limits', () => {
    for (const card of stage.cards) {
      const answers = example.simulatedAnswers[card.id] ?? [];
      expect(answers.length, card.id).toBeGreaterThanOrEqual(3);
      expect(new Set(answers.map(({ memberId }) => memberId)).size, card.id).toBe(answers.length);
      for (const { memberId, text } of answers) {
        expect(example.simulatedMembers).toContain(memberId);
        expect(text.length).toBeLessThanOrEqual(limits.answerLength);
      }
    }
  });

  it('says nothing twice', () => {
    const texts = [...Object.values(stage.answers), ...Object.values(example.simulatedAnswers).flat()].map(
      ({ text }) => text,
    );
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text.length, text).toBeLessThanOrEqual(110);
  });

  it('refers only to what exists', () => {
    const items = new Set<string>([...stage.cards.map(({ id }) => id), ...Object.keys(stage.answers)]);
    for (const id of [...Object.keys(board.places), ...Object.keys(board.insights)]) {
      expect(isId(id)).toBe(true);
      expect(items).toContain(id);
    }
    for (const answer of Object.values(stage.answers)) {
      expect(stage.rounds[answer.roundId]?.cardId).toBe(answer.cardId);
      expect(stage.members[answer.author?.memberId ?? example.memberId]?.name).toBe(answer.author?.name);
      expect(example.authorships.get(answer.id)?.memberId).toBe(answer.author?.memberId);
    }
    for (const { text, who } of board.harvest) {
      expect(text.length).toBeLessThanOrEqual(limits.harvestTextLength);
      expect(who.length).toBeLessThanOrEqual(limits.harvestFieldLength);
    }
  });

  it('lies on the board without anything over anything else', () => {
    const boxes = Object.entries(board.places).map(([id, { x, y }]) => {
      const size = cardOf(stage, id as ItemId as CardId) === undefined ? answerSize : cardSize;
      return { id, x, y, right: x + size.width, bottom: y + size.height };
    });
    for (const a of boxes) {
      for (const b of boxes) {
        const apart = a.right <= b.x || b.right <= a.x || a.bottom <= b.y || b.bottom <= a.y;
        expect(apart || a.id === b.id, `${a.id} and ${b.id}`).toBe(true);
      }
    }
  });
});

it('knows a card by its id, whatever its number', () => {
  const { stage, simulatedAnswers } = exampleStage({
    decks: coreDecks,
    now,
    random: counting(),
    locale: 'en',
  });
  const said = (id: string) => [
    ...answersTo(stage, id as CardId).map(({ text }) => text),
    ...(simulatedAnswers[id as CardId] ?? []).map(({ text }) => text),
  ];
  // An open culture is the first card of its deck, and room for reflection the second.
  expect(said('leidinggevende-2').join(' ')).toContain('bad news passes three desks first');
  expect(said('leidinggevende-1').join(' ')).toContain('the team meeting is the first thing to go');
});

it('is the same again with the same clock and chance', () => {
  const once = () => exampleStage({ decks: coreDecks, now, random: counting(), locale: 'nl' });
  expect(once()).toEqual(once());
});
