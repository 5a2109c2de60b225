/** Opening a session: what the facilitator chooses at the start, and the stage that comes of it. */
import * as v from 'valibot';

import { isDay } from '../days.ts';
import type { Deck } from '../deck.ts';
import { newCode } from './code.ts';
import { freshStage, sizeClasses, type Stage } from './stage.ts';
import { isId, newSessionId, type Random } from '../ids.ts';
import { limits } from '../limits.ts';
import { fillProgramme } from '../programme/fillProgramme.ts';
import { readyBoard, readyProgrammeIds } from '../programme/presets.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { templateIds } from '../board/template.ts';
import { ownTemplateSchema } from '../board/templates/ownTemplate.ts';
import { asHeading, harmlessHeading, parseTitle } from './names.ts';

export const openingSchema = v.object({
  title: v.pipe(v.string(), v.maxLength(10_000)),
  facilitatorName: v.pipe(v.string(), v.maxLength(10_000)),
  municipality: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(limits.municipalityLength))), null),
  sizeClass: v.optional(v.nullable(v.picklist(sizeClasses)), null),
  date: v.pipe(v.string(), v.check(isDay)),
  deckIds: v.pipe(v.array(v.pipe(v.string(), v.check(isDeckId))), v.minLength(1), v.maxLength(50)),
  named: v.boolean(),
  /** Left out: the board of the programme. */
  templateId: v.optional(v.picklist(templateIds)),
  ownTemplate: v.optional(v.nullable(ownTemplateSchema)),
  programmeId: v.optional(v.picklist(readyProgrammeIds), 'vrij'),
});
export type Opening = v.InferOutput<typeof openingSchema>;

function isDeckId(value: string): boolean {
  return isId(`${value}-1`);
}

/** What the facilitator chose, as it came over the wire. Refuses, as `malformed`, what is not that. */
export function parseOpening(value: unknown): { ok: true; opening: Opening } | Refusal {
  const result = v.safeParse(openingSchema, value);
  return result.success ? { ok: true, opening: result.output } : refuse('malformed');
}

/** The stage of a new session, with nobody at the table yet. Refuses a title that is none, and unknown decks. */
export function openStage(
  chosen: Opening,
  context: {
    readonly decks: readonly Deck[];
    readonly now: number;
    readonly retentionMs: number;
    /** Without names: how many people must take part before anything is shown; 0 turns it off. */
    readonly minimumGroup: number;
    readonly random: Random;
  },
): { ok: true; stage: Stage } | Refusal {
  const parsed = parseTitle(chosen.title);
  if (!parsed.ok) return parsed;
  const decks = context.decks.filter((deck) => chosen.deckIds.includes(deck.id));
  if (decks.length === 0) return refuse('malformed');
  const cards = decks.flatMap((deck) => deck.cards);
  const stage: Stage = {
    sessionId: newSessionId(context.random),
    title: parsed.title,
    municipality: harmlessHeading(asHeading(chosen.municipality ?? '')) || null,
    sizeClass: chosen.sizeClass,
    date: chosen.date,
    named: chosen.named,
    code: newCode(context.random),
    phase: 'lobby',
    createdAt: context.now,
    closedAt: null,
    deleteAt: context.now + context.retentionMs,
    decks: decks.map(({ id, theme, title, shortTitle }) => ({ id, theme, title, shortTitle })),
    cards,
    members: {},
    ...freshStage,
    minimumGroup: context.minimumGroup,
    templates: [chosen.ownTemplate ?? chosen.templateId ?? readyBoard(chosen.programmeId)],
    programme: fillProgramme(chosen.programmeId, { cards, random: context.random }),
  };
  return { ok: true, stage };
}
