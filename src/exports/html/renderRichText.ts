/** The notes as rich text for the clipboard: bare HTML, so that they take on the looks of the text they are pasted in. */
import { markup, toHtml, type Markup } from '../markup.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { renderBlock, wordsOnly, type BlockRenderers, type WordType } from '../outline/renderBlock.ts';
import { readsRightToLeft } from '../plainText.ts';
import { brokenLines, paragraphs } from './texts.ts';

/** The notes as a fragment of HTML without any looks of its own. */
export function renderRichText(outline: Outline): string {
  const { title, subtitle, draft, facts } = outline;
  const figures = facts.map(({ value, label }) => `${value} ${label}`).join(' · ');
  const sections = wordsOnly(outline).map(
    (section) =>
      markup`<h2>${section.title}</h2>${section.blocks.map((block) => renderBlock(block, blockMarkup))}`,
  );
  return toHtml(
    markup`<h1>${title}</h1><p>${subtitle}</p>${
      draft !== null && markup`<p><strong>${draft.label}.</strong> ${draft.hint}</p>`
    }<p>${figures}</p>${sections}`,
  );
}

const blockMarkup: BlockRenderers<Markup, WordType> = {
  text: ({ text }) => paragraphs(text),
  heading: ({ text, note }) => markup`<h3>${text}${note !== '' && ` · ${note}`}</h3>`,
  card: ({ card, mark, note }) =>
    markup`<h3>${card.name}${mark !== null && ` · ${mark}`}</h3><p><strong>${card.question}</strong></p><p>${note}</p>`,
  group: ({ title }) => markup`<h4>${title}</h4>`,
  list: ({ entries }) => markup`<ul>${entries.map(listItem)}</ul>`,
  table: ({ kind, caption, columns, rows }) => {
    const title = kind === 'balance' ? markup`<p>${caption}</p>` : markup`<h3>${caption}</h3>`;
    const head = columns.map(({ label }) => markup`<th>${label}</th>`);
    const body = rows.map(
      ({ cells }) => markup`<tr>${cells.map(({ text }) => markup`<td>${inline(text)}</td>`)}</tr>`,
    );
    return markup`${title}<table border="1"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
  },
};

function listItem({ card, text, mark, aside }: Entry): Markup {
  const turned = text !== null && readsRightToLeft(text) && markup` dir="rtl"`;
  return markup`<li${turned}>${mark !== null && markup`<strong>${mark}:</strong> `}${
    card !== null && markup`<strong>${card.name}</strong> · ${card.question}`
  }${text !== null && inline(text)}${aside !== '' && markup` <em>(${aside})</em>`}</li>`;
}

/** A text inside a list item or cell: a paragraph there would tear the item apart when it is pasted. */
const inline = (text: string) => brokenLines(text.split(/\n+/u));
