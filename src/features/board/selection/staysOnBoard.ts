import { wasWrittenOn, type Stage } from '../../../model/session/stage.ts';
import type { Subject } from '../items/subject.ts';
import type { BoardAccess } from '../useBoardAccess.ts';

/**
 * Why a thing cannot be taken off the board; null when it can. What people said stays: an answer, and the card that it
 * was given to. A group is taken apart instead.
 */
export function staysOnBoard(
  subject: Subject,
  stage: Stage,
  { canWrite, canNote }: Pick<BoardAccess, 'canWrite' | 'canNote'>,
): 'written' | 'played' | 'always' | null {
  if (subject.kind === 'note') return canNote ? null : 'always';
  if (subject.kind !== 'card' || !canWrite) return 'always';
  if (wasWrittenOn(stage, subject.cardId)) return 'written';
  return stage.played.includes(subject.cardId) ? 'played' : null;
}
