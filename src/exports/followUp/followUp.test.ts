import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { isSurvey } from '../../model/activities/survey/survey.ts';
import type { HarvestId, RunId, SessionId } from '../../model/ids.ts';
import { followUpLimits, type FollowUp, type Outcome } from '../../model/session/followUp.ts';
import { emptyReportEdits } from '../../model/session/report.ts';
import { fullKennisscan } from '../../model/survey/kennisscan.ts';
import type { OverTime } from '../../model/survey/thenAndNow.ts';
import { surveyedSession } from '../activities/survey/testSurvey.ts';
import { contentLine, renderReminder } from '../calendar/renderCalendar.ts';
import { editRecord } from '../editRecord.ts';
import type { PureFormat } from '../formats.ts';
import { fileOf, partsOf } from '../golden/files.ts';
import { namedSession, now, type GoldenSession } from '../golden/sessions.ts';
import { readJson } from '../json/readJson.ts';
import { recordSchema } from '../json/recordSchema.ts';
import { renderJson } from '../json/renderJson.ts';
import { buildOutline } from '../outline/buildOutline.ts';
import { buildRecord } from '../record.ts';
import { followUpOf } from './carried.ts';

const act = (id: string, text: string, outcome: Outcome | null) => ({
  id: id as HarvestId,
  text,
  who: 'Mirjam',
  when: '2026-06-01',
  outcome,
});
const earlier = { questionnaire: 'kennisscan', title: fullKennisscan.title };
const overTime: readonly OverTime[] = [
  { title: fullKennisscan.title, before: 7, difference: 'equal' },
  { title: { nl: 'Deel <b>', en: 'Part' }, before: 7, difference: 'clearly-higher' },
];
const followUp: FollowUp = {
  title: 'Teamsessie voorjaar',
  date: '2026-05-10',
  actions: [
    act('h-e1', 'Kennisloket openen', { kind: 'done', text: 'Sinds <mei> & juni' }),
    act('h-e2', 'Visie schrijven', { kind: 'going-on', text: '' }),
    act('h-e3', 'Jan bellen', { kind: 'let-go', text: '' }),
    act('h-e4', 'Budget vragen', null),
  ],
  surveys: [earlier],
};
function followedUp(): GoldenSession {
  const { stage, board } = surveyedSession();
  const runs = Object.values(stage.activities ?? {}).map((run) => [
    run.id,
    isSurvey(run) && run.kind === 'scan' ? { ...run, overTime } : run,
  ]);
  return { stage: { ...stage, followUp, activities: Object.fromEntries(runs) }, board };
}
const record = buildRecord({ ...followedUp(), now });
const sectionOf = (one: typeof record, locale: 'nl' | 'en' = 'nl') =>
  JSON.stringify(buildOutline(one, locale).sections.find(({ id }) => id === 'earlier') ?? null);

