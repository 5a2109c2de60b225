import { LogOut, MoveRight, Search } from 'lucide-react';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useSessionState, useStage } from '../../../session/hooks.tsx';
import type { MenuEntry } from '../../../ui/MenuButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useBoardTask } from './boardTask.ts';
import type { ItemMenuOptions } from './itemMenuOptions.ts';
import { useBoardAccess } from '../useBoardAccess.ts';
import { useItemActions } from './useItemActions.ts';
import { useWords } from './useWords.ts';

/** More zones than this are found by typing. */
const mostZonesInMenu = 4;

/** Wherever a drag could bring a thing, its menu can too. */
export function useMovingEntries({ subject, lies, onAct, quiet = false }: ItemMenuOptions): MenuEntry[] {
  const t = useMessages('board');
  const words = useWords();
  const actions = useItemActions(quiet ? 'quiet' : undefined);
  const openTask = useBoardTask();
  const { canWrite } = useBoardAccess();
  const template = useStage(currentTemplate);
  const hasClusters = useSessionState(({ board }) => Object.keys(board.clusters).length > 0);
  if (!canWrite) return [];
  const act = (action: () => void) => () => {
    onAct?.();
    action();
  };
  const few = template.zones.length <= mostZonesInMenu;
  const entries: MenuEntry[] = (few ? [...template.zones.map(({ id }) => id), null] : []).map((zone) => ({
    id: `zone-${zone ?? 'free'}`,
    label:
      lies === undefined
        ? t(($) => $.board.do.layIn, { zone: words.toZone(zone) })
        : t(($) => $.board.do.moveTo, { zone: words.toZone(zone) }),
    icon: <MoveRight aria-hidden="true" />,
    onAction: act(() => actions.moveTo([subject], zone)),
    unavailable: lies === zone && !subject.cluster ? t(($) => $.board.do.alreadyThere) : undefined,
  }));
  if (!few || (hasClusters && subject.kind !== 'cluster'))
    entries.push({
      id: 'move',
      label: t(($) => $.board.do.findPlace),
      icon: <Search aria-hidden="true" />,
      onAction: () => openTask({ kind: 'move', subjects: [subject], onDone: () => onAct?.() }),
    });
  if (subject.kind !== 'cluster' && subject.cluster)
    entries.push({
      id: 'take-out',
      label: t(($) => $.board.do.takeOut),
      icon: <LogOut aria-hidden="true" />,
      onAction: act(() => actions.takeOut(subject)),
    });
  return entries;
}
