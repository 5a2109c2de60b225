/**
 * Makes texts fit the fonts that they are set in. A PDF for everybody may hold no sign that it cannot show: Typst would refuse
 * all of it. So what no font has becomes a sign that says "something stood here".
 */
import { readFileSync } from 'node:fs';

import { lettersOf } from './fontLetters.ts';
import { usualFamily, type OwnFont } from './ownFonts.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Stands for a sign that no font has. */
const inItsPlace = '\u25fb';

/** What every font of ours for Latin script has. Most texts have nothing else, and need no second look. */
export const common =
  /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u00b4\u00b6-\u00ff\u2013\u2014\u2018-\u201a\u201c\u201d\u2022\u2026\u20ac]*$/u;
/** What has no shape of its own and needs no letter. */
const shapeless = /[\u200c-\u200f]|\p{Variation_Selector}/u;
/** What may stand in no text of a PDF at all. */
const forbidden = /(?!\n)[\p{Cc}\p{Co}\p{Noncharacter_Code_Point}\ufeff]/gu;

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** What stands between the tags of a picture. */
const inPicture = /[^<>]*[^<>\u0020-\u007e][^<>]*/gu;
/** What joins or colours emoji. A line of a picture in which they become one sign would lose its emoji altogether. */
const joiners = /\u200d|\ufe0e|\ufe0f|\p{Emoji_Modifier}/gu;
/** A line that begins in a script that is read from right to left: a mark keeps the sign at its end in its place. */
const rightToLeft = /(>\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}][^<]*)/gu;

/** A picture as programs can draw it that set a line of text sign by sign. */
export const drawable = (svg: string) => svg.replaceAll(joiners, '').replaceAll(rightToLeft, '$1\u200f');

/** What each family has in all of its weights. */
function lettersIn(fonts: readonly OwnFont[]): ReadonlyMap<string, ReadonlySet<number>> {
  const families = new Map<string, ReadonlySet<number>>();
  for (const { family, path } of fonts) {
    const [before, letters] = [families.get(family), [...lettersOf(readFileSync(path))]];
    families.set(family, new Set(letters.filter((code) => before?.has(code) ?? true)));
  }
  return families;
}

/** What makes data fit these fonts: the first family that has a sign gives it. Most data needs none of them to be read. */
export function createFitting(fonts: readonly OwnFont[]) {
  let families: ReadonlyMap<string, ReadonlySet<number>> | undefined;
  let missing = false;

  /** The family that has all of a sign, for a sign is set in one. */
  function familyOf(sign: string): string | undefined {
    const all = Array.from(sign);
    const shapes = all.filter((one) => !shapeless.test(one));
    const codes = (shapes.length > 0 ? shapes : all).map((one) => one.codePointAt(0) ?? 0);
    families ??= lettersIn(fonts);
    for (const [family, letters] of families) if (codes.every((code) => letters.has(code))) return family;
    return shapes.length > 0 ? undefined : usualFamily;
  }

  function fitSign(sign: string): string {
    if (sign === '\n' || familyOf(sign) !== undefined) return sign;
    missing = true;
    // A letter stays without marks on it that would be too much for its font.
    const [letter = ''] = sign;
    return familyOf(letter) === undefined ? inItsPlace : letter;
  }

  const fitText = (text: string) =>
    common.test(text)
      ? text
      : Array.from(graphemes.segment(text.toWellFormed().replaceAll(forbidden, '')), ({ segment }) =>
          fitSign(segment),
        ).join('');

  function fit(value: Json): Json {
    if (typeof value === 'string')
      return value.startsWith('<svg')
        ? drawable(value).replaceAll(inPicture, (words: string) => fitText(words))
        : fitText(value);
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(fit);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fit(one)]));
  }

  return {
    /** The data with texts that can be set, and what stands for signs that were lost; null when none were. A string that begins with `<svg` is a picture. */
    fit: (data: Json): { readonly data: Json; readonly missing: string | null } => {
      missing = false;
      const fitted = fit(data);
      return { data: fitted, missing: missing ? inItsPlace : null };
    },
  };
}
