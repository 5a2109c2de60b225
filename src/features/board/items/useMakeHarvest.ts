import { CircleCheckBig, Handshake, type LucideIcon } from 'lucide-react';
import { limits } from '../../../model/limits.ts';
import type { AnswerId } from '../../../model/ids.ts';
import { useSessionState, useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useBoardAccess } from '../useBoardAccess.ts';
import { useBoardTask } from './boardTask.ts';
import { useItemActions } from './useItemActions.ts';

interface Making {
  readonly kind: 'agreement' | 'action';
  readonly label: string;
  readonly Icon: LucideIcon;
  /** Puts the words of the answer in the harvest, and opens that for writing. */
  readonly make: () => void;
  /** Why that cannot be done now. */
  readonly unavailable: string | undefined;
}

/** What one can make of an answer in one press; nothing where one may not write in the harvest. */
export function useMakeHarvest(): (id: AnswerId) => readonly Making[] {
  const t = useMessages('board');
  const actions = useItemActions();
  const openTask = useBoardTask();
  // Insights and the harvest are open to the same people.
  const { canMark } = useBoardAccess();
  const answers = useStage((stage) => stage.answers);
  const full = useSessionState(({ board }) => board.harvest.length >= limits.harvestItems);
  return (id) => {
    const answer = answers[id];
    if (answer === undefined || !canMark) return [];
    const tooMany = full ? t(($) => $.board.do.harvestFull, { count: limits.harvestItems }) : undefined;
    // Its author does not want these words in the notes.
    const unavailable = answer.inGroup ? t(($) => $.board.do.staysInGroup) : tooMany;
    const making = (kind: Making['kind'], Icon: LucideIcon): Making => ({
      kind,
      label: t(($) => $.board.do[kind]),
      Icon,
      make: () => openTask({ kind: 'harvest', id: actions.harvest(kind, answer) }),
      unavailable,
    });
    return [making('agreement', Handshake), making('action', CircleCheckBig)];
  };
}
