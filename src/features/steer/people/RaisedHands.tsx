import { Hand } from 'lucide-react';

import { useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** Everybody who asks for the floor, in the order in which they asked. */
export function RaisedHands() {
  const t = useMessages('facilitator');
  const raised = useStage((stage) => stage.raised);
  const members = useStage((stage) => stage.members);
  const { ask } = useAsk();
  if (raised.length === 0) return null;
  return (
    <section aria-labelledby="raised-hands">
      <h2 id="raised-hands" className="eyebrow mb-1">
        {t(($) => $.steer.calls.hands, { count: raised.length })}
      </h2>
      <ol className="flex flex-col">
        {raised.map((id, index) => {
          const name = members[id]?.name ?? '';
          return (
            <li key={id} className="flex min-h-11 items-center gap-2.5">
              <Hand aria-hidden="true" className="size-5 shrink-0 text-attention" />
              <span className="min-w-0 flex-1 wrap-anywhere">
                <span className="tabular text-muted">{index + 1}.</span> {name}
              </span>
              <Button
                size="small"
                aria-label={t(($) => $.steer.calls.lowerName, { name })}
                onClick={() => void ask({ type: 'member.lower', memberId: id })}
              >
                {t(($) => $.steer.calls.lower)}
              </Button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
