import { useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { SoundSwitch } from './SoundSwitch.tsx';
import { StartTimer } from './StartTimer.tsx';
import { TimerControls } from './TimerControls.tsx';
import { TimerDisplay } from './TimerDisplay.tsx';
import { TimeBar } from './TimeBar.tsx';

/** The time, for who runs the session: what is left, and starting, stopping and adding to it. */
export function TimerPanel() {
  const t = useMessages('facilitator');
  const timer = useStage((stage) => stage.timer);
  const { refused, ask } = useAsk();
  return (
    <section aria-label={t(($) => $.time.label)} className="flex flex-col gap-2">
      <div className="flex items-center justify-between gap-2">
        <h2 className={timer === null ? 'eyebrow' : 'sr-only'}>{t(($) => $.time.label)}</h2>
        <TimerDisplay size="panel" />
        <SoundSwitch />
      </div>
      {timer !== null && (
        <>
          <TimeBar timer={timer} />
          <TimerControls timer={timer} ask={ask} />
        </>
      )}
      {(timer === null || timer.state === 'up') && <StartTimer ask={ask} />}
      <RefusalNotice reason={refused} />
    </section>
  );
}
