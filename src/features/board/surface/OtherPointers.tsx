import { MousePointer2, MousePointer2Off } from 'lucide-react';
import { memo, useCallback } from 'react';
import { useStore } from 'zustand';
import type { MemberId } from '../../../model/ids.ts';
import { memberOf } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { CursorFlag } from '../../../ui/CursorFlag.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { menuEntry, type MenuEntry } from '../../../ui/MenuButton.tsx';
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

/** To choose whose pointers one sees: everybody's, nobody's, or not somebody's. */
export function usePointerEntries(): readonly MenuEntry[] {
  const t = useMessages('board');
  const { others, hiddenPointers } = useSurface();
  const present = useStore(others.pointers);
  const hidden = useStore(hiddenPointers);
  const members = useStage((stage) => stage.members);
  const entry = (id: string, label: string, next: typeof hidden, hides: boolean) =>
    menuEntry(`pointer-${id}`, label, hides ? MousePointer2Off : MousePointer2, () =>
      hiddenPointers.setState(next, true),
    );
  if (hidden === 'all')
    return [
      entry(
        'all',
        t(($) => $.surface.tools.showAll),
        new Set(),
        false,
      ),
    ];
  const everybody = entry(
    'all',
    t(($) => $.surface.tools.hideAll),
    'all',
    true,
  );
  const some = [...new Set([...hidden, ...present])].flatMap((id) => {
    const name = Object.hasOwn(members, id) ? members[id]?.name : undefined;
    if (name === undefined) return [];
    const isHidden = hidden.has(id);
    const label = t(($) => (isHidden ? $.surface.tools.showOf : $.surface.tools.hideOf), { name });
    return [entry(id, label, toggled(hidden, id), !isHidden)];
  });
  return [everybody, ...some];
}
