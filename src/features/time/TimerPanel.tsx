import { TimerOff, Volume2, VolumeX } from 'lucide-react';
import { useState } from 'react';

import { openRuns } from '../../model/activities/registry.ts';
import { stepOf } from '../../model/programme/programme.ts';
import type { Timer, Urgency } from '../../model/programme/timer.ts';
import { useStage } from '../../session/hooks.tsx';
import { useAsk, type Asking } from '../../session/useAsk.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckboxCard } from '../../ui/CheckboxCard.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { menuEntry, type MenuEntry } from '../../ui/MenuButton.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Label } from '../activities/activity.ts';
import { useTimerReading } from './clock.ts';
import { parseOwnTime } from './ownTime.ts';
import { SoundSwitch, TimerDisplay } from './TimerDisplay.tsx';
import { useSoundOn } from './useSoundOn.ts';

const presets = [1, 3, 5] as const;
const minuteMs = 60_000;

interface TimerPanelProps {
  /** Beside the board: large, with what one needs most; the rest is in the menu (`useTimeEntries`). */
  readonly beside?: boolean;
  /** What is left is told elsewhere on the screen. */
  readonly told?: boolean;
}

/** The time, for a facilitator: what is left, and starting, stopping and adding to it. */
export function TimerPanel({ beside = false, told = false }: TimerPanelProps) {
  const t = useMessages('facilitator');
  const timer = useStage((stage) => stage.timer);
  const { refused, ask } = useAsk();
  const titled = beside || told || timer === null;
  return (
    <section aria-label={t(($) => $.time.label)} className="flex flex-col gap-2">
      <div className={beside ? '' : 'flex items-center justify-between gap-2'}>
        <h2 className={titled ? 'eyebrow' : 'sr-only'}>{t(($) => $.time.label)}</h2>
        {!told && <TimerDisplay size={beside ? 'desk' : 'panel'} />}
        {!beside && <SoundSwitch />}
      </div>
      {timer !== null && (
        <>
          <TimeBar timer={timer} />
          <TimerControls timer={timer} ask={ask} beside={beside} />
        </>
      )}
      {(timer === null || timer.state === 'up') && <StartTimer ask={ask} beside={beside} />}
      <RefusalNotice reason={refused} />
    </section>
  );
}

/** What one can do about the time beside what the panel has. */
export function useTimeEntries(): readonly MenuEntry[] {
  const t = useMessages('facilitator');
  const timer = useStage((stage) => stage.timer);
  const { ask } = useAsk();
  const [on, setOn] = useSoundOn('time');
  const label = t(($) => (on ? $.timerPanel.soundOff : $.time.sound));
  const sound = menuEntry('sound', label, on ? VolumeX : Volume2, () => setOn(!on));
  if (timer === null) return [sound];
  const stop = () => void ask({ type: 'timer.stop', timerId: timer.id });
  return [
    menuEntry(
      'stopTime',
      t(($) => $.timerPanel.stopMore),
      TimerOff,
      stop,
    ),
    sound,
  ];
}

const colours: Readonly<Record<Urgency, string>> = {
  calm: 'bg-action',
  soon: 'bg-attention',
  last: 'bg-danger',
  up: 'bg-danger',
};

function TimeBar({ timer }: { readonly timer: Timer }) {
  const { leftMs, urgency } = useTimerReading(timer);
  return <Bar share={leftMs / timer.totalMs} className="h-2" colour={colours[urgency]} />;
}

interface TimerControlsProps {
  readonly timer: Timer;
  readonly ask: Asking['ask'];
  readonly beside: boolean;
}

function TimerControls({ timer, ask, beside }: TimerControlsProps) {
  const t = useMessages('facilitator');
  const locked = useStage((stage) => openRuns(stage).some((run) => run.locked === true));
  const timerId = timer.id;
  const running = timer.state === 'running';
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {timer.state !== 'up' && (
          <Button onClick={() => void ask({ type: running ? 'timer.pause' : 'timer.resume', timerId })}>
            {t(($) => (running ? $.timerPanel.pause : $.timerPanel.resume))}
          </Button>
        )}
        <Button onClick={() => void ask({ type: 'timer.extend', timerId, ms: minuteMs })}>
          {t(($) => $.timerPanel.add)}
        </Button>
        {!(beside && running) && (
          <Button
            variant="quiet"
            aria-label={timer.state === 'up' ? undefined : t(($) => $.timerPanel.stopMore)}
            onClick={() => void ask({ type: 'timer.stop', timerId })}
          >
            {timer.state === 'up' ? t(($) => $.timerPanel.clear) : t(($) => $.timerPanel.stop)}
          </Button>
        )}
      </div>
      {timer.locksAnswers && (
        <p className="text-[0.9375rem] text-muted">
          {t(($) => (locked ? $.timerPanel.locked : $.timerPanel.locksNow))}
        </p>
      )}
    </>
  );
}

/** Starting a timer: a usual time, the time of the step, or one's own. */
function StartTimer({ ask, beside }: Omit<TimerControlsProps, 'timer'>) {
  const t = useMessages('facilitator');
  const planned = useStage(({ programme }) => stepOf(programme, programme.current)?.minutes ?? null);
  const [locksAnswers, setLocks] = useState(false);
  const start = (ms: number) => void ask({ type: 'timer.start', ms, locksAnswers });
  const usual = (
    <div role="group" aria-label={t(($) => $.timerPanel.start)} className="flex flex-wrap gap-2">
      {presets.map((minutes) => (
        <Button
          key={minutes}
          className="tabular flex-1 whitespace-nowrap"
          onClick={() => start(minutes * minuteMs)}
        >
          {t(($) => $.timerPanel.minutes, { count: minutes })}
        </Button>
      ))}
    </div>
  );
  const summary: Label<'facilitator'> = ({ timerPanel: words }) =>
    planned !== null ? words.other : beside ? words.set : words.own;
  return (
    <div className="flex flex-col gap-1.5">
      {planned !== null && (
        <Button onClick={() => start(planned * minuteMs)}>
          {t(($) => $.timerPanel.planned, { count: planned })}
        </Button>
      )}
      {planned === null && !beside && usual}
      <Disclosure summary={t(summary)}>
        <div className="flex flex-col gap-3 pt-1">
          {(planned !== null || beside) && usual}
          <OwnTime onStart={start} />
          <CheckboxCard
            checked={locksAnswers}
            onChange={setLocks}
            title={t(($) => $.timerPanel.locks)}
            description={t(($) => $.timerPanel.locksMore)}
          />
        </div>
      </Disclosure>
    </div>
  );
}

function OwnTime({ onStart }: { readonly onStart: (ms: number) => void }) {
  const t = useMessages('facilitator');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const ms = parseOwnTime(typed);
        setWrong(ms === null);
        if (ms !== null) onStart(ms);
      }}
    >
      <TextField
        label={t(($) => $.timerPanel.own)}
        hint={t(($) => $.timerPanel.ownHint)}
        error={wrong ? t(($) => $.timerPanel.ownWrong) : undefined}
        value={typed}
        inputMode="text"
        autoComplete="off"
        onChange={(value) => {
          setTyped(value);
          setWrong(false);
        }}
      />
      <Button type="submit">{t(($) => $.timerPanel.ownStart)}</Button>
    </form>
  );
}
