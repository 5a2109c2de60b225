/**
 * The notes as one printable page that asks nothing of any host: no script, no image, no font, one inline stylesheet.
 * No element has a style attribute, because the server's Content-Security-Policy allows the stylesheet alone.
 */
import { balanceSection } from './htmlBalance.ts';
import { markup, paragraphs, toHtml, trustedStyle, type Markup } from './markup.ts';
import { notesCss } from './notesCss.ts';
import type { DiscussedCard, NotesRecord, RecordedAnswer, RecordedItem } from './notesRecord.ts';
import type { Source } from '../model/source.ts';
import { createWording, type NotesOptions, type Wording } from './wording.ts';

// A saved copy has no headers, so the page carries the rule itself as well.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The notes as a page of HTML. What matters most comes first: agreements, actions, insights. */
export function renderHtml(record: NotesRecord, options: NotesOptions): string {
  const wording = createWording(record, options);
  const { t } = wording;
  const draft = t(($) => $.notes.draft);
  const page = markup`<!doctype html>
<html lang="${options.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${record.title} · ${record.draft ? draft : t(($) => $.notes.kind)}</title>
<style>${trustedStyle(notesCss)}</style>
</head>
<body${record.draft && markup` data-draft="${draft}"`}>
<main>
${opening(record, wording)}${agreed(record, wording)}${items(
    t(($) => $.notes.insights.title),
    record.insights,
    wording,
  )}${conversation(record, wording)}${balanceSection(record, wording)}${minutes(record, wording)}${items(
    t(($) => $.notes.later),
    record.later,
    wording,
  )}${items(
    t(($) => $.notes.parked),
    record.parked,
    wording,
  )}${notDiscussed(record, wording)}${people(wording)}${about(wording)}</main>
</body>
</html>
`;
  return toHtml(page);
}

function section(title: string, ...content: readonly (Markup | false | null)[]): Markup {
  return markup`<section>\n<h2>${title}</h2>\n${content}</section>\n`;
}

function opening(record: NotesRecord, { t, subtitle, facts }: Wording): Markup {
  const draft = markup`<p class="draft"><strong>${t(($) => $.notes.draft)}.</strong> ${t(($) => $.notes.draftHint)}</p>\n`;
  return markup`<header>
<p class="subtitle" dir="auto">${subtitle}</p>
<h1 dir="auto">${record.title}</h1>
${record.draft && draft}<dl class="facts">
${facts.map(({ value, label }) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl>
</header>
`;
}

function agreed(record: NotesRecord, wording: Wording): Markup {
  const { t } = wording;
  const title = t(($) => $.notes.agreed.title);
  if (record.agreements.length + record.actions.length === 0) {
    return section(title, markup`<p>${wording.nothingAgreed}</p>\n`);
  }
  const agreements = markup`<h3>${t(($) => $.notes.agreed.agreements)}</h3>
<ul>
${record.agreements.map((agreement) => {
  const aside = wording.whoAndWhen(agreement);
  return markup`<li>${paragraphs(agreement.text)}${aside !== '' && markup`<p class="origin" dir="auto">${aside}</p>`}</li>\n`;
})}</ul>
`;
  return section(
    title,
    record.actions.length > 0 && actions(record, wording),
    record.agreements.length > 0 && agreements,
  );
}

function actions(record: NotesRecord, { t, when }: Wording): Markup {
  const field = (text: string) =>
    text === ''
      ? markup`<td class="open">${t(($) => $.notes.agreed.open)}</td>`
      : markup`<td dir="auto">${text}</td>`;
  return markup`<table class="actions">
<caption>${t(($) => $.notes.agreed.actions)}</caption>
<thead><tr><th scope="col">${t(($) => $.notes.agreed.action)}</th><th scope="col">${t(($) => $.notes.agreed.who)}</th><th scope="col">${t(($) => $.notes.agreed.when)}</th></tr></thead>
<tbody>
${record.actions.map((action) => markup`<tr><td>${paragraphs(action.text)}</td>${field(action.who)}${field(when(action))}</tr>\n`)}</tbody>
</table>
`;
}

