/** Names and headings: what people read in one line, and recognise each other and their things by. */
import { limits } from '../limits.ts';
import { refuse, type Reason, type Refusal } from '../refusal.ts';

/** A sign with a picture of its own: a mark needs a letter to stand on. */
const seen = /[^\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u{2800}\u{1d159}]/u;
// Some scripts and emoji are written with these. They are looked at apart.
const joining = /[\u{180b}-\u{180d}]|[\u{200c}-\u{200d}]|[\u{fe0e}-\u{fe0f}]|[\u{e0100}-\u{e01ef}]/gu;
const forbidden =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u{2800}\u{1d159}]/u;
// Nothing is joined at an end, at a joiner, or in a script whose letters stand alone.
const alone = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Z}\u200c\u200d]`;
const idleJoiner = new RegExp(`(?:^|${alone})[\u200c\u200d]|[\u200c\u200d](?:$|${alone})`, 'u');
// A mark with no letter before it would stand on what the screen happens to show there.
const strayMark = /(?:^|\p{Z})\p{M}/u;
/** What web pages and word processors leave in a copied text. It means nothing in one line. */
const leftovers = /[\u{ad}\u{200b}\u{2060}\u{feff}]/gu;

/** Whether somebody who looks at this text sees nothing. */
export function showsNothing(text: string): boolean {
  return !seen.test(text);
}

/** Whether a line holds signs that nobody sees, or that turn the direction of what stands around it. */
export function misleads(line: string): boolean {
  return (
    forbidden.test(line.replaceAll(joining, '')) ||
    idleJoiner.test(line) ||
    strayMark.test(line) ||
    (line !== '' && showsNothing(line))
  );
}

/** A text as a heading: one line, normalised (NFC), trimmed, single spaces. */
export function asHeading(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(leftovers, '')
    .replaceAll(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

/** A text that turns nothing around it: without the signs that set a direction, and without halves of signs. */
export function withoutDirection(text: string): string {
  return text.replaceAll(/[\p{Bidi_Control}\p{Cs}]/gu, '');
}

/** A heading that is there already and cannot be refused any more: it turns nothing, and is empty when it shows nothing. */
export function harmlessHeading(text: string): string {
  const plain = withoutDirection(text);
  return showsNothing(plain) ? '' : plain;
}

/**
 * A member's name as it will be shown: normalised (NFC), trimmed, single spaces.
 * Refuses an empty name, one longer than the limit, and one with invisible characters
 * (joiners are allowed where a script or an emoji needs them).
 */
export function parseName(value: unknown): { ok: true; name: string } | Refusal {
  if (typeof value !== 'string') return refuse('name-empty');
  const trimmed = value.normalize('NFC').trim();
  if (misleads(trimmed)) return refuse('name-characters');
  const name = trimmed.replaceAll(/\s+/gu, ' ');
  if (name === '') return refuse('name-empty');
  if (name.length > limits.nameLength) return refuse('name-too-long');
  return { ok: true, name };
}

/** A session's title, as a heading. Refuses an empty one, one over the limit, and one that misleads. */
export function parseTitle(value: string): { ok: true; title: string } | Refusal {
  const title = asHeading(value);
  if (title === '') return refuse('title-empty');
  if (misleads(title)) return refuse('text-characters');
  return title.length > limits.titleLength ? refuse('title-too-long') : { ok: true, title };
}

/** Whether a refusal is about the name that somebody gave, so that it is said at the field for it. */
export function isAboutName(reason: Reason): boolean {
  return reason.startsWith('name-');
}
