/** The operator's page as HTML, without a script. Whoever makes a response of it sets the policy that goes with its nonce. */
import { markup, toHtml, trustedStyle, type Markup } from '../../src/exports/markup.ts';
import { formatDayOf } from '../../src/messages/dates.ts';
import { fromNow } from '../../src/messages/fromNow.ts';
import type { Locale } from '../../src/messages/locale.ts';
import { createOperatorTranslator } from '../../src/messages/operatorTranslator.ts';
import { createTranslator } from '../../src/messages/translate.ts';
import { operatorCss } from './operatorCss.ts';
import type { Overview, SessionFacts } from './overview.ts';

export const orders = ['activity', 'size', 'deletion'] as const;
export type Order = (typeof orders)[number];

/** Where the page is, and how it is shown. */
export interface Shown {
  /** The address of the page, below the path of the server. */
  readonly at: string;
  readonly locale: Locale;
  readonly nonce: string;
  readonly order: Order;
  /** Which part of the list, from 1. */
  readonly part: number;
}

export type KeyProblem = 'wrong' | { readonly waitMs: number };
/** What just became of a session. */
export interface Deed {
  readonly did: 'done' | 'gone';
  readonly session: string;
}

const perPart = 100;
const translators = { nl: createOperatorTranslator('nl'), en: createOperatorTranslator('en') };
const general = { nl: createTranslator('nl'), en: createTranslator('en') };

const query = ({ order, part, locale }: Pick<Shown, 'order' | 'part' | 'locale'>) =>
  `?lang=${locale}&order=${order}&part=${part}`;

/** The page around something. */
function page(shown: Shown, title: string, content: Markup): string {
  const { at, locale, nonce } = shown;
  const t = translators[locale];
  const other = locale === 'nl' ? 'en' : 'nl';
  return toHtml(markup`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${title}</title><style nonce="${nonce}">${trustedStyle(operatorCss)}</style></head>
<body><main>
<header><h1>${t(($) => $.operator.title)}</h1>
<a href="${at}${query({ ...shown, locale: other })}" lang="${other}" hreflang="${other}">${t(($) => $.operator.otherLanguage)}</a></header>
${content}
</main></body></html>
`);
}

/** Asks for the key. */
export function keyPage(shown: Shown, problem: KeyProblem | null): string {
  const { at, locale } = shown;
  const t = translators[locale];
  const said =
    problem === null
      ? null
      : problem === 'wrong'
        ? t(($) => $.operator.key.wrong)
        : t(($) => $.operator.key.tooMany, {
            again: general[locale](($) => $.entry.again, { when: fromNow(problem.waitMs, locale) }),
          });
  const wrong = markup`<p class="sheet notice wrong" id="wrong" role="alert">${said}</p>`;
  return page(
    shown,
    t(($) => $.operator.title),
    markup`<section class="sheet" aria-labelledby="key-title">
<h2 id="key-title">${t(($) => $.operator.key.title)}</h2>
${said !== null && wrong}<form method="post" action="${at}${query(shown)}" class="field">
<label for="key">${t(($) => $.operator.key.label)}</label>
<p class="muted" id="hint">${t(($) => $.operator.key.hint)}</p>
<input id="key" name="key" type="password" autocomplete="current-password" required
  aria-describedby="hint${said !== null && ' wrong'}"${said !== null && markup` aria-invalid="true" autofocus`}>
<div><button class="first">${t(($) => $.operator.key.submit)}</button></div>
</form></section>`,
  );
}

const sizeIn = (locale: Locale) => (bytes: number) => {
  const [unit, size] = bytes < 1_000_000 ? ['kilobyte', 1_000] : ['megabyte', 1_000_000];
  const style = { style: 'unit', unit, maximumFractionDigits: bytes < 100_000_000 ? 1 : 0 } as const;
  return new Intl.NumberFormat(locale, style).format(bytes / size);
};

/** Numbers by which sessions are put in order: the lowest comes first. */
const ranks: Readonly<Record<Order, (facts: SessionFacts) => number>> = {
  activity: ({ age }) => age?.activeAt ?? 0,
  size: ({ bytes }) => -bytes,
  deletion: ({ deleteAt }) => deleteAt,
};

