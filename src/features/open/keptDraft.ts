/** Keeps a half-filled form for as long as the tab lives. */
import { templateIds } from '../../model/board/template.ts';
import { parseOwnTemplate } from '../../model/board/templates/ownTemplate.ts';
import type { OpeningDraft } from './openingDraft.ts';

const key = 'kt-opening';

/** The draft with whatever this tab still had of it. */
export function recallDraft(fresh: OpeningDraft): OpeningDraft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return fresh;
    const { template, ...plain } = fresh;
    const fits = Object.entries(plain).every(
      ([field, value]) => typeof (kept as Record<string, unknown>)[field] === typeof value,
    );
    // Decks and the day are worth choosing anew; typed text is not worth losing.
    const own = parseOwnTemplate((kept as Partial<OpeningDraft>).template);
    const ready = templateIds.find((id) => id === (kept as Partial<OpeningDraft>).template);
    const recalled = { ...fresh, ...kept, template: own ?? ready ?? template };
    return fits ? { ...recalled, deckIds: fresh.deckIds, date: fresh.date } : fresh;
  } catch {
    return fresh;
  }
}

/** Keeps the draft; null forgets it. */
export function keepDraft(draft: OpeningDraft | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Storage can be forbidden; the form itself still holds everything.
  }
}
