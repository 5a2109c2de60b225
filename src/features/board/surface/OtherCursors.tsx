import { memo, useCallback } from 'react';
import type { MemberId } from '../../../model/ids.ts';
import { memberOf } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { CursorFlag } from '../../../ui/CursorFlag.tsx';
import { useSurface } from './SurfaceContext.ts';
import { useCell } from './useCell.ts';

/** Where others point. Names and colours come from the roster, never from who points. */
export function OtherCursors({ hidden }: { readonly hidden: ReadonlySet<MemberId> }) {
  const { hands } = useSurface();
  const pointers = useCell(hands.pointers, (all) => all);
  return pointers
    .filter((member) => !hidden.has(member))
    .map((member) => <Pointer key={member} member={member} />);
}

const Pointer = memo(function Pointer({ member: id }: { readonly member: MemberId }) {
  const { hands } = useSurface();
  const member = useStage((stage) => memberOf(stage, id));
  const draw = useCallback((element: HTMLDivElement | null) => hands.drawPointer(id, element), [hands, id]);
  if (member === undefined) return null;
  return (
    <div ref={draw} className="pointer-events-none absolute top-0 left-0 will-change-[translate]">
      <CursorFlag name={member.name} colour={member.colour} />
    </div>
  );
});
