/** A session as an example for another one: how it was set up, and nothing of what people said in it. */
import type { TemplateChoice } from '../board/templates/ownTemplate.ts';
import { ownDeckId, type CardId } from '../deck.ts';
import type { Random } from '../ids.ts';
import { programmeFromSession } from '../ownProgramme.ts';
import type { Guide } from '../programme/programme.ts';
import type { ProgrammeFile } from '../programmeFile.ts';
import type { Rules, SizeClass, Stage } from './stage.ts';

export interface SessionTemplate {
  readonly title: string;
  readonly municipality: string | null;
  readonly sizeClass: SizeClass | null;
  readonly named: boolean;
  /** In their order. Questions that were asked on the spot are not among them. */
  readonly cardIds: readonly CardId[];
  readonly board: TemplateChoice;
  readonly rules: Rules;
  /** Null where it had no steps. */
  readonly programme: ProgrammeFile | null;
}

/** The template of a session. `about` says what its programme is called; `guide` has the words that go with its steps. */
export function templateOfSession(
  stage: Stage,
  guide: Guide,
  about: Readonly<Record<'title' | 'purpose', string>>,
  random: Random,
): SessionTemplate {
  const { title, municipality, sizeClass, named, cards, templates, rules, programme } = stage;
  const own = new Set(cards.filter(({ deckId }) => deckId === ownDeckId).map(({ id }) => id));
  const steps = programme.steps.map((step) =>
    step.cardId !== null && own.has(step.cardId) ? { ...step, cardId: null } : step,
  );
  const board = templates[0] ?? 'vrij';
  const file = programmeFromSession(
    { ...programme, steps },
    guide,
    { ...about, board: programme.board ?? board },
    random,
  );
  return {
    title,
    municipality,
    sizeClass,
    named,
    cardIds: cards.flatMap(({ id }) => (own.has(id) ? [] : [id])),
    board,
    rules,
    programme: file.steps.length === 0 ? null : file,
  };
}
