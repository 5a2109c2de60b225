import { describe, expect, it } from 'vitest';

import type { HarvestId } from '../model/ids.ts';
import {
  emptyReportEdits,
  parseNameToLeaveOut,
  offAtFirst,
  reportSections,
  type Correctable,
  type ReportEdits,
} from '../model/session/report.ts';
import { editRecord } from './editRecord.ts';
import { namedSession, now } from './golden/sessions.ts';
import { toHtml } from './markup.ts';
import { readJson } from './json/readJson.ts';
import { renderJson } from './json/renderJson.ts';
import { buildOutline } from './outline/buildOutline.ts';
import { drawBoardPicture } from './picture/boardPicture.ts';
import { buildRecord } from './record.ts';

const record = buildRecord({ ...namedSession(), now });
const edited = (edits: Partial<ReportEdits>) => editRecord(record, { ...emptyReportEdits, ...edits });

describe('the record as facilitators share it', () => {
  it('is the record itself when nothing was edited', () => {
    expect(edited({})).toEqual(record);
  });

  it('[W10] has not a word of a card that was left out: no answer, no question, no name of a group of it', () => {
    for (const left of record.discussed) {
      const { cardId, question } = left.card;
      const words = JSON.stringify(edited({ withoutCards: { [cardId]: true } }));
      expect(words).not.toContain(cardId);
      expect(words).not.toContain(question.nl);
      for (const { text } of left.answers) expect(words).not.toContain(JSON.stringify(text));
    }
    const without = Object.fromEntries(record.discussed.map(({ card }) => [card.cardId, true] as const));
    const bare = edited({ withoutCards: without });
    expect(bare.leftOut.cards).toBe(record.discussed.length);
    expect(bare.counts).toMatchObject({ cardsDiscussed: 0, answers: 0 });
    const gone = record.clusters.filter(({ items }) => items.every(({ kind }) => kind !== 'note'));
    for (const { title } of gone) expect(JSON.stringify(bare)).not.toContain(JSON.stringify(title));
  });

  it.each(reportSections)('[W10] can do without its part %s, and says so', (section) => {
    const without = edited({ withoutSections: { [section]: true } });
    expect(new Set(without.leftOut.sections)).toEqual(new Set([section, ...offAtFirst]));
    expect(readJson(renderJson(without))).toEqual({ ok: true, record: without });
  });

  const picture = (edits: Partial<ReportEdits> = {}, of = record) => {
    const drawn = drawBoardPicture(editRecord(of, { ...emptyReportEdits, ...edits }), 'nl');
    return drawn === null ? '' : toHtml(drawn.draw());
  };
  /** Longer texts break over lines. */
  const begins = (text: string) => text.split(/\s/u).slice(0, 2).join(' ');

  it('[W10] has a picture without anything of a card that was left out', () => {
    for (const { card, answers } of record.discussed) {
      const without = picture({ withoutCards: { [card.cardId]: true } });
      for (const text of [card.question.nl, ...answers.map((answer) => answer.text)]) {
        expect(picture()).toContain(begins(text));
        expect(without).not.toContain(begins(text));
      }
    }
    for (const card of record.notDiscussed)
      expect(picture({ withoutCards: { [card.cardId]: true } })).not.toContain(begins(card.question.nl));
  });

  it('[W10] has a picture without what lies in the zones when these were left out', () => {
    const parked = record.zones.flatMap(({ items }) => items);
    expect(parked.map(({ kind }) => kind).sort()).toEqual(['answer', 'card', 'card', 'note']);
    const without = picture({ withoutSections: { later: true } });
    for (const item of parked) {
      const text =
        item.kind === 'card' ? item.card.question.nl : (item.kind === 'note' ? item.note : item.answer).text;
      expect(picture()).toContain(begins(text));
      expect(without).not.toContain(begins(text));
    }
  });

  it('[W10] has a picture of only what the rest still names', () => {
    const bare = picture({ withoutSections: { conversation: true, later: true, insights: true } });
    for (const { text } of record.discussed.flatMap(({ answers }) => answers))
      expect(bare).not.toContain(begins(text));
    for (const { text } of record.notes) expect(bare).not.toContain(begins(text));
    for (const { title } of record.clusters.filter((one) => one.title !== ''))
      expect(bare).not.toContain(title);
    expect(picture({ withoutSections: { picture: true } })).toBe('');
  });

  it('[W4] has a picture without an answer that stays in the group', () => {
    const { stage, board } = namedSession();
    const [shown] = record.discussed.flatMap(({ answers }) => answers);
    const answer = shown && stage.answers[shown.id];
    if (answer === undefined) throw new Error('no answer');
    const answers = { ...stage.answers, [answer.id]: { ...answer, inGroup: true } };
    const kept = buildRecord({ stage: { ...stage, answers }, board, now });
    expect(picture()).toContain(begins(answer.text));
    expect(picture({}, kept)).not.toContain(begins(answer.text));
  });

  it('mends what was typed on the board, and never an answer', () => {
    const [action] = record.actions;
    if (action === undefined) throw new Error('no action');
    const { actions, discussed, minutes } = edited({
      corrections: {
        [`${action.id}/text`]: { text: 'Beter', of: action.text },
        [`${action.id}/who`]: { text: '', of: action.who },
        minutes: { text: 'Netjes', of: null },
      },
    });
    expect(actions[0]).toEqual({ ...action, text: 'Beter', who: '' });
    expect(minutes).toBe('Netjes');
    expect(discussed).toEqual(record.discussed);
  });

  const first = <Thing>(things: readonly Thing[]): Thing => {
    const [one] = things;
    if (one === undefined) throw new Error('there is none');
    return one;
  };
  const at = Date.UTC(2026, 10, 13, 9);

  it('[N63] has no row for an agreement or action of which the text was emptied, and does not count it', () => {
    const action = first(record.actions);
    const agreement = first(record.agreements);
    const emptied = edited({
      corrections: {
        [`${action.id}/text`]: { text: ' \u200b', of: action.text },
        [`${agreement.id}/text`]: { text: '', of: agreement.text },
      },
    });
    expect(emptied.actions).toEqual(record.actions.slice(1));
    expect(emptied.agreements).toEqual(record.agreements.slice(1));
    expect(emptied.counts).toMatchObject({
      actions: record.actions.length - 1,
      agreements: record.agreements.length - 1,
    });
    expect(emptied.leftOut.items).toMatchObject({ harvest: 2 });
  });

  it('[N64] does without one answer, agreement, action, vote or note, wherever it stands, and says so', () => {
    const things = {
      answers: first(record.discussed.flatMap(({ answers }) => answers)),
      agreements: first(record.agreements),
      actions: first(record.actions),
      notes: first(record.notes),
      votes: first(record.votes),
    };
    for (const [kind, { id }] of Object.entries(things)) {
      const without = edited({ withoutItems: { [id]: at } });
      expect(JSON.stringify(without), kind).not.toContain(id);
      expect(Object.values(without.leftOut.items ?? {}), kind).toContain(1);
      expect(readJson(renderJson(without)), kind).toEqual({ ok: true, record: without });
      expect(JSON.stringify(buildOutline(without, 'nl').sections.at(-1)), kind).toContain('weggelaten');
    }
    for (const { id, text } of [things.answers, things.notes]) {
      const without = edited({ withoutItems: { [id]: at } });
      expect(JSON.stringify(without)).not.toContain(JSON.stringify(text));
      expect(picture({ withoutItems: { [id]: at } })).not.toContain(begins(text));
    }
  });

  it('[W41] says of a card that its answers were left out, and not that nobody answered', () => {
    const ids = record.discussed.flatMap(({ answers }) => answers.map(({ id }) => [id, at] as const));
    const harvest = [...record.agreements, ...record.actions].map(({ id }) => [id, at] as const);
    const bare = edited({ withoutItems: Object.fromEntries([...ids, ...harvest]) });
    const words = JSON.stringify(buildOutline(bare, 'nl'));
    expect(words).toContain('De antwoorden staan niet in dit verslag.');
    expect(words).toContain('De afspraken en acties staan niet in dit verslag.');
    expect(words).not.toMatch(/geen antwoord|geen afspraken/u);
    expect(bare.balance).toEqual({ experience: 0, professional: 0, scientific: 0, untagged: 0 });
  });

  it('[N65] has a name that was noticed too late nowhere, in no text and no picture', () => {
    const action = first(record.actions);
    const names = ['Mirjam', 'anna  de Vries', '(x'];
    const of = {
      ...record,
      summary: '',
      minutes: `${record.minutes} MIRJAM zei tegen Anna de Vries: Mirjams idee. Mirjamster blijft.`,
      notes: record.notes.map((note) => ({ ...note, text: `${note.text} (Mirjam)` })),
      actions: [{ ...action, who: 'Mirjam' }],
    };
    const edits = { ...emptyReportEdits, withoutNames: names.map((name) => parseNameToLeaveOut(name) ?? '') };
    const without = editRecord(of, edits);
    expect(JSON.stringify(without)).not.toMatch(/mirjam(?!ster)|vries/iu);
    expect(without.minutes).toContain('[…] zei tegen […]: […] idee. Mirjamster blijft.');
    expect(readJson(renderJson(without))).toEqual({ ok: true, record: without });
    expect(picture(edits, of)).not.toContain('Mirjam');
    expect(JSON.stringify(buildOutline(without, 'nl').sections.at(-1))).toContain(
      'Waar […] staat, is een naam weggelaten.',
    );
    expect(editRecord(record, { ...emptyReportEdits, withoutNames: ['Nergens'] })).toEqual(record);
  });

  it('[N66] has the title, names of groups and notes as they were mended, wherever they stand', () => {
    const cluster = first(record.clusters.filter(({ title }) => title !== ''));
    const note = first(record.notes);
    const { title } = record;
    const mended = edited({
      corrections: {
        title: { text: 'Teamsessie beter', of: title },
        [`${cluster.id}/title`]: { text: 'Betere groep', of: cluster.title },
        [`${note.id}/text`]: { text: 'Beter briefje', of: note.text },
      },
    });
    expect(mended.title).toBe('Teamsessie beter');
    const words = JSON.stringify(mended);
    for (const text of ['Betere groep', 'Beter briefje']) expect(words).toContain(text);
    for (const text of [cluster.title, note.text]) expect(words).not.toContain(JSON.stringify(text));
    expect(mended.edited).toEqual({ texts: true });
    expect(edited({ corrections: { title: { text: ' ', of: title } } }).title).toBe(title);
  });

  it('[N67] has an action that was forgotten, once it says something', () => {
    const [one, empty] = ['h-vergeten', 'h-leeg'] as HarvestId[] as [HarvestId, HarvestId];
    const corrections = {
      [`${one}/text`]: { text: 'Zaal boeken', of: '', at },
      [`${one}/when`]: { text: '15 jan', of: '', at },
    };
    const { actions, counts } = edited({ added: [empty, one], corrections });
    expect(actions.at(-1)).toEqual({ id: one, text: 'Zaal boeken', who: '', when: '2027-01-15' });
    expect(counts.actions).toBe(record.actions.length + 1);
    expect(edited({ corrections }).actions).toEqual(record.actions);
  });

  it('[N68] says that and when agreements and actions were changed, and nothing of the kind when they were not', () => {
    const about = (edits: Partial<ReportEdits>) =>
      JSON.stringify(buildOutline(edited(edits), 'nl').sections.at(-1));
    const { id, text } = first(record.agreements);
    const changed = 'De begeleider heeft voor dit verslag iets veranderd aan wat jullie afspraken.';
    const since = 'Dat was voor het laatst op 13 november 2026 om 10:00.';
    const ways: Partial<ReportEdits>[] = [
      { corrections: { [`${id}/text`]: { text: `${text}!`, of: text, at } } },
      { withoutItems: { [id]: at } },
      {
        added: ['h-x' as HarvestId],
        corrections: { ['h-x/text' as Correctable]: { text: 'Nieuw', of: '', at } },
      },
    ];
    for (const way of ways) expect(about(way)).toContain(`${changed} ${since}`);
    expect(about({ corrections: { [`${id}/text`]: { text: `${text}!`, of: text } } })).toContain(changed);
    const untouched: Partial<ReportEdits>[] = [
      {},
      { corrections: { [`${id}/text`]: { text: 'Iets', of: 'Heel anders', at } } },
      { corrections: { minutes: { text: 'Netjes', of: record.minutes, at } } },
      { added: ['h-x' as HarvestId] },
    ];
    for (const way of untouched) expect(about(way)).not.toContain(changed);
  });

  it('[W20] keeps what was written after a text was mended, and who and when as they are now', () => {
    const [action] = record.actions;
    if (action === undefined) throw new Error('no action');
    const corrections = {
      minutes: { text: `${record.minutes.slice(0, -1)}!`, of: record.minutes },
      [`${action.id}/who`]: { text: 'Mirjam de Boer', of: 'Mirjam' },
    };
    const later = {
      ...record,
      minutes: `${record.minutes} Kanarie achteraf.`,
      actions: [{ ...action, who: 'Fatima' }],
    };
    const { minutes, actions } = editRecord(later, { ...emptyReportEdits, corrections });
    expect(minutes).toBe(`${record.minutes.slice(0, -1)}! Kanarie achteraf.`);
    expect(actions).toEqual([{ ...action, who: 'Fatima' }]);
  });
});
