/** What the form to open a session begins with: an earlier session to go on with, or one to set up again. */
import type { FollowUpOffer } from '../../exports/followUp/carried.ts';
import type { ProgrammeFile } from '../../model/programmeFile.ts';
import type { Opening } from '../../model/session/opening.ts';
import { limits } from '../../model/limits.ts';
import type { SessionTemplate } from '../../model/session/sessionTemplate.ts';
import type { SizeClass } from '../../model/session/stage.ts';
import { shortened } from '../../model/shortened.ts';
import type { OpeningDraft } from './openingDraft.ts';

export interface OpeningStart {
  readonly draft: Partial<OpeningDraft>;
  /** What goes along and cannot be changed in the form. */
  readonly along: Pick<Opening, 'rules' | 'followUp'>;
  readonly programme?: ProgrammeFile | undefined;
}

const about = (from: {
  readonly municipality: string | null;
  readonly sizeClass: SizeClass | null;
  readonly named: boolean;
}) => ({
  municipality: from.municipality ?? '',
  sizeClass: from.sizeClass ?? ('none' as const),
  named: from.named,
});

/** The form for a follow-up. The cards that were not discussed are ready; where there are none, those of the programme. */
export function startOfFollowUp(offer: FollowUpOffer, title: string): OpeningStart {
  return {
    draft: {
      ...about(offer),
      title: shortened(title, limits.titleLength),
      cardIds: offer.cardIds.length > 0 ? offer.cardIds : null,
    },
    along: { followUp: offer.carried },
  };
}

/** The form for a session that is set up as another one was. */
export function startOfTemplate(template: SessionTemplate): OpeningStart {
  const { title, cardIds, board, rules, programme } = template;
  return {
    draft: {
      ...about(template),
      title,
      cardIds,
      template: board,
      ...(programme === null && { programmeId: 'vrij' as const, ownProgrammeId: '' }),
    },
    along: { rules },
    ...(programme !== null && { programme }),
  };
}

/** A start as one page gives it to the next. */
export const keptStart = (start: OpeningStart) => ({ openingStart: start });

/** The start that the page before gave along; undefined for none. Only pages of ours can have given it. */
export function startIn(state: unknown): OpeningStart | undefined {
  const isOurs = typeof state === 'object' && state !== null && 'openingStart' in state;
  return isOurs ? (state.openingStart as OpeningStart) : undefined;
}
