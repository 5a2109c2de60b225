import { memberOf } from '../../model/stage.ts';
import { useSessionState, useStage } from '../../session/hooks.tsx';
import { CursorFlag } from '../../ui/CursorFlag.tsx';

/** Where others point. Names and colours come from the roster, never from who points. */
export function OtherCursors() {
  const others = useSessionState((state) => state.others);
  const stage = useStage((whole) => whole);
  return others.map(({ member: memberId, cursor, drag }, index) => {
    const member = memberOf(stage, memberId);
    if (member === undefined || cursor === null || drag !== null) return null;
    return (
      <div
        key={`${memberId} ${index}`}
        className="settle pointer-events-none absolute top-0 left-0"
        style={{ translate: `${cursor.x}px ${cursor.y}px`, zIndex: 1_000_000_001 }}
      >
        <div className="w-max origin-top-left scale-[calc(1/var(--zoom))]">
          <CursorFlag name={member.name} colour={member.colour} />
        </div>
      </div>
    );
  });
}
