import { limits } from '../limits.ts';
import { refuse, type Reason, type Refusal } from '../refusal.ts';

// Control characters, bidirectional overrides and other invisible format characters can make one name look like another.
const forbidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
const joiners = /[\u200c\u200d]/gu;

/**
 * A member's name as it will be shown: normalised (NFC), trimmed, single spaces.
 * Refuses an empty name, one longer than the limit, and one with invisible characters
 * (the two joiners that scripts and emoji need are allowed).
 */
export function parseName(value: unknown): { ok: true; name: string } | Refusal {
  if (typeof value !== 'string') return refuse('name-empty');
  const trimmed = value.normalize('NFC').trim();
  if (forbidden.test(trimmed.replaceAll(joiners, ''))) return refuse('name-characters');
  const name = trimmed.replaceAll(/\s+/gu, ' ');
  if (name === '') return refuse('name-empty');
  if (name.length > limits.nameLength) return refuse('name-too-long');
  return { ok: true, name };
}

/** A session's title: trimmed, single spaces, no control characters. Refuses an empty one and one over the limit. */
export function parseTitle(value: string): { ok: true; title: string } | Refusal {
  const title = value
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  if (title === '') return refuse('title-empty');
  return title.length > limits.titleLength ? refuse('title-too-long') : { ok: true, title };
}

/** Whether a refusal is about the name that somebody gave, so that it is said at the field for it. */
export function isAboutName(reason: Reason): boolean {
  return reason.startsWith('name-');
}
