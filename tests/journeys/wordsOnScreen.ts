/** What a screen says, to the eye and to a screen reader, and whether it says it in one language. */
import { expect, type Page } from '@playwright/test';

import { library } from '../../decks/library.ts';
import type { Locale } from '../../src/messages/locale.ts';
import { en, nl } from '../../src/messages/translate.ts';

interface Texts {
  readonly [key: string]: string | Texts;
}

/** Shorter ones may be a part of a word of the other language. */
const tellingLength = 12;

function flatten(texts: Texts, prefix = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[prefix + key, text] as const] : flatten(text, `${prefix}${key}.`),
  );
}

const catalogue = { nl: flatten(nl), en: flatten(en) };
const keys = catalogue.nl.map(([key]) => key).filter((key) => key.includes('.'));

/** Every whole text of ours that is in this language only. */
function textsOnlyIn(locale: Locale): readonly string[] {
  const other = new Set(catalogue[locale === 'nl' ? 'en' : 'nl'].map(([, text]) => text));
  const cards = library.flatMap((deck) => deck.cards.map(({ question }) => question[locale]));
  return [...catalogue[locale].map(([, text]) => text), ...cards].filter(
    (text) => text.length >= tellingLength && !text.includes('{{') && !other.has(text),
  );
}

const onlyIn = { nl: textsOnlyIn('nl'), en: textsOnlyIn('en') };

/** The texts on a page, with the names and hints that only assistive technology gives. */
function wordsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const attributes = ['aria-label', 'aria-roledescription', 'placeholder', 'title', 'alt'];
    const named = [...document.querySelectorAll('body *')].flatMap((element) =>
      attributes.flatMap((attribute) => element.getAttribute(attribute) ?? []),
    );
    return [document.title, ...document.body.innerText.split('\n'), ...named];
  });
}

/** The page is in one language, and no key or gap of a text shows. */
export async function expectWholly(page: Page, locale: Locale): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  const foreign = onlyIn[locale === 'nl' ? 'en' : 'nl'];
  const wrong = (await wordsOn(page)).filter(
    (words) =>
      words.includes('{{') ||
      keys.some((key) => words.includes(key)) ||
      foreign.some((text) => words.includes(text)),
  );
  expect(wrong, page.url()).toEqual([]);
}
