/** The form to open a session, as far as it is filled in, and what is still wrong with it. */
import { templateIds } from '../../model/board/template.ts';
import { parseOwnTemplate, type TemplateChoice } from '../../model/board/templates/ownTemplate.ts';
import type { DeckFile } from '../../model/deckFile.ts';
import { limits } from '../../model/limits.ts';
import { isAboutName, parseName, parseTitle } from '../../model/session/names.ts';
import type { Opening } from '../../model/session/opening.ts';
import { readyProgramme, type ReadyProgrammeId } from '../../model/programme/presets.ts';
import type { ProgrammeFile } from '../../model/programmeFile.ts';
import { readDay, understandDay } from '../../model/readDay.ts';
import type { Reason } from '../../model/refusal.ts';
import type { SizeClass } from '../../model/session/stage.ts';
import { inThisTab } from '../../session/onDevice.ts';

export interface OpeningDraft {
  readonly title: string;
  readonly facilitatorName: string;
  readonly municipality: string;
  readonly sizeClass: SizeClass | 'none';
  readonly date: string;
  /** Null for the decks of the programme. */
  readonly deckIds: readonly string[] | null;
  /** Single cards in the facilitator's order, in the place of whole decks; null for whole decks. */
  readonly cardIds: readonly string[] | null;
  readonly named: boolean;
  readonly programmeId: ReadyProgrammeId;
  /** One of its shorter lengths; 0 for the whole programme. */
  readonly programmeMinutes: number;
  /** A programme of one's own in its place; empty for none. */
  readonly ownProgrammeId: string;
  /** Null for the board of the programme. */
  readonly template: TemplateChoice | null;
}

/** The draft with the decks that are on the table by it. */
export interface FilledDraft extends OpeningDraft {
  readonly deckIds: readonly string[];
}

/** The draft with these decks where the facilitator chose none. */
export function filledDraft(draft: OpeningDraft, usual: readonly string[]): FilledDraft {
  return { ...draft, deckIds: draft.deckIds ?? usual };
}

/** The decks of a programme: those that a ready-made one names, or those that one's own has cards of. */
export function usualDecks(
  programmeId: ReadyProgrammeId,
  decks: readonly DeckOfCards[],
  own?: ProgrammeFile,
): readonly string[] {
  const has = ({ cards }: DeckOfCards) =>
    own?.steps.some(({ cardId }) => cards.some(({ id }) => id === cardId)) === true;
  const found = decks.filter(has).map(({ id }) => id);
  return found.length > 0 ? found : readyProgramme(programmeId).decks;
}

export const steps = ['about', 'programme', 'cards', 'answers'] as const;
export type Step = (typeof steps)[number];

export interface Problems {
  readonly title?: Reason;
  readonly facilitatorName?: Reason;
  readonly municipality?: 'too-long';
  readonly date?: 'missing' | 'impossible';
  readonly deckIds?: 'none';
}

/** Everything that keeps this draft from being sent. */
export function problemsIn(draft: FilledDraft): Problems {
  const title = parseTitle(draft.title);
  const name = parseName(draft.facilitatorName);
  const date = understandDay(draft.date, '');
  return {
    ...(!title.ok && { title: title.reason }),
    ...(!name.ok && { facilitatorName: name.reason }),
    ...(draft.municipality.length > limits.municipalityLength && { municipality: 'too-long' as const }),
    ...(date.kind !== 'day' && { date: date.kind === 'words' ? ('missing' as const) : date.kind }),
    ...((draft.cardIds ?? draft.deckIds).length === 0 && { deckIds: 'none' as const }),
  };
}

/** The first step with something wrong in it, or null. */
export function stepWithProblem(problems: Problems): Step | null {
  const { deckIds, ...about } = problems;
  if (Object.keys(about).length > 0) return 'about';
  return deckIds === undefined ? null : 'cards';
}

/** The problem that a refusal of the server means, when it is about one field. */
export function problemOf(reason: Reason): Problems {
  if (reason === 'title-empty' || reason === 'title-too-long' || reason === 'text-characters')
    return { title: reason };
  return isAboutName(reason) ? { facilitatorName: reason } : {};
}

