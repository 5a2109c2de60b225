import {
  Coffee,
  DoorOpen,
  Flag,
  GalleryHorizontalEnd,
  MessagesSquare,
  PenLine,
  Sparkles,
  Sprout,
  Vote,
  type LucideIcon,
} from 'lucide-react';

import type { Activity } from '../../model/programme/programme.ts';

/** The sign of what is done in a step. */
export const activityIcons: Readonly<Record<Activity, LucideIcon>> = {
  welcome: DoorOpen,
  choose: GalleryHorizontalEnd,
  write: PenLine,
  discuss: MessagesSquare,
  vote: Vote,
  harvest: Sprout,
  close: Flag,
  break: Coffee,
  free: Sparkles,
};
