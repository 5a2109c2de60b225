import { Volume2, VolumeX } from 'lucide-react';

import { useMessages } from '../../ui/language/useMessages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { TimerDisplay } from './TimerDisplay.tsx';
import { useSoundOn } from './useSoundOn.ts';

/** The time that is left, and whether one hears that it is up. */
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
  const [on, setOn] = useSoundOn();
  return (
    <IconButton
      label={t(($) => $.time.sound)}
      icon={on ? <Volume2 aria-hidden="true" /> : <VolumeX aria-hidden="true" />}
      aria-pressed={on}
      onClick={() => setOn(!on)}
    />
  );
}
