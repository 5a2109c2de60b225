import type { Timer } from '../../model/programme/timer.ts';
import { openRuns } from '../../model/activities/registry.ts';
import { useStage } from '../../session/hooks.tsx';
import type { Asking } from '../../session/useAsk.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

const minuteMs = 60_000;

/** What one can do with a timer that was started. */
export function TimerControls({ timer, ask }: { readonly timer: Timer; readonly ask: Asking['ask'] }) {
  const t = useMessages('facilitator');
  const locked = useStage((stage) => openRuns(stage).some((run) => run.locked === true));
  const timerId = timer.id;
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {timer.state === 'running' && (
          <Button onClick={() => void ask({ type: 'timer.pause', timerId })}>
            {t(($) => $.timerPanel.pause)}
          </Button>
        )}
        {timer.state === 'paused' && (
          <Button onClick={() => void ask({ type: 'timer.resume', timerId })}>
            {t(($) => $.timerPanel.resume)}
          </Button>
        )}
        <Button onClick={() => void ask({ type: 'timer.extend', timerId, ms: minuteMs })}>
          {t(($) => $.timerPanel.add)}
        </Button>
        <Button
          variant="quiet"
          aria-label={timer.state === 'up' ? undefined : t(($) => $.timerPanel.stopMore)}
          onClick={() => void ask({ type: 'timer.stop', timerId })}
        >
          {timer.state === 'up' ? t(($) => $.timerPanel.clear) : t(($) => $.timerPanel.stop)}
        </Button>
      </div>
      {timer.locksAnswers && (
        <p className="text-[0.9375rem] text-muted">
          {t(($) => (locked ? $.timerPanel.locked : $.timerPanel.locksNow))}
        </p>
      )}
    </>
  );
}
