import type { Card, CardId } from '../deck.ts';
import { newStepId, type Random, type StepId } from '../ids.ts';
import type { ProgrammeFile } from '../programmeFile.ts';
import { emptyProgramme, type Programme } from './programme.ts';
import { readySteps, type ReadyProgrammeId } from './presets.ts';

/** A session's own copy of a ready-made programme. Cards that the session does not have are left out of its steps. */
export function fillProgramme(
  id: ReadyProgrammeId,
  context: { readonly cards: readonly Card[]; readonly random: Random },
): Programme {
  const steps = readySteps(id).map(({ key, activity, minutes, cardId }) => ({
    id: newStepId(context.random),
    activity,
    key,
    title: '',
    minutes,
    cardId: cardIn(context.cards, cardId),
    skipped: false,
  }));
  return { ...emptyProgramme, origin: id, steps };
}

/** The same of a programme of somebody's own. What a facilitator says in it is no part of it: the guide has that. */
export function fillOwnProgramme(
  { title, purpose, steps }: ProgrammeFile,
  cards: readonly Card[],
): Programme {
  return {
    ...emptyProgramme,
    own: { title, purpose },
    steps: steps.map((step) => ({
      id: step.id as StepId,
      activity: step.activity,
      key: step.key ?? null,
      title: step.title ?? '',
      minutes: step.minutes,
      cardId: cardIn(cards, step.cardId),
      skipped: false,
    })),
  };
}

const cardIn = (cards: readonly Card[], id: string | undefined): CardId | null =>
  cards.find((card) => card.id === id)?.id ?? null;
