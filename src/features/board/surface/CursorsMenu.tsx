import { Eye, EyeOff, MousePointer2, MousePointer2Off } from 'lucide-react';
import type { MemberId } from '../../../model/ids.ts';
import { useStage } from '../../../session/hooks.tsx';
import { MenuButton, type MenuEntry } from '../../../ui/MenuButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useSurface } from './SurfaceContext.ts';
import { useCell } from './useCell.ts';
import type { HiddenPointers } from './useHiddenPointers.ts';

/** Whose pointers one sees: everybody's, nobody's, or not somebody's. */
export function CursorsMenu({ pointers }: { readonly pointers: HiddenPointers }) {
  const t = useMessages('board');
  const { hands } = useSurface();
  const present = useCell(hands.pointers, (all) => all);
  const members = useStage((stage) => stage.members);
  const { hidden, toggleAll, toggle } = pointers;
  const allHidden = hidden === 'all';
  const people: readonly MemberId[] = allHidden ? [] : [...new Set([...hidden, ...present])];
  const items: MenuEntry[] = [
    {
      id: 'all',
      label: allHidden ? t(($) => $.surface.tools.showAll) : t(($) => $.surface.tools.hideAll),
      icon: allHidden ? <Eye aria-hidden="true" /> : <EyeOff aria-hidden="true" />,
      onAction: toggleAll,
    },
    ...people.flatMap((id): MenuEntry[] => {
      const name = Object.hasOwn(members, id) ? members[id]?.name : undefined;
      if (name === undefined || allHidden) return [];
      return [
        {
          id,
          label: hidden.has(id)
            ? t(($) => $.surface.tools.showOf, { name })
            : t(($) => $.surface.tools.hideOf, { name }),
          icon: hidden.has(id) ? <Eye aria-hidden="true" /> : <EyeOff aria-hidden="true" />,
          onAction: () => toggle(id),
        },
      ];
    }),
  ];
  const label = t(($) => $.surface.tools.cursors);
  const Icon = allHidden ? MousePointer2Off : MousePointer2;
  return (
    <MenuButton label={label} items={items}>
      <Icon role="img" aria-label={label} />
    </MenuButton>
  );
}
