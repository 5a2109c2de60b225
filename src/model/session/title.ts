import { limits } from '../limits.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** A session's title: trimmed, single spaces, no control characters. Refuses an empty one and one over the limit. */
export function parseTitle(value: string): { ok: true; title: string } | Refusal {
  const title = value
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  if (title === '') return refuse('title-empty');
  return title.length > limits.titleLength ? refuse('title-too-long') : { ok: true, title };
}