function conversation(record: NotesRecord, wording: Wording): Markup {
  const { t } = wording;
  const { spotlight } = record;
  const now =
    spotlight &&
    markup`<h3>${t(($) => $.notes.conversation.now)}</h3>\n<p>${cardLine(spotlight, wording)}</p>\n`;
  return section(
    t(($) => $.notes.conversation.title),
    record.discussed.length === 0 && markup`<p>${wording.nothingRevealed}</p>\n`,
    ...record.discussed.map((card) => discussed(card, wording)),
    now,
  );
}

function discussed({ card, insight, answers }: DiscussedCard, wording: Wording): Markup {
  const { t, cardLabel, question, answerCount } = wording;
  const count = answers.length === 0 ? t(($) => $.notes.conversation.noAnswers) : answerCount(answers.length);
  const list = markup`<ul class="answers">\n${answers.map((answer) => answerItem(answer, wording))}</ul>\n`;
  return markup`<h3>${insight && insightMark(wording)}<span class="label theme-${card.theme}">${cardLabel(card)}</span> <span class="count">· ${count}</span> <span class="question">${question(card)}</span></h3>
${answers.length > 0 && list}`;
}

function answerItem(answer: RecordedAnswer, wording: Wording): Markup {
  return markup`<li class="source-${answer.source ?? 'none'}">${answer.insight && insightMark(wording)}${paragraphs(answer.text)}${origin(answer, wording)}</li>\n`;
}

function insightMark({ t }: Wording): Markup {
  return markup`<span class="insight">★ ${t(($) => $.notes.insights.mark)}</span> `;
}

const signs: Readonly<Record<Source, string>> = { experience: '●', professional: '■', scientific: '▲' };

function origin(answer: RecordedAnswer, wording: Wording): Markup | false {
  const text = wording.origin(answer);
  const sign = answer.source && markup`<span class="sign" aria-hidden="true">${signs[answer.source]}</span>`;
  return text !== '' && markup`<p class="origin" dir="auto">${sign}${text}</p>`;
}

function cardLine(card: RecordedItem['card'], { cardLabel, question }: Wording): Markup {
  return markup`<span class="label theme-${card.theme}">${cardLabel(card)}</span> ${question(card)}`;
}

function items(title: string, list: readonly RecordedItem[], wording: Wording): Markup | false {
  if (list.length === 0) return false;
  const entries = list.map(({ card, answer }) => {
    if (answer === null) return markup`<li>${cardLine(card, wording)}</li>\n`;
    const aside = [wording.cardLabel(card), wording.origin(answer)].filter((part) => part !== '').join(' · ');
    return markup`<li>${paragraphs(answer.text)}<p class="origin" dir="auto">${aside}</p></li>\n`;
  });
  return section(title, markup`<ul>\n${entries}</ul>\n`);
}

function minutes(record: NotesRecord, { t }: Wording): Markup | false {
  return (
    record.minutes !== '' &&
    section(
      t(($) => $.notes.minutes),
      markup`${paragraphs(record.minutes)}\n`,
    )
  );
}

function notDiscussed(record: NotesRecord, wording: Wording): Markup | false {
  if (record.notDiscussed.length === 0) return false;
  const entries = record.notDiscussed.map((card) => markup`<li>${cardLine(card, wording)}</li>\n`);
  return section(wording.notDiscussed, markup`<ul>\n${entries}</ul>\n`);
}

function people({ t, people: groups }: Wording): Markup | false {
  if (groups.length === 0) return false;
  const lines = groups.map(({ role, names }) => markup`<p dir="auto">${role}: ${names.join(', ')}</p>\n`);
  return section(
    t(($) => $.notes.people.title),
    ...lines,
  );
}

function about({ t, about: sentences }: Wording): Markup {
  return markup`<footer class="about">
<h2>${t(($) => $.notes.about.title)}</h2>
<p>${sentences.join(' ')}</p>
</footer>
`;
}
