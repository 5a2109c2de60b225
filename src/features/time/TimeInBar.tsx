import { SoundSwitch } from './SoundSwitch.tsx';
import { TimerDisplay } from './TimerDisplay.tsx';

/** The time that is left, and whether one hears that it is up. */
export function TimeInBar() {
  return (
    <div className="ml-auto flex shrink-0 items-center">
      <TimerDisplay />
      <SoundSwitch />
    </div>
  );
}
