import { printCss } from '../printCss.ts';

/**
 * The stylesheet of the printable notes, exactly as it is in the page. Colours and type follow the design; fonts
 * fall back to what the reader has, since the page asks nothing of any host.
 */
export const notesCss = `
:root { color-scheme: light; --ink: #1d2430; --muted: #5a6472; --line: #ddd6c8; --table: #f4f1ea; --action: #0b5d66;
  --experience: #b3401f; --professional: #1f5aa6; --scientific: #6a3fa0; --untagged: #8b8577;
  --serif: 'Source Serif 4 Variable', 'Source Serif 4', Charter, Georgia, serif;
  --sans: 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', system-ui, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--table); color: var(--ink); font: 1rem/1.5 var(--sans); overflow-wrap: anywhere; }
main { max-width: 58rem; margin: 2rem auto; padding: 2.75rem 3rem; background: #fff; border-radius: 6px;
  box-shadow: 0 8px 30px rgb(29 36 48 / 12%); }
h1, h2, .question, .facts dd { font-family: var(--serif); font-weight: 600; line-height: 1.2; }
h1 { margin: .15rem 0 0; font-size: 2.1rem; }
h2 { margin: 2.25rem 0 .6rem; font-size: 1.4rem; }
h3 { margin: 1.5rem 0 .4rem; font-size: 1rem; }
h4 { margin: 1rem 0 .3rem; font-size: .95rem; }
.scroll + .hint { margin-top: .5rem; }
.scroll + .scroll { margin-top: 1.2rem; }
a { color: var(--action); }
p, ul { margin: 0 0 .5rem; }
ul { padding-left: 1.2rem; }
li { margin-bottom: .35rem; }
li[dir='rtl'] { margin-right: 1.2rem; }
li p { margin-bottom: .2rem; }
li p:last-child { margin-bottom: 0; }
li p + p:not(.origin) { margin-top: .5rem; }
.subtitle, .count, .origin, .hint, .about { color: var(--muted); }
.about { font-size: .9rem; }
.about h2 { color: var(--ink); font-size: 1.1rem; }
.draft { display: inline-block; margin: .9rem 0 0; padding: .35rem .8rem; border: 2px dashed #8a5200; border-radius: 6px;
  color: #6b4000; }
.facts { display: flex; flex-wrap: wrap; gap: .8rem 2rem; margin: 1.4rem 0 0; }
.facts div { display: flex; flex-direction: column-reverse; }
.facts dt { color: var(--muted); font-size: .95rem; }
.facts dd { margin: 0; font-size: 1.9rem; font-variant-numeric: lining-nums tabular-nums; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding: 0 0 .3rem; text-align: left; font-weight: 700; }
.balance caption { color: var(--muted); font-weight: 400; }
th, td { padding: .5rem .8rem .5rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
td p, th p { margin: 0; }
td p + p, th p + p { margin-top: .4rem; }
thead th, thead td { border-bottom: 2px solid var(--ink); }
tbody th { font-weight: 400; }
.total th, .total td { font-weight: 700; border-bottom: 0; }
@media (min-width: 40rem) { .actions th:first-child { width: 60%; } .votes th:first-child { width: 70%; }
  .spread th:first-child { width: 40%; } }
.open { color: var(--muted); font-style: italic; }
.scroll { overflow-x: auto; overflow-wrap: normal; }
.balance tbody th { white-space: nowrap; }
.scroll:focus-visible { outline: 3px solid var(--action); outline-offset: 3px; }
.picture { border: 1px solid var(--line); border-radius: 6px; }
.picture svg { display: block; width: 100%; min-width: 44rem; height: auto; }
.paper-only { display: none; }
.number { text-align: right; }
.bar { width: 32%; min-width: 5rem; padding-right: 0; }
.bar svg { display: block; width: 100%; height: .65rem; margin-top: .4rem; border-radius: 4px; background: #e6dfd2; }
.spread thead th { font-size: .875rem; line-height: 1.25; vertical-align: bottom; }
.spread .bar { width: 5rem; padding-left: .8rem; }
.spread .bar svg { width: auto; height: 2rem; margin-top: .2rem; border-radius: 0; background: none; }
.fill-spread { fill: var(--action); }
.label { font-family: var(--sans); font-weight: 700; font-size: 1rem; }
.theme-kennisbronnen { color: #0b5d66; } .theme-leidinggevende { color: #7b2f63; }
.theme-kennisbeleid { color: #8a5200; } .theme-leren { color: #2f6a36; }
.theme-startvragen { color: #2b4f9e; } .theme-goed-beleid { color: #44566c; }
.theme-herken-je-dit { color: #a02a55; } .theme-publieke-meerwaarde { color: #5a6115; }
.theme-denkkader { color: #5b3d9c; } .theme-vijf-leerlijnen { color: #7a4332; }
.count { font-size: .95rem; font-weight: 400; }
.question { display: block; margin-top: .2rem; font-size: 1.2rem; font-weight: 400; }
.answers { margin-top: .7rem; padding: 0; list-style: none; }
.answers > li { margin: 0 0 .8rem; padding-inline-start: .8rem; border-inline-start: 4px solid var(--line); }
.answers .source-experience { border-color: var(--experience); }
.answers .source-professional { border-color: var(--professional); }
.answers .source-scientific { border-color: var(--scientific); }
.origin { font-size: .92rem; }
.sign { padding-inline-end: .3em; }
.source-experience .sign { color: var(--experience); }
.source-professional .sign { color: var(--professional); }
.source-scientific .sign { color: var(--scientific); }
.fill-experience { fill: var(--experience); } .fill-professional { fill: var(--professional); }
.fill-scientific { fill: var(--scientific); } .fill-untagged { fill: var(--untagged); }
.insight { display: inline-block; margin-right: .4rem; padding: 0 .45rem; border-radius: 4px; background: #fff1c9;
  color: #5b3d00; font: 700 .85rem/1.5 var(--sans); }
[data-draft]::after { content: attr(data-draft) / ''; position: fixed; inset: 38% 0 auto; text-align: center;
  font: 600 24vmin/1 var(--serif); color: rgb(138 82 0 / 6%); transform: rotate(-24deg); pointer-events: none; }
@media (max-width: 40rem) { main { margin: 0; padding: 1.5rem 1.1rem; border-radius: 0; box-shadow: none; }
  h1 { font-size: 1.6rem; } .facts { gap: .8rem 1.4rem; }
  table, caption, tbody { display: block; } thead { display: none; }
  tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(7rem, 1fr)); gap: .4rem 1rem; padding: .7rem 0;
    border-bottom: 1px solid var(--line); }
  tbody th, td { min-width: 0; padding: 0; border: 0; } tbody th, .bar { grid-column: 1 / -1; width: auto; }
  .number { text-align: start; } .balance tbody th { font-weight: 700; white-space: normal; }
  td[data-column]::before { content: attr(data-column); display: block; color: var(--muted);
    font: 400 .875rem/1.4 var(--sans); } }
${printCss.trimStart()}@media print { .scroll { overflow: visible; } li > .insight { display: block; width: fit-content; break-after: avoid; }
  main { max-width: none; margin: 0; padding: 0; border-radius: 0; box-shadow: none; }
  h1 { font-size: 22pt; } h2 { margin-top: 16pt; font-size: 14.5pt; } .facts dd { font-size: 20pt; }
  .screen-only { display: none; } span.paper-only { display: inline; }
  .part { display: block; margin: 0 0 1rem; } .part svg { display: block; max-width: 100%; max-height: 20cm; background: var(--table); }
  .picture { border: 0; }
  .bar svg, .insight, [data-draft]::after { print-color-adjust: exact; } }
`;
