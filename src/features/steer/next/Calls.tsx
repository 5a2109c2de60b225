import { DoorOpen, Hand } from 'lucide-react';
import { useEffect, useRef } from 'react';

import { memberOf, waitingMembers } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** How many people wait at the door, and how many ask for the floor. Says aloud when more do. */
export function Calls({ onPeople }: { readonly onPeople: () => void }) {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  const waiting = useStage((stage) => waitingMembers(stage).length);
  const hands = useStage((stage) => stage.raised.length);
  const newest = useStage((stage) => {
    const id = stage.raised.at(-1);
    return id === undefined ? undefined : memberOf(stage, id)?.name;
  });
  const before = useRef({ waiting, hands });

  useEffect(() => {
    const { waiting: waited, hands: raised } = before.current;
    before.current = { waiting, hands };
    if (waiting > waited) announce(t(($) => $.steer.calls.waiting, { count: waiting }));
    if (hands > raised && newest !== undefined) announce(t(($) => $.steer.calls.raised, { name: newest }));
  }, [waiting, hands, newest, announce, t]);

  const calls = [
    { id: 'waiting', count: waiting, Icon: DoorOpen },
    { id: 'hands', count: hands, Icon: Hand },
  ] as const;
  return calls.map(({ id, count, Icon }) =>
    count === 0 ? null : (
      <Button
        key={id}
        size="small"
        className="tabular border-attention! bg-attention-wash! text-attention!"
        aria-label={t(($) => $.steer.calls[id], { count })}
        title={t(($) => $.steer.calls[id], { count })}
        icon={<Icon aria-hidden="true" className="size-5" />}
        onClick={onPeople}
      >
        {count}
      </Button>
    ),
  );
}
