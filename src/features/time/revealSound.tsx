/** A soft sound when answers turn over, for who chose it here: nobody hears it by themselves, and no wall either. */
import { Volume2, VolumeX } from 'lucide-react';
import { useEffect } from 'react';

import { useStage } from '../../session/hooks.tsx';
import { useTurning } from '../../session/useJustRevealed.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { menuEntry, type MenuEntry } from '../../ui/MenuButton.tsx';
import { turnsAt } from '../../ui/RevealFlip.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { useOnChange } from '../../ui/useOnChange.ts';
import { playSoftly, prepareOnTouch } from './softSound.ts';
import { useSoundOn } from './useSoundOn.ts';

function useRevealSound(where: 'reveal' | 'wall') {
  const choice = useSoundOn(where);
  const [on] = choice;
  const calm = useMediaQuery('(prefers-reduced-motion: reduce)');
  // A page that is loaded later did not see the round when it was open, and stays silent.
  const revealed = useTurning(useStage((stage) => stage.spotlight))?.revealed ?? null;
  useEffect(() => (on ? prepareOnTouch() : undefined), [on]);
  useOnChange(revealed, () => {
    if (revealed !== null && on)
      playSoftly('reveal', calm ? 0 : Math.max(0, turnsAt(revealed, 0) - Date.now()));
  });
  return choice;
}

/** Sounds, and gives the entry of a menu to choose that. */
export function useRevealSoundEntry(): MenuEntry {
  const t = useMessages('board');
  const [on, setOn] = useRevealSound('reveal');
  const label = t(($) => (on ? $.boardMenu.noRevealSound : $.boardMenu.revealSound));
  return menuEntry('sound', label, on ? VolumeX : Volume2, () => setOn(!on));
}

/** The same on a wall, where nothing to press is in sight before somebody comes with a mouse or a keyboard. */
export function WallSound() {
  const t = useMessages('board');
  const [on, setOn] = useRevealSound('wall');
  return (
    <button
      type="button"
      className="-my-3 min-h-11 rounded-lg px-3 underline decoration-dotted underline-offset-4 opacity-0 group-hover/screen:opacity-100 focus-visible:opacity-100"
      onClick={() => setOn(!on)}
    >
      {t(($) => (on ? $.boardMenu.noRevealSound : $.boardMenu.revealSound))}
    </button>
  );
}
