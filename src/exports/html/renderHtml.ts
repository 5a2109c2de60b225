/**
 * The notes as one printable page that asks nothing of any host: no script, no image, no font, one inline stylesheet.
 * No element has a style attribute, because the server's Content-Security-Policy allows the stylesheet alone.
 */
import type { Outline } from '../outline/outline.ts';
import { markup, toHtml, trustedStyle, type Markup } from '../markup.ts';
import type { HouseLook } from '../houseLook.ts';
import { houseCss } from './houseCss.ts';
import { notesCss } from './notesCss.ts';
import { sectionMarkup } from './sections.ts';

// A saved copy has no headers, so the page carries the rule itself as well.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The notes as a page of HTML. */
export function renderHtml(outline: Outline, house: HouseLook | null = null): string {
  const { locale, title, kind, draft } = outline;
  const logo = house?.logo ?? null;
  const page = markup`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}${logo !== null && '; img-src data:'}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title} · ${draft === null ? kind : draft.label}</title>
<style>${trustedStyle(notesCss)}${house !== null && trustedStyle(houseCss(house))}</style>
</head>
<body${draft !== null && markup` data-draft="${draft.label}"`}>
<main>
${house !== null && houseMark(house)}${opening(outline)}${outline.sections.map(sectionMarkup)}</main>
</body>
</html>
`;
  return toHtml(page);
}

/** Whose notes they are. The name is beside the logo for people who do not see it, and in its place where there is none. */
function houseMark({ name, logo }: HouseLook): Markup {
  if (logo === null) return markup`<p class="house">${name}</p>\n`;
  return markup`<p class="house"><img src="data:${logo.type};base64,${logo.base64}" alt="${name}"></p>\n`;
}

function opening({ title, subtitle, draft, facts }: Outline): Markup {
  return markup`<header>
<p class="subtitle" dir="auto">${subtitle}</p>
<h1 dir="auto">${title}</h1>
${draft !== null && markup`<p class="draft"><strong>${draft.label}.</strong> ${draft.hint}</p>\n`}<dl class="facts">
${facts.map(({ value, label }) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl>
</header>
`;
}
