import { Layers2, LayoutGrid, UnfoldHorizontal } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { BoardThing } from '../items/boardThing.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { useSurface } from '../surface/SurfaceContext.ts';
import { useArranging } from './useArranging.ts';
import { useCell } from '../surface/useCell.ts';

interface ChosenThingsProps {
  readonly things: readonly BoardThing[];
  readonly onClear: () => void;
}

/** What one can do with all that is chosen on the table. */
export function ChosenThings({ things, onClear }: ChosenThingsProps) {
  const t = useMessages('board');
  const { selection } = useSurface();
  const selected = useCell(selection, (all) => all);
  const arrange = useArranging(things, selected);
  const acts = [
    { label: t(($) => $.surface.selection.tidy), Icon: LayoutGrid, act: arrange.tidy },
    { label: t(($) => $.surface.selection.stack), Icon: Layers2, act: arrange.stack },
    { label: t(($) => $.surface.selection.fanOut), Icon: UnfoldHorizontal, act: arrange.fanOut },
  ];
  return (
    <SelectionBar chosen={things.filter(({ id }) => selected.has(id))} onClear={onClear}>
      {selected.size > 1 &&
        acts.map(({ label, Icon, act }) => (
          <Button
            key={label}
            size="small"
            icon={<Icon aria-hidden="true" className="size-5" />}
            onClick={act}
          >
            {label}
          </Button>
        ))}
    </SelectionBar>
  );
}
