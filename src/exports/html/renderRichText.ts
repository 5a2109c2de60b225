/** The notes as rich text for the clipboard: bare HTML, so that they take on the looks of the text they are pasted in. */
import type { BlockOf, Entry, NamedCard, Outline } from '../outline/outline.ts';
import { wordsOnly, type WordBlock, type WordSection } from '../outline/wordsOnly.ts';
import { markup, paragraphs, toHtml, type Markup } from './markup.ts';

/** The notes as a fragment of HTML without any looks of its own. */
export function renderRichText(outline: Outline): string {
  const { title, subtitle, draft, facts } = outline;
  const figures = facts.map(({ value, label }) => `${value} ${label}`).join(' · ');
  return toHtml(
    markup`<h1>${title}</h1><p>${subtitle}</p>${
      draft !== null && markup`<p><strong>${draft.label}.</strong> ${draft.hint}</p>`
    }<p>${figures}</p>${wordsOnly(outline).map(section)}`,
  );
}

function section({ title, blocks }: WordSection): Markup {
  return markup`<h2>${title}</h2>${blocks.map(block)}`;
}

function block(one: WordBlock): Markup {
  switch (one.type) {
    case 'text':
      return paragraphs(one.text);
    case 'heading':
      return markup`<h3>${one.text}${one.note !== '' && ` · ${one.note}`}</h3>`;
    case 'card':
      return markup`<h3>${one.card.name}${one.mark !== null && ` · ${one.mark}`}</h3><p><strong>${one.card.question}</strong></p><p>${one.note}</p>`;
    case 'group':
      return markup`<h4>${one.title}</h4>`;
    case 'list':
      return markup`<ul>${one.entries.map(listItem)}</ul>`;
    case 'table':
      return table(one);
  }
}

function named({ name, question }: NamedCard): Markup {
  return markup`<strong>${name}</strong> · ${question}`;
}

function listItem({ card, text, mark, aside }: Entry): Markup {
  return markup`<li>${mark !== null && markup`<strong>${mark}:</strong> `}${card !== null && named(card)}${
    text !== null && lines(text)
  }${aside !== '' && markup` <em>(${aside})</em>`}</li>`;
}

/** A text inside a list item: a paragraph there would tear the item apart when it is pasted. */
function lines(text: string): Markup {
  const parts = text.split(/\n+/u).map((line, index) => (index === 0 ? line : markup`<br>${line}`));
  return markup`${parts}`;
}

function table({ kind, caption, columns, rows }: BlockOf<'table'>): Markup {
  const title = kind === 'balance' ? markup`<p>${caption}</p>` : markup`<h3>${caption}</h3>`;
  return markup`${title}<table border="1"><thead><tr>${columns.map(({ label }) => markup`<th>${label}</th>`)}</tr></thead><tbody>${rows.map(
    ({ cells }) => markup`<tr>${cells.map(({ text }) => markup`<td>${lines(text)}</td>`)}</tr>`,
  )}</tbody></table>`;
}
