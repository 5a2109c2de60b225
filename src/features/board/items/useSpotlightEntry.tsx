import { Spotlight } from 'lucide-react';
import { openRound } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import type { MenuEntry } from '../../../ui/MenuButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { ItemMenuOptions } from './itemMenuOptions.ts';
import { useBoardAccess } from '../useBoardAccess.ts';
import { useItemActions } from './useItemActions.ts';

/** A facilitator puts a card before everybody. */
export function useSpotlightEntry({ subject, quiet = false }: ItemMenuOptions): MenuEntry[] {
  const t = useMessages('board');
  const actions = useItemActions(quiet ? 'quiet' : undefined);
  const { canWrite, role } = useBoardAccess();
  const stage = useStage((whole) => whole);
  if (subject.kind !== 'card' || !canWrite || role !== 'facilitator') return [];
  const { cardId } = subject;
  const round = openRound(stage);
  return [
    {
      id: 'spotlight',
      label: t(($) => $.board.do.spotlight),
      icon: <Spotlight aria-hidden="true" />,
      onAction: () => void actions.spotlight(cardId),
      unavailable:
        stage.spotlight === cardId
          ? t(($) => $.board.do.inSpotlight)
          : round !== null && round.cardId !== cardId
            ? t(($) => $.board.do.roundOpen)
            : undefined,
    },
  ];
}
