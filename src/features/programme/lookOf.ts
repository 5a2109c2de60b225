import { Coffee, DoorOpen, Flag, GalleryHorizontalEnd, MessagesSquare, Sparkles, Sprout } from 'lucide-react';

import type { StepActivity } from '../../model/programme/programme.ts';
import type { StepLook, StepLooks } from '../activities/activity.ts';
import { stepLooks } from '../activities/stepLooks.ts';

const quiet = 'bg-line text-ink';
const free: StepLook = { Icon: Sparkles, tone: quiet };

/** The steps that are for no activity. */
const plain: StepLooks = {
  welcome: { Icon: DoorOpen, tone: quiet },
  choose: { Icon: GalleryHorizontalEnd, tone: 'bg-action-wash text-action' },
  discuss: { Icon: MessagesSquare, tone: 'bg-action-wash text-action' },
  harvest: { Icon: Sprout, tone: 'bg-good-wash text-good' },
  close: { Icon: Flag, tone: quiet },
  break: { Icon: Coffee, tone: 'bg-surface text-muted' },
  free,
};

/** How a step is drawn. */
export function lookOf(activity: StepActivity): StepLook {
  return plain[activity] ?? stepLooks[activity] ?? free;
}