/** All that an operator may know of the sessions. `deed`: what was just done; null for nothing. */
export function overviewPage(shown: Shown, overview: Overview, deed: Deed | null): string {
  const { at, locale, order } = shown;
  const t = translators[locale];
  const size = sizeIn(locale);
  const { sessions, states, used, limit } = overview;
  const rank = ranks[order];
  const sorted = sessions.toSorted((one, other) => rank(one) - rank(other));
  const total = Math.max(1, Math.ceil(sorted.length / perPart));
  const part = Math.min(Math.max(1, shown.part), total);
  const fact = (label: string, value: string | number) =>
    markup`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  const usedNow =
    limit === null ? size(used) : t(($) => $.operator.usedOf, { used: size(used), limit: size(limit) });
  const stateNames = (['lobby', 'table', 'closed', 'unreadable'] as const).filter(
    (state) => state !== 'unreadable' || states[state] > 0,
  );
  const link = (to: Partial<Shown>, text: string, current: boolean) =>
    markup`<a href="${at}${query({ ...shown, part: 1, ...to })}"${current && markup` aria-current="true"`}>${text}</a>`;
  return page(
    shown,
    t(($) => $.operator.title),
    markup`<p class="muted">${t(($) => $.operator.lead)}</p>
${deed !== null && markup`<p class="sheet notice" role="status">${t(($) => $.operator.delete[deed.did], { session: deed.session })}</p>`}
<section class="sheet" aria-labelledby="now"><h2 id="now">${t(($) => $.operator.now)}</h2><dl>
${fact(
  t(($) => $.operator.sessions),
  sessions.length,
)}
${stateNames.map((state) =>
  fact(
    t(($) => $.operator.states[state]),
    states[state],
  ),
)}
${fact(
  t(($) => $.operator.used),
  usedNow,
)}</dl></section>
<section class="sheet" aria-labelledby="list"><h2 id="list">${t(($) => $.operator.list)}</h2>
${
  sessions.length === 0
    ? markup`<p>${t(($) => $.operator.none)}</p>`
    : markup`<nav class="row" aria-labelledby="order"><span id="order">${t(($) => $.operator.order)}</span><ul>
${orders.map(
  (one) =>
    markup`<li>${link(
      { order: one },
      t(($) => $.operator.orders[one]),
      one === order,
    )}</li>`,
)}</ul></nav>
${table(shown, sorted.slice((part - 1) * perPart, part * perPart), { size, part, total })}
<p class="muted">${t(($) => $.operator.about)}</p>
${
  total > 1 &&
  markup`<nav class="row" aria-label="${t(($) => $.operator.page, { number: part, total })}">
${
  part > 1 &&
  link(
    { part: part - 1 },
    t(($) => $.operator.earlier),
    false,
  )
}
${
  part < total &&
  link(
    { part: part + 1 },
    t(($) => $.operator.later),
    false,
  )
}</nav>`
}`
}</section>
<form method="post" action="${at}/uit${query(shown)}"><button>${t(($) => $.operator.signOut)}</button></form>`,
  );
}

function table(
  shown: Shown,
  sessions: readonly SessionFacts[],
  { size, part, total }: { size: (bytes: number) => string; part: number; total: number },
): Markup {
  const { at, locale } = shown;
  const t = translators[locale];
  const day = (moment: number | undefined) =>
    moment === undefined || Number.isNaN(new Date(moment).getTime())
      ? t(($) => $.operator.unknown)
      : formatDayOf(moment, locale);
  const columns = ['session', 'state', 'size', 'created', 'active', 'deletion'] as const;
  const head = columns.map(
    (column) =>
      markup`<th scope="col"${column === 'size' && markup` class="number"`}>${t(($) => $.operator.columns[column])}</th>`,
  );
  const rows = sessions.map(({ sessionId, bytes, deleteAt, age }) => {
    const label = t(($) => $.operator.delete.of, { session: sessionId });
    return markup`<tr><th scope="row">${sessionId}</th><td>${t(($) => $.operator.states[age?.phase ?? 'unreadable'])}</td>
<td class="number">${size(bytes)}</td><td>${day(age?.createdAt)}</td><td>${day(age?.activeAt)}</td><td>${day(deleteAt)}</td>
<td><form method="post" action="${at}/wissen${query(shown)}"><input type="hidden" name="session" value="${sessionId}">
<button aria-label="${label}">${t(($) => $.operator.delete.button)}</button></form></td></tr>`;
  });
  const caption =
    total > 1 ? t(($) => $.operator.page, { number: part, total }) : t(($) => $.operator.sessions);
  return markup`<div class="scroll" role="region" aria-labelledby="rows" tabindex="0"><table><caption id="rows">${caption}</caption>
<thead><tr>${head}<td></td></tr></thead><tbody>
${rows}</tbody></table></div>`;
}

/** Asks whether a session must really go. */
export function surePage(shown: Shown, session: string): string {
  const { at, locale } = shown;
  const t = translators[locale];
  const title = t(($) => $.operator.delete.title, { session });
  return page(
    shown,
    title,
    markup`<section class="sheet notice wrong" aria-labelledby="sure"><h2 id="sure">${title}</h2>
<p>${t(($) => $.operator.delete.more)}</p><p>${t(($) => $.operator.delete.backups)}</p>
<div class="row"><a class="button" href="${at}${query(shown)}">${t(($) => $.operator.delete.back)}</a>
<form method="post" action="${at}/wissen${query(shown)}"><input type="hidden" name="session" value="${session}">
<input type="hidden" name="sure" value="yes"><button class="danger">${t(($) => $.operator.delete.sure)}</button></form></div></section>`,
  );
}
