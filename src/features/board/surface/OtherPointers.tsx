import { Eye, EyeOff, MousePointer2, MousePointer2Off } from 'lucide-react';
import { memo, useCallback } from 'react';
import { useStore } from 'zustand';
import type { MemberId } from '../../../model/ids.ts';
import { memberOf } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { CursorFlag } from '../../../ui/CursorFlag.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { MenuButton, type MenuEntry } from '../../../ui/MenuButton.tsx';
import { toggled } from '../selection/selection.ts';
import { useSurface } from './SurfaceContext.ts';

/** Where others point. Names and colours come from the roster, never from the one who points. */
export function OtherPointers() {
  const { others, hiddenPointers } = useSurface();
  const pointers = useStore(others.pointers);
  const hidden = useStore(hiddenPointers);
  return pointers
    .filter((member) => hidden !== 'all' && !hidden.has(member))
    .map((member) => <Pointer key={member} member={member} />);
}

const Pointer = memo(function Pointer({ member: id }: { readonly member: MemberId }) {
  const { others } = useSurface();
  const member = useStage((stage) => memberOf(stage, id));
  const draw = useCallback((element: HTMLDivElement | null) => others.drawPointer(id, element), [others, id]);
  if (member === undefined) return null;
  return (
    <div ref={draw} className="pointer-events-none absolute top-0 left-0 will-change-[translate]">
      <CursorFlag name={member.name} colour={member.colour} />
    </div>
  );
});

/** Chooses whose pointers one sees: everybody's, nobody's, or not somebody's. */
export function PointersMenu() {
  const t = useMessages('board');
  const { others, hiddenPointers } = useSurface();
  const present = useStore(others.pointers);
  const hidden = useStore(hiddenPointers);
  const members = useStage((stage) => stage.members);
  const label = t(($) => $.surface.tools.cursors);
  const entry = (id: string, text: string, hides: boolean, next: typeof hidden): MenuEntry => ({
    id,
    label: text,
    icon: hides ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />,
    onAction: () => hiddenPointers.setState(next, true),
  });
  const people = hidden === 'all' ? [] : [...new Set([...hidden, ...present])];
  const entries = people.flatMap((id) => {
    const name = Object.hasOwn(members, id) ? members[id]?.name : undefined;
    if (name === undefined || hidden === 'all') return [];
    const isHidden = hidden.has(id);
    const text = isHidden
      ? t(($) => $.surface.tools.showOf, { name })
      : t(($) => $.surface.tools.hideOf, { name });
    return [entry(id, text, !isHidden, toggled(hidden, id))];
  });
  const [showAll, hideAll] = [t(($) => $.surface.tools.showAll), t(($) => $.surface.tools.hideAll)];
  const all = hidden === 'all' ? entry('all', showAll, false, new Set()) : entry('all', hideAll, true, 'all');
  const Icon = hidden === 'all' ? MousePointer2Off : MousePointer2;
  return (
    <MenuButton label={label} items={[all, ...entries]}>
      <Icon role="img" aria-label={label} />
    </MenuButton>
  );
}
