/** How simulated members take part in each activity. To add an activity, see model/activities/activity.ts. */
import { checksIn } from './checkin.ts';
import { chooses } from './hand.ts';
import type { Simulated } from './simulated.ts';
import { answers } from './survey.ts';
import { votes } from './vote.ts';
import { writes } from './write.ts';

export const simulations: readonly Simulated[] = [writes, votes, chooses, checksIn, answers];
