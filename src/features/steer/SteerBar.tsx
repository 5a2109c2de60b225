import { useMemo, useState } from 'react';

import type { Command } from '../../model/command.ts';
import { momentOf } from '../../model/moment.ts';
import { useStage, useViewer } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { nextOf } from './nextOf.ts';
import { Refused } from './Refused.tsx';
import { RevealDialog } from './RevealDialog.tsx';
import { Steps } from './Steps.tsx';
import { useAsk } from './useAsk.ts';

export interface SteerBarProps {
  /** Shows where one can choose a card oneself. */
  readonly onChooseSelf?: () => void;
}

/** For who runs the session: what now, and what next. One main button, whatever the moment. */
export function SteerBar({ onChooseSelf }: SteerBarProps) {
  const t = useMessages('facilitator');
  const { role } = useViewer();
  const stage = useStage((whole) => whole);
  const moment = useMemo(() => momentOf(stage), [stage]);
  const { busy, refused, ask } = useAsk();
  const [asking, setAsking] = useState<Command | null>(null);
  const next = nextOf(moment);
  if (next === null || moment.step === null || role !== 'facilitator') return null;

  const go = () => {
    if (next.askFirst) setAsking(next.command);
    else void ask(next.command);
  };
  const { other } = next;
  const choosing = moment.kind === 'no-card';

  return (
    <section aria-label={t(($) => $.steer.label)} className="@container w-full">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="flex min-w-0 flex-1 items-center gap-x-3 @xl:justify-center">
          <Steps now={moment.step} />
          {moment.kind === 'writing' && moment.round.of > 0 && (
            <p role="status" className="tabular ml-auto font-semibold whitespace-nowrap @md:ml-0">
              {t(($) => $.steer.ready, { ready: moment.round.ready, of: moment.round.of })}
            </p>
          )}
          {choosing && onChooseSelf && (
            <Button variant="quiet" size="small" className="ml-auto @md:ml-0" onClick={onChooseSelf}>
              {t(($) => $.steer.orChoose)}
            </Button>
          )}
          {choosing && !onChooseSelf && (
            <p className="hidden text-sm whitespace-nowrap text-muted @4xl:block">
              {t(($) => $.steer.orChoose)}
            </p>
          )}
        </div>
        <div className="flex w-full gap-2 @md:w-auto">
          {other && (
            <Button className="@sm:whitespace-nowrap" onClick={() => void ask(other.command)}>
              {t(($) => $.steer[other.word])}
            </Button>
          )}
          <Button
            variant="primary"
            className="flex-1 @sm:whitespace-nowrap @md:flex-none"
            aria-busy={busy}
            onClick={go}
          >
            {t(($) => $.steer[next.word])}
          </Button>
        </div>
      </div>
      {refused !== null && (
        <div className="mt-2">
          <Refused reason={refused} />
        </div>
      )}
      <RevealDialog command={asking} onClose={() => setAsking(null)} />
    </section>
  );
}
