/** Opening a session: what the facilitator chooses at the start, and the stage that comes of it. */
import * as v from 'valibot';

import { minutes, rulesSchema } from '../commandParts.ts';
import { isDay } from '../days.ts';
import type { CardId, Deck } from '../deck.ts';
import { deckFileSchema } from '../deckFile.ts';
import { newCode } from './code.ts';
import { freshStage, sizeClasses, type Stage } from './stage.ts';
import { isId, newSessionId, type Random } from '../ids.ts';
import { limits } from '../limits.ts';
import { fillOwnProgramme, fillProgramme } from '../programme/fillProgramme.ts';
import { readyBoard, readyProgrammeIds } from '../programme/presets.ts';
import { programmeFileSchema } from '../programmeFile.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { templateIds } from '../board/template.ts';
import { ownTemplateSchema } from '../board/templates/ownTemplate.ts';
import { readDeck, sessionCard, sessionDeck } from '../readDeck.ts';
import { followUpFrom, followUpSchema } from './followUpSchema.ts';
import { asHeading, harmlessHeading, parseTitle } from './names.ts';

export const openingSchema = v.object({
  title: v.pipe(v.string(), v.maxLength(10_000)),
  facilitatorName: v.pipe(v.string(), v.maxLength(10_000)),
  municipality: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(limits.municipalityLength))), null),
  sizeClass: v.optional(v.nullable(v.picklist(sizeClasses)), null),
  date: v.pipe(v.string(), v.check(isDay)),
  /** Whole decks of the library, in its order. */
  deckIds: v.pipe(v.array(v.pipe(v.string(), v.check(isDeckId))), v.maxLength(50)),
  /** Single cards, of the library or of `ownDecks`, in the order of the facilitator: in the place of whole decks. */
  cardIds: v.optional(
    v.pipe(
      v.array(
        v.pipe(
          v.string(),
          v.check((value) => isId(value)),
        ),
      ),
      v.maxLength(limits.cards),
    ),
  ),
  /** Decks that are not in the library. Only cards that `cardIds` names come into the session. */
  ownDecks: v.optional(v.pipe(v.array(deckFileSchema), v.maxLength(limits.ownDecks))),
  named: v.boolean(),
  /** Left out: the board of the programme. */
  templateId: v.optional(v.picklist(templateIds)),
  ownTemplate: v.optional(v.nullable(ownTemplateSchema)),
  programmeId: v.optional(v.picklist(readyProgrammeIds), 'vrij'),
  /** A programme of the facilitator's own, in the place of a ready-made one. */
  ownProgramme: v.optional(v.nullable(programmeFileSchema)),
  /** One of the shorter lengths that the programme has. Left out: the whole programme. */
  programmeMinutes: v.optional(minutes),
  /** What participants may do. Left out: what is usual. */
  rules: v.optional(v.required(rulesSchema)),
  /** The session that this one goes on with, by value. */
  followUp: v.optional(v.nullable(followUpSchema)),
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

/** Ids of cards that are not in the library begin with this, so that they are nobody else's and no other thing's. */
export const ownPrefix = 'eigen-';

/**
 * The cards of a new session in their order, and the decks they are of, in the order in which they come by. Null when there
 * are none, when one is not known or named twice, and when an own deck has an id that is not its own.
 */
function pickedCards(
  { deckIds, cardIds = [], ownDecks = [] }: Pick<Opening, 'deckIds' | 'cardIds' | 'ownDecks'>,
  library: readonly Deck[],
): (Pick<Stage, 'cards'> & { readonly decks: readonly Deck[] }) | null {
  const own = ownDecks.map((file) => readDeck(file));
  const ownIds = own.flatMap((deck) => [deck.id, ...deck.cards.map(({ id }) => id)]);
  if (new Set(ownIds).size < ownIds.length || !ownIds.every((id) => id.startsWith(ownPrefix))) return null;
  const decks = [...library, ...own];
  const known = new Map(
    decks.flatMap((deck) => deck.cards.map((card) => [card.id, { card, deck }] as const)),
  );
  const wanted =
    cardIds.length > 0
      ? (cardIds as CardId[])
      : library.filter(({ id }) => deckIds.includes(id)).flatMap((deck) => deck.cards.map(({ id }) => id));
  const found = wanted.flatMap((id) => known.get(id) ?? []);
  if (found.length === 0 || found.length < wanted.length || new Set(wanted).size < wanted.length) return null;
  return {
    cards: found.map(({ card }) => sessionCard(card)),
    decks: [...new Set(found.map(({ deck }) => deck))],
  };
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
  const picked = pickedCards(chosen, context.decks);
  if (picked === null) return refuse('malformed');
  const { cards, decks } = picked;
  const { programmeId, ownProgramme, programmeMinutes } = chosen;
  const usual = ownProgramme?.board ?? readyBoard(programmeId);
  const board = chosen.ownTemplate ?? chosen.templateId ?? usual;
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
    decks: decks.map(sessionDeck),
    cards,
    members: {},
    ...freshStage,
    ...(chosen.rules && { rules: chosen.rules }),
    ...(chosen.followUp && { followUp: followUpFrom(chosen.followUp) }),
    minimumGroup: context.minimumGroup,
    templates: [board],
    programme: ownProgramme
      ? fillOwnProgramme(ownProgramme, { cards, board })
      : fillProgramme(programmeId, { cards, random: context.random, minutes: programmeMinutes, board }),
  };
  return { ok: true, stage };
}
