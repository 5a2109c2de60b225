import type { Card } from '../deck.ts';
import { newStepId, type Random } from '../ids.ts';
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
    cardId: context.cards.find((card) => card.id === cardId)?.id ?? null,
    skipped: false,
  }));
  return { ...emptyProgramme, origin: id, steps };
}