/**
 * The draft as it goes to the server. Decks of one's own go along in full, and their cards by name: the server knows only
 * those of the library.
 */
export function openingFrom(
  filled: FilledDraft,
  ownDecks: readonly DeckFile[],
  decks: readonly DeckOfCards[],
  ownProgramme?: ProgrammeFile,
): Opening {
  const { template, cardIds, deckIds, programmeMinutes, ownProgrammeId: _, ...draft } = filled;
  const inDecks = decks.filter(({ id }) => deckIds.includes(id));
  const withOwn = ownDecks.some(({ id }) => deckIds.includes(id));
  const picked = cardIds ?? (withOwn ? inDecks.flatMap(({ cards }) => cards.map(({ id }) => id)) : null);
  const along = ownDecks.filter(({ cards }) => cards.some(({ id }) => picked?.includes(id)));
  return {
    ...draft,
    deckIds: picked === null ? [...deckIds] : [],
    ...(programmeMinutes > 0 && { programmeMinutes }),
    ...(picked !== null && { cardIds: [...picked] }),
    ...(along.length > 0 && { ownDecks: along }),
    date: readDay(draft.date, '') ?? draft.date,
    municipality: draft.municipality.trim() || null,
    sizeClass: draft.sizeClass === 'none' ? null : draft.sizeClass,
    ...(typeof template === 'string' && { templateId: template }),
    ownTemplate: typeof template === 'string' ? null : template,
    ...(ownProgramme && { ownProgramme }),
  };
}

interface DeckOfCards {
  readonly id: string;
  readonly cards: readonly { readonly id: string }[];
}

/** These cards as the form has them: as whole decks where that is what they are; null for the decks of the programme. */
export function cardsToBeginWith(
  cardIds: readonly string[],
  decks: readonly DeckOfCards[],
): Pick<OpeningDraft, 'cardIds' | 'deckIds'> {
  if (cardIds.length === 0) return { cardIds: null, deckIds: null };
  const wanted = new Set(cardIds);
  const whole = decks.filter(({ cards }) => cards.every(({ id }) => wanted.has(id)));
  const inOrder = whole.flatMap(({ cards }) => cards.map(({ id }) => id));
  const isWhole = inOrder.length === cardIds.length && inOrder.every((id, at) => id === cardIds[at]);
  return isWhole
    ? { cardIds: null, deckIds: whole.map(({ id }) => id) }
    : { cardIds: [...cardIds], deckIds: null };
}

/** The ids of the cards that lie ready by this draft. */
export function cardsReady({ cardIds, deckIds }: FilledDraft, decks: readonly DeckOfCards[]): Set<string> {
  const chosen = decks.filter(({ id }) => deckIds.includes(id));
  return new Set(cardIds ?? chosen.flatMap(({ cards }) => cards.map(({ id }) => id)));
}

/** Under this name a half-filled form is kept for as long as the tab exists. */
const key = 'kt-opening';

/** The draft with everything that this tab still had of it. */
export const recallDraft = (fresh: OpeningDraft): OpeningDraft =>
  inThisTab((storage) => {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return fresh;
    // What an earlier version did not keep may be missing.
    const { template, ownProgrammeId: _, ...plain } = fresh;
    const fits = Object.entries(plain).every(
      ([field, value]) => typeof (kept as Record<string, unknown>)[field] === typeof value,
    );
    // Cards and the day are chosen anew; typed text must not be lost.
    const own = parseOwnTemplate((kept as Partial<OpeningDraft>).template);
    const ready = templateIds.find((id) => id === (kept as Partial<OpeningDraft>).template);
    const recalled = { ...fresh, ...kept, template: own ?? ready ?? template };
    return fits ? { ...recalled, deckIds: fresh.deckIds, cardIds: fresh.cardIds, date: fresh.date } : fresh;
  }, fresh);

/** Keeps the draft; null forgets it. Where nothing can be kept, the form itself still holds everything. */
export const keepDraft = (draft: OpeningDraft | null): void =>
  inThisTab(
    (storage) => (draft === null ? storage.removeItem(key) : storage.setItem(key, JSON.stringify(draft))),
    undefined,
  );
