import { describe, expect, it } from 'vitest';
import type { HarvestId, ItemId } from '../model/ids.ts';
import { publications } from '../model/publications.ts';
import { renderCalendar } from './calendar/renderCalendar.ts';
import { draftSession, emptySession, namedSession, namelessSession, now } from './golden/sessions.ts';
import { outlineOf } from './golden/outlines.ts';
import { renderHtml } from './html/renderHtml.ts';
import { renderMarkdown } from './markdown/renderMarkdown.ts';
import { buildRecord } from './record.ts';
import { itemIdOf } from './recordedItems.ts';
import { notesTable } from './tables/notesTables.ts';

describe('the record', () => {
  it('[N1] has every answer of a revealed round, and no other', () => {
    const { stage, board } = namedSession();
    const texts = buildRecord({ stage, board, now }).discussed.flatMap(({ answers }) =>
      answers.map(({ text }) => text),
    );
    expect(texts).toEqual(Object.values(stage.answers).map(({ text }) => text));

    // An answer that stands on the stage while its round is open cannot be, and would still not get out.
    const reopened = Object.fromEntries(
      Object.entries(stage.rounds).map(([id, one]) => [id, { ...one, state: 'open' }]),
    );
    const sealed = buildRecord({ stage: { ...stage, rounds: reopened as typeof stage.rounds }, board, now });
    expect(sealed.discussed).toEqual([]);
    expect(sealed.counts.answers).toBe(0);
    for (const text of texts) expect(JSON.stringify(sealed)).not.toContain(JSON.stringify(text));
  });

  it('[N1] says of a round in which people write no more than which card it is', () => {
    const { stage, board } = draftSession();
    const record = buildRecord({ stage, board, now });
    expect(record.spotlight?.cardId).toBe('leren-1');
    expect(record.discussed.map(({ card }) => card.cardId)).toEqual(['kennisbronnen-2']);
    const outline = outlineOf({ stage, board });
    const written = renderMarkdown(outline) + renderHtml(outline);
    expect(written).not.toContain('Ja, maar niet bij de raad.');
  });

  it('names what its decks and boards are based on, each once, and nothing for a session of earlier', () => {
    const { stage, board } = namedSession();
    const publicationsOf = (decks: typeof stage.decks, more: Partial<typeof stage> = {}) =>
      buildRecord({ stage: { ...stage, ...more, decks }, board, now }).publications.map(
        ({ title }) => title.nl,
      );
    const [first, second] = stage.decks;
    if (first === undefined || second === undefined) throw new Error('no decks');
    expect(publicationsOf(stage.decks)).toEqual(
      expect.arrayContaining([first.basedOn?.title.nl, second.basedOn?.title.nl]),
    );
    const same = publicationsOf(
      stage.decks.map((deck) => ({ ...deck, ...(first.basedOn && { basedOn: first.basedOn }) })),
    );
    expect(same.filter((title) => title === first.basedOn?.title.nl)).toHaveLength(1);
    expect(same).not.toContain(second.basedOn?.title.nl);
    const onTable = buildRecord({ ...emptySession(), now });
    expect(onTable.publications.map(({ title }) => title.nl)).toEqual([second.basedOn?.title.nl]);
    const more = { templates: ['tafel', 'kennisnetwerken'] as const, era: 1 };
    expect(publicationsOf([], more)).toContain(publications.rathenau.title.nl);
    const programme = { ...stage.programme, origin: 'denkkader' as const };
    expect(publicationsOf([], { programme })).toContain(publications.vng.title.nl);
    const before = stage.decks.map(({ id, theme, title, shortTitle }) => ({ id, theme, title, shortTitle }));
    expect(publicationsOf(before)).not.toContain(first.basedOn?.title.nl);
  });

  it('[N3] holds no name of a member in a session without names, whatever the stage says', () => {
    const { stage, board } = namelessSession();
    const [someone] = Object.values(stage.members);
    if (someone === undefined) throw new Error('no member');
    const signed = Object.fromEntries(
      Object.entries(stage.answers).map(([id, answer]) => [
        id,
        { ...answer, author: { memberId: someone.id, name: someone.name } },
      ]),
    );
    const session = { stage: { ...stage, answers: signed }, board };
    const record = buildRecord({ ...session, now });
    const outline = outlineOf(session);
    const written = JSON.stringify(record) + renderMarkdown(outline) + renderHtml(outline);
    for (const { name, id } of Object.values(stage.members)) {
      expect(written).not.toContain(name);
      expect(written).not.toContain(`"${id}"`);
    }
    expect(record.people).toBeNull();
  });

  it('names facilitators and participants of a session with names, and no observer', () => {
    const { people, counts } = buildRecord({ ...namedSession(), now });
    expect(people).toEqual({ facilitators: ['Fatma'], participants: ['Mirjam', 'Teun'] });
    expect(counts).toMatchObject({ facilitators: 1, participants: 2, observers: 1 });
  });

  it('[N4] is a draft until the session is closed', () => {
    expect(buildRecord({ ...draftSession(), now }).draft).toBe(true);
    expect(buildRecord({ ...namedSession(), now }).draft).toBe(false);
    for (const locale of ['nl', 'en'] as const) {
      const draft = outlineOf(emptySession(), locale);
      const label = { nl: 'Concept', en: 'Draft' }[locale];
      expect(renderMarkdown(draft)).toContain(`**${label}.**`);
      expect(renderHtml(draft)).toContain(`<strong>${label}.</strong>`);
      const final = outlineOf(namedSession(), locale);
      expect(renderMarkdown(final)).not.toContain(label);
      expect(renderHtml(final)).not.toContain(label);
    }
  });

  it('counts what it holds', () => {
    const record = buildRecord({ ...namelessSession(), now });
    expect(record.counts).toEqual({
      participants: 3,
      facilitators: 1,
      observers: 0,
      cardsDiscussed: 2,
      answers: 40,
      hidden: 0,
      inGroup: 0,
      agreements: 1,
      actions: 1,
    });
    const { experience, professional, scientific, untagged } = record.balance;
    expect(experience + professional + scientific + untagged).toBe(40);
  });

  it('passes over empty agreements, and places of things that do not exist', () => {
    const record = buildRecord({ ...namedSession(), now });
    expect(record.actions).toHaveLength(2);
    const parked = record.zones.find(({ id }) => id === 'parked');
    const ids = parked?.items.map((item) => (item.kind === 'card' ? item.card.cardId : item.kind));
    expect(ids).toEqual(['leren-2', 'note']);
  });

  it('mentions every card once: discussed, in the spotlight, put off, parked or not discussed', () => {
    for (const session of [namedSession, namelessSession, draftSession, emptySession]) {
      const { stage, board } = session();
      const record = buildRecord({ stage, board, now });
      const zoned = record.zones.flatMap(({ items }) => items.filter((item) => item.kind === 'card'));
      const ids = [
        ...record.discussed.map(({ card }) => card.cardId),
        ...zoned.map(({ card }) => card.cardId),
        ...record.notDiscussed.map(({ cardId }) => cardId),
        ...(record.spotlight === null ? [] : [record.spotlight.cardId]),
      ];
      expect(ids.toSorted()).toEqual(stage.cards.map(({ id }) => id).toSorted());
    }
  });

  it('lists insights in the order of the conversation, then cards that only lie on the board', () => {
    const ids: ItemId[] = buildRecord({ ...namelessSession(), now }).insights.map((item) => itemIdOf(item));
    expect(ids).toEqual(['kennisbronnen-1', 'a-0', 'a-4', 'kennisbronnen-3']);
  });

  it('[N61] understands days as people wrote them, also in sessions that exist, and keeps other words', () => {
    const { stage, board } = namedSession();
    const days = ['15 januari 2027', '15-01-2027', '15/1/27', '15 jan', '0027-01-15'];
    const words = ['na de zomer', '31-2-2027', '9999-12-31'];
    const harvest = [...days, ...words].map((when, order) => ({
      id: `h-${order}` as HarvestId,
      kind: 'action' as const,
      text: 'Iets',
      who: '',
      when,
      order,
    }));
    const typed = { stage: { ...stage, date: '0026-11-12' }, board: { ...board, harvest }, now };
    const record = buildRecord(typed);
    expect(record.date).toBe('2026-11-12');
    expect(record.actions.map(({ when }) => when)).toEqual([...days.map(() => '2027-01-15'), ...words]);
    expect(renderCalendar(record, 'nl').match(/DTSTART;VALUE=DATE:20270115/gu)).toHaveLength(days.length);
    const { rows } = notesTable(record, 'actions', 'nl');
    expect(rows.filter(([, , when]) => typeof when === 'object')).toHaveLength(days.length);
  });

  it('[N63] has no agreement or action in which nothing can be read', () => {
    const { stage, board } = namedSession();
    const harvest = board.harvest.map((item) => ({ ...item, text: ' \u200b\u2060 ' }));
    const { agreements, actions, counts } = buildRecord({ stage, board: { ...board, harvest }, now });
    expect([agreements, actions]).toEqual([[], []]);
    expect(counts).toMatchObject({ agreements: 0, actions: 0 });
  });
});