describe('what came along, in the notes', () => {
  it.each<PureFormat>(['md', 'html', 'docx', 'odt'])(
    '[K37] has actions and then and now in %s',
    async (format) => {
      const file = Object.values(partsOf(await fileOf(followedUp(), format))).join('\n');
      const words = file
        .replaceAll(/<[^>]*>/gu, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .replaceAll('\\', '');
      for (const said of [
        'Van de vorige keer',
        'Kennisloket openen',
        'gedaan',
        'Sinds <mei> & juni',
        'loopt nog',
        'laten we los',
        'nog niet besproken',
        'Budget vragen',
        'Vergeleken met toen: ongeveer gelijk.',
        'toen vulden 7 mensen in',
      ])
        expect(words, said).toContain(said);
    },
  );

  it('[K37] is said in English too', () => {
    expect(sectionOf(record, 'en')).toContain('still going on');
    expect(sectionOf(record, 'en')).toMatch(/\p{L}\. Compared with then: about the same\./u);
  });

  it('[K37] comes back from a file as it was, and can be left out of a report', () => {
    const file = renderJson(record);
    const back = readJson(file);
    expect(back).toEqual({ ok: true, record });
    expect(back.ok && renderJson(back.record)).toBe(file);
    const without = editRecord(record, { ...emptyReportEdits, withoutSections: { earlier: true } });
    expect(JSON.parse(JSON.stringify(without))).not.toHaveProperty('followUp');
    expect(sectionOf(without)).toBe('null');
    const unnamed = editRecord(record, { ...emptyReportEdits, withoutNames: ['Jan', 'Mirjam'] });
    expect(JSON.stringify(unnamed.followUp)).not.toMatch(/Jan|Mirjam/u);
  });

  it('[K37] leaves no trace in a session that goes on with none, and in older files', () => {
    const alone = buildRecord({ ...namedSession(), now });
    expect(alone).not.toHaveProperty('followUp');
    expect(v.parse(recordSchema, JSON.parse(JSON.stringify(alone)))).not.toHaveProperty('followUp');
  });

  it('[K39] has no mean of then in any file', () => {
    expect(JSON.stringify(record.followUp)).not.toContain('mean');
    expect(JSON.stringify(record.followUp)).not.toContain('parts');
  });
});

describe('what comes along out of the notes', () => {
  const offer = followUpOf(record);

  it('[K38] is every action that is still open, those of the time before first', () => {
    const own = record.actions.map(({ text }) => text);
    expect(own.length).toBeGreaterThan(0);
    expect(offer?.carried.actions.map(({ text }) => text)).toEqual([
      'Visie schrijven',
      'Budget vragen',
      ...own,
    ]);
    expect(JSON.stringify(offer?.carried.actions)).not.toContain('outcome');
  });

  it('[K38] offers the cards that were not discussed, and says how the session was set up', () => {
    expect(offer?.cardIds).toEqual(record.notDiscussed.map(({ cardId }) => cardId));
    expect(offer).toMatchObject({ sizeClass: 'up-to-50000', named: false });
  });

  it('[K32] has no count of any answer, nor a text that somebody wrote, but actions and statements', () => {
    const words = JSON.stringify(offer?.carried);
    expect(words).not.toContain('counts');
    const answers = record.discussed.flatMap((card) => card.answers.map(({ text }) => text));
    expect(answers.length).toBeGreaterThan(0);
    for (const text of [...answers, record.minutes].filter((one) => one.length > 10))
      expect(words).not.toContain(JSON.stringify(text).slice(1, -1));
  });

  it('[K38] is of the last time that a questionnaire was answered', () => {
    const [scan] = (record.surveys ?? []).filter(({ questionnaire }) => questionnaire === 'kennisscan');
    if (scan === undefined) throw new Error('There is no scan');
    const last = { ...scan, id: 'k-last' as RunId, respondents: 99 };
    const found = followUpOf({ ...record, surveys: [scan, last] });
    expect(found?.carried.surveys.map(({ respondents }) => respondents)).toEqual([99]);
  });

  it('[K38] fits, however much there is, and the latest stays', () => {
    const [action] = record.actions;
    if (action === undefined) throw new Error('There is no action');
    const actions = Array.from({ length: 300 }, (_, index) => ({
      ...action,
      id: `h-m${index}` as HarvestId,
    }));
    const ids = followUpOf({ ...record, actions })?.carried.actions.map(({ id }) => id);
    expect(ids).toHaveLength(followUpLimits.actions);
    expect(ids?.at(-1)).toBe('h-m299');
  });

  it.each([
    ['no day', { ...record, date: 'ooit' }],
    [
      'an action that no session could have',
      { ...record, actions: [{ ...record.actions[0], id: 'x-1', text: 'x', who: '', when: '' }] },
    ],
  ])('[K38] is nothing where a file has %s', (_what, changed) => {
    expect(followUpOf(changed as typeof record)).toBeNull();
  });
});

describe('the reminder of a follow-up', () => {
  const reminder = {
    sessionId: 's-abc' as SessionId,
    title: 'Team; sessie,\r\nBEGIN:VEVENT',
    day: '2027-02-28',
    link: 'https://kennistafel.example/nieuw#vervolg=s-abc',
    madeAt: now,
  };
  const lines = renderReminder(reminder, 'nl').replaceAll('\r\n ', '').split('\r\n');

  it('[K35] is one whole day with the link, whatever the title is', () => {
    expect(lines).toContain('DTSTART;VALUE=DATE:20270228');
    expect(lines).toContain('DTEND;VALUE=DATE:20270301');
    expect(lines).toContain(`URL:${reminder.link}`);
    expect(lines).toContain(String.raw`SUMMARY:Vervolg: Team\; sessie\, BEGIN:VEVENT`);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    for (const line of renderReminder(reminder, 'en').split('\r\n')) expect(contentLine(line)).toBe(line);
  });

  it('[K35] is the same event when another day is chosen', () => {
    const uid = (text: string) => /^UID:.+$/mu.exec(text)?.[0];
    const later = renderReminder({ ...reminder, day: '2027-03-01', madeAt: now + 1e9 }, 'en');
    expect(uid(later)).toBe(uid(renderReminder(reminder, 'nl')));
  });
});
