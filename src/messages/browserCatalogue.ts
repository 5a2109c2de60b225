// The catalogue in a browser. Texts come in groups, so that a phone on a slow network waits only for those it shows:
//
// - `core` is there at once: what a participant reads from the invitation to the first answer.
// - Every other group (lazyTexts.ts) is fetched with the page or part that shows it. `refusals` is fetched in a calm
//   moment, because it is also needed where nothing can be fetched (ui/language/useRefusalText.ts).
//
// A group is one file for each language, nl/<group>.ts and en/<group>.ts, and each of its exports is an area. What is too
// much for one file is in a folder of the group's name, and exported from the group's two files. Only `core` costs
// everybody time: an area that only facilitators see, or one page alone, belongs in another group. A new group also needs
// a line in lazyTexts.ts.
//
// To read it: `useMessages()` gives `core`, `useMessages('board')` gives `core` and `board`; an area of a group that was
// not named does not compile. A component that names a group waits for it (Suspense), so a part that is fetched later names its
// groups in `lazyParts` too: code and texts then come at the same time, and nothing inside waits again.
//
// The server uses translate.ts, which holds everything; notes are made with notesTranslator.ts. Both are complete at once.

import { lazyTexts, type LazyGroup, type TextsWith } from './lazyTexts.ts';
import type { Locale } from './locale.ts';
import * as core from './nl/core.ts';
import { createReader, readable, type Texts } from './readText.ts';
import type { TranslateOf } from './texts.ts';

type Group = LazyGroup | 'core';

const fetchTexts: Readonly<Record<Group, Readonly<Record<Locale, () => Promise<Texts>>>>> = {
  core: {
    nl: () => Promise.resolve(core),
    en: () => import('./en/core.ts'),
  },
  ...lazyTexts,
};

/** Code or texts could not be fetched: there is no connection, or the server has others by now. */
export class PartMissing extends Error {}

/** The texts of one language, as far as they are here. */
function createShelf(locale: Locale) {
  const texts = {};
  const here = new Set<Group>();
  const coming = new Map<Group, Promise<void>>();
  const add = (group: Group, added: Texts) => {
    Object.assign(texts, readable(added));
    here.add(group);
  };
  return {
    t: createReader<TextsWith<LazyGroup>>(texts, locale),
    here,
    add,
    fetch: (group: Group): Promise<void> => {
      const known = coming.get(group);
      if (known) return known;
      const fetched: Promise<void> = fetchTexts[group][locale]().then(
        (added) => {
          add(group, added);
          // React's `use` reads this, and does not wait for what is marked as here.
          void Object.assign(fetched, { status: 'fulfilled' });
        },
        (cause: unknown) => {
          throw new PartMissing(group, { cause });
        },
      );
      coming.set(group, fetched);
      return fetched;
    },
    /** What could not be fetched may be tried again. */
    forgetFailures: () => {
      for (const group of coming.keys()) if (!here.has(group)) coming.delete(group);
    },
  };
}

export type Catalogue = ReturnType<typeof createCatalogue>;

function createCatalogue() {
  const shelves = { nl: createShelf('nl'), en: createShelf('en') };
  const asked = new Set<Group>(['core']);
  const listeners = new Set<() => void>();
  const missing = (locale: Locale) => [...asked].filter((group) => !shelves[locale].here.has(group));
  shelves.nl.add('core', core);
  return {
    /** Reads texts of the groups that are here. */
    translator: (locale: Locale): TranslateOf<TextsWith<LazyGroup>> => shelves[locale].t,

    /** Fetches a group, once; from now on it counts as one that is shown. */
    fetch: (group: LazyGroup, locale: Locale): Promise<void> => {
      asked.add(group);
      return shelves[locale].fetch(group);
    },

    /** What could not be fetched may be tried again. */
    forgetFailures: () => Object.values(shelves).forEach((shelf) => shelf.forgetFailures()),

    has: (group: LazyGroup, locale: Locale): boolean => shelves[locale].here.has(group),

    /** Tells when a group was fetched ahead. */
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    /** Fetches a group before it is shown. Failing is no matter: showing it tries again. */
    fetchAhead: async (group: LazyGroup, locale: Locale): Promise<void> => {
      try {
        await shelves[locale].fetch(group);
        for (const listener of listeners) listener();
      } catch {
        shelves[locale].forgetFailures();
      }
    },

    /** Fetches in a language all that has been shown in another, so that switching shows no gap. */
    prepare: async (locale: Locale): Promise<void> => {
      try {
        // Another part may open while texts are under way.
        for (let groups = missing(locale); groups.length > 0; groups = missing(locale)) {
          await Promise.all(groups.map((group) => shelves[locale].fetch(group)));
        }
      } catch (error) {
        shelves[locale].forgetFailures();
        throw error;
      }
    },
  };
}

/** A catalogue, and the language it can begin in: Dutch when the texts of the other cannot be fetched. */
export async function openCatalogue(wanted: Locale): Promise<{ catalogue: Catalogue; locale: Locale }> {
  const catalogue = createCatalogue();
  try {
    await catalogue.prepare(wanted);
    return { catalogue, locale: wanted };
  } catch {
    return { catalogue, locale: 'nl' };
  }
}
