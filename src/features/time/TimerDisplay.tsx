import { BellRing, OctagonAlert, Pause, TriangleAlert, Volume2, VolumeX } from 'lucide-react';

import type { Timer, Urgency } from '../../model/programme/timer.ts';
import { useStage } from '../../session/hooks.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { clockText, useTimerReading } from './clock.ts';
import { useSoundOn } from './useSoundOn.ts';

/** The time that is left, for everybody alike. Nothing when no timer was started. */
export function TimerDisplay({ size = 'bar' }: { readonly size?: keyof typeof sizes }) {
  const timer = useStage((stage) => stage.timer);
  return timer === null ? null : <Reading timer={timer} size={size} />;
}

const tones: Readonly<Record<Urgency, string>> = {
  calm: 'text-ink',
  soon: 'bg-attention-wash text-attention',
  last: 'bg-danger-wash text-danger',
  up: 'bg-danger text-on-danger',
};
/** bar: in a line of text; panel: for a facilitator; desk: the same beside the board; wall: for the back of the room. */
const sizes = {
  bar: 'gap-2 px-2.5 py-1 text-xl [&_svg]:size-[0.9em]',
  panel: 'gap-2 px-1.5 py-0.5 text-4xl [&_svg]:size-[0.65em]',
  desk: 'gap-2 text-[3.25rem] leading-none! [&_svg]:size-[0.45em] data-[urgency=calm]:[&_svg]:hidden',
  wall: 'gap-[0.35em] px-[0.4em] py-[0.05em] text-[max(1.75rem,calc(var(--u)*4.6))] [&_svg]:size-[0.75em]',
} as const;
const words = { bar: 'text-base', panel: 'text-lg', desk: 'w-full text-lg', wall: 'text-[0.6em]' } as const;

function Reading({ timer, size }: { readonly timer: Timer; readonly size: keyof typeof sizes }) {
  const t = useMessages();
  const { leftMs, urgency } = useTimerReading(timer);
  const paused = timer.state === 'paused';
  const word =
    urgency === 'up'
      ? t(($) => $.time.up)
      : paused
        ? t(($) => $.time.paused)
        : urgency === 'calm'
          ? null
          : t(($) => $.time[urgency]);
  return (
    <div
      role="timer"
      aria-label={t(($) => $.time.label)}
      data-urgency={urgency}
      className={`forced-line inline-flex max-w-full flex-wrap items-center rounded-control border border-transparent leading-tight font-bold ${sizes[size]} ${tones[urgency]}`}
    >
      <UrgencySign urgency={urgency} paused={paused} share={leftMs / timer.totalMs} />
      {word !== null && <span className={words[size]}>{word}</span>}
      {urgency !== 'up' && <span className="tabular">{clockText(leftMs)}</span>}
    </div>
  );
}

interface UrgencySignProps {
  readonly urgency: Urgency;
  readonly paused: boolean;
  /** What is left, as a share of the whole. */
  readonly share: number;
}

/** Tells by its shape how pressing the time is, without colours: a pie, a triangle, an octagon, a bell. */
function UrgencySign({ urgency, paused, share }: UrgencySignProps) {
  if (urgency === 'up') return <BellRing aria-hidden="true" />;
  if (paused) return <Pause aria-hidden="true" />;
  if (urgency === 'last') return <OctagonAlert aria-hidden="true" />;
  if (urgency === 'soon') return <TriangleAlert aria-hidden="true" />;
  // A stroke as wide as the radius fills the disc: what is left is the part that is drawn.
  const whole = 2 * Math.PI * 5;
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor">
      <circle cx="12" cy="12" r="10" strokeWidth="2" />
      <circle
        cx="12"
        cy="12"
        r="5"
        strokeWidth="10"
        strokeDasharray={`${whole * share} ${whole}`}
        transform="rotate(-90 12 12)"
      />
    </svg>
  );
}

export function TimeInBar() {
  return (
    <div className="ml-auto flex shrink-0 items-center">
      <TimerDisplay />
      <SoundSwitch />
    </div>
  );
}

/** Whether one hears that the time is up. For oneself alone. */
export function SoundSwitch() {
  const t = useMessages();
  const [on, setOn] = useSoundOn('time');
  return (
    <IconButton
      label={t(($) => $.time.sound)}
      icon={on ? <Volume2 aria-hidden="true" /> : <VolumeX aria-hidden="true" />}
      aria-pressed={on}
      onClick={() => setOn(!on)}
    />
  );
}
