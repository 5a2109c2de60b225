/** The notes as Markdown (CommonMark with tables). */
import type { DiscussedCard, NotesRecord, RecordedAnswer, RecordedItem } from './notesRecord.ts';
import { markdownBlock, markdownLine, markdownTable } from './markdownText.ts';
import type { SourceBalance } from './sourceBalance.ts';
import { createWording, type NotesOptions, type Wording } from './wording.ts';

/** The notes as Markdown. What matters most comes first: agreements, actions, insights. */
export function renderMarkdown(record: NotesRecord, options: NotesOptions): string {
  const wording = createWording(record, options);
  const blocks = [
    ...opening(record, wording),
    ...agreed(record, wording),
    ...insights(record, wording),
    ...conversation(record, wording),
    ...balance(record, wording),
    ...minutes(record, wording),
    ...items(
      wording.t(($) => $.notes.later),
      record.later,
      wording,
    ),
    ...items(
      wording.t(($) => $.notes.parked),
      record.parked,
      wording,
    ),
    ...notDiscussed(record, wording),
    ...people(wording),
    ...about(wording),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function opening(record: NotesRecord, { t, subtitle, facts }: Wording): string[] {
  const draft = `> **${t(($) => $.notes.draft)}.** ${t(($) => $.notes.draftHint)}`;
  return [
    `# ${markdownLine(record.title)}`,
    markdownLine(subtitle),
    ...(record.draft ? [draft] : []),
    facts.map(({ value, label }) => `**${value}** ${label}`).join(' · '),
  ];
}

function agreed(record: NotesRecord, wording: Wording): string[] {
  const { t } = wording;
  const title = `## ${t(($) => $.notes.agreed.title)}`;
  if (record.agreements.length + record.actions.length === 0) return [title, wording.nothingAgreed];
  const agreements = record.agreements.map((agreement) =>
    item(agreement.text, markdownLine(wording.whoAndWhen(agreement))),
  );
  const open = t(($) => $.notes.agreed.open);
  const head = [t(($) => $.notes.agreed.action), t(($) => $.notes.agreed.who), t(($) => $.notes.agreed.when)];
  const rows = record.actions.map((action) =>
    [action.text, action.who || open, wording.when(action) || open].map(markdownLine),
  );
  return [
    title,
    ...(rows.length > 0 ? [`### ${t(($) => $.notes.agreed.actions)}`, markdownTable(head, rows)] : []),
    ...(agreements.length > 0 ? [`### ${t(($) => $.notes.agreed.agreements)}`, agreements.join('\n')] : []),
  ];
}

function insights(record: NotesRecord, wording: Wording): string[] {
  return items(
    wording.t(($) => $.notes.insights.title),
    record.insights,
    wording,
  );
}

function conversation(record: NotesRecord, wording: Wording): string[] {
  const { t, cardLabel, question } = wording;
  const { spotlight } = record;
  return [
    `## ${t(($) => $.notes.conversation.title)}`,
    ...record.discussed.flatMap((card) => discussed(card, wording)),
    ...(record.discussed.length === 0 ? [wording.nothingRevealed] : []),
    ...(spotlight === null
      ? []
      : [
          `### ${t(($) => $.notes.conversation.now)}`,
          `**${markdownLine(cardLabel(spotlight))}** · ${markdownLine(question(spotlight))}`,
        ]),
  ];
}

function discussed({ card, insight, answers }: DiscussedCard, wording: Wording): string[] {
  const { t, cardLabel, question, answerCount } = wording;
  const mark = insight ? ` · ${t(($) => $.notes.insights.mark)}` : '';
  return [
    `### ${markdownLine(cardLabel(card))}${mark}`,
    `**${markdownLine(question(card))}**`,
    answers.length === 0 ? t(($) => $.notes.conversation.noAnswers) : answerCount(answers.length),
    ...(answers.length === 0 ? [] : [answers.map((answer) => answerItem(answer, wording)).join('\n')]),
  ];
}

function answerItem(answer: RecordedAnswer, wording: Wording): string {
  const mark = answer.insight ? `**${wording.t(($) => $.notes.insights.mark)}:** ` : '';
  return item(answer.text, markdownLine(wording.origin(answer)), mark);
}

/** A list item: a person's text, and after it in italics what is known about it (escaped already). */
function item(text: string, aside: string, mark = ''): string {
  return `- ${mark}${markdownBlock(text, '  ')}${aside === '' ? '' : ` *(${aside})*`}`;
}

function items(title: string, list: readonly RecordedItem[], wording: Wording): string[] {
  if (list.length === 0) return [];
  const lines = list.map((entry) => {
    const origin = entry.answer === null ? '' : wording.origin(entry.answer);
    const aside = [wording.cardLabel(entry.card), origin].filter((part) => part !== '').join(' · ');
    return item(wording.itemText(entry), markdownLine(aside));
  });
  return [`## ${title}`, lines.join('\n')];
}

function balance(record: NotesRecord, { t, cardLabel }: Wording): string[] {
  if (record.counts.answers === 0) return [];
  const head = [
    t(($) => $.notes.balance.card),
    t(($) => $.ui.source.experience),
    t(($) => $.ui.source.professional),
    t(($) => $.ui.source.scientific),
    t(($) => $.notes.balance.untagged),
  ];
  const row = (label: string, counts: SourceBalance) => [
    label,
    String(counts.experience),
    String(counts.professional),
    String(counts.scientific),
    String(counts.untagged),
  ];
  return [
    `## ${t(($) => $.notes.balance.title)}`,
    t(($) => $.notes.balance.hint),
    markdownTable(head, [
      ...record.discussed.map((entry) => row(markdownLine(cardLabel(entry.card)), entry.balance)),
      row(`**${t(($) => $.notes.balance.total)}**`, record.balance),
    ]),
  ];
}

function minutes(record: NotesRecord, { t }: Wording): string[] {
  return record.minutes === '' ? [] : [`## ${t(($) => $.notes.minutes)}`, markdownBlock(record.minutes)];
}

function notDiscussed(record: NotesRecord, wording: Wording): string[] {
  if (record.notDiscussed.length === 0) return [];
  const lines = record.notDiscussed.map(
    (card) => `- ${markdownLine(wording.cardLabel(card))} · ${markdownLine(wording.question(card))}`,
  );
  return [`## ${wording.notDiscussed}`, lines.join('\n')];
}

function people({ t, people: groups }: Wording): string[] {
  if (groups.length === 0) return [];
  const lines = groups.map(({ role, names }) => `- ${role}: ${names.map(markdownLine).join(', ')}`);
  return [`## ${t(($) => $.notes.people.title)}`, lines.join('\n')];
}

function about({ t, about: sentences }: Wording): string[] {
  return [`## ${t(($) => $.notes.about.title)}`, sentences.join(' ')];
}
