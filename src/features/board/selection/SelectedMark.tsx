import { Check } from 'lucide-react';
import { OnScreenScale } from '../surface/OnScreenScale.tsx';

/** That a thing is selected, to be seen without its colour too. */
export function SelectedMark() {
  return (
    <OnScreenScale
      hidden
      className="forced-line absolute -top-2.5 -left-2.5 flex size-6 items-center justify-center rounded-full border-2 border-paper bg-action text-on-action"
    >
      <Check className="size-4" strokeWidth={3} />
    </OnScreenScale>
  );
}
