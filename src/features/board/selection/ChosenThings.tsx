import { Layers2, LayoutGrid, UnfoldHorizontal } from 'lucide-react';
import { useStore } from 'zustand';
import { fannedOut, stacked, tidiedUp } from '../../../model/board/geometry/straighten.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { boardOf } from '../../../session/boardOf.ts';
import { useSession, useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { BoardThing } from '../items/boardThing.ts';
import { useItemActions } from '../items/useItemActions.ts';
import { useSurface } from '../surface/SurfaceContext.ts';
import { SelectionBar } from './SelectionBar.tsx';

/** Laying a selection straight, on a pile or apart: each is one edit, and one step to undo. */
const arrangements = [
  { name: 'tidy', said: 'tidied', Icon: LayoutGrid, arranged: tidiedUp },
  { name: 'stack', said: 'stacked', Icon: Layers2, arranged: stacked },
  { name: 'fanOut', said: 'fannedOut', Icon: UnfoldHorizontal, arranged: fannedOut },
] as const;

interface ChosenThingsProps {
  readonly things: readonly BoardThing[];
  readonly onClear: () => void;
}

/** What one can do with all that is chosen on the table. */
export function ChosenThings({ things, onClear }: ChosenThingsProps) {
  const t = useMessages('board');
  const session = useSession();
  const announce = useAnnounce();
  const template = useStage(currentTemplate);
  const actions = useItemActions(true);
  const { selection, titling } = useSurface();
  const selected = useStore(selection);
  const chosen = things.filter(({ id }) => selected.has(id));
  const ids = chosen.map(({ id }) => id);
  return (
    <SelectionBar
      chosen={chosen}
      onClear={onClear}
      onGroup={(some) => {
        onClear();
        titling.setState(actions.group(some));
      }}
    >
      {selected.size > 1 &&
        arrangements.map(({ name, said, Icon, arranged }) => (
          <Button
            key={name}
            size="small"
            icon={<Icon aria-hidden="true" className="size-5" />}
            onClick={() => {
              boardOf(session).moveItems(arranged(template, things, ids));
              const text = t(($) => $.surface.selection[said], { count: ids.length });
              announce(text, 'quiet');
            }}
          >
            {t(($) => $.surface.selection[name])}
          </Button>
        ))}
    </SelectionBar>
  );
}
