import { Volume2, VolumeX } from 'lucide-react';

import { useMessages } from '../../ui/language/useMessages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSoundOn } from './useSoundOn.ts';

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
