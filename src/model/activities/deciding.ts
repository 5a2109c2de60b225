/** What the authority does with the commands of activities. To add an activity, see activity.ts. */
import type { CommandType } from '../command.ts';
import { checkinCommands } from './checkin/checkins.ts';
import { handCommands } from './hand/hands.ts';
import { surveyCommands } from './survey/surveys.ts';
import { voteCommands } from './vote/votes.ts';
import { writeCommands } from './write/rounds.ts';

const known = [handCommands, writeCommands, voteCommands, checkinCommands, surveyCommands] as const;

type Known = (typeof known)[number];
type Decides = Known extends infer K ? (K extends { readonly decide: infer D } ? D : never) : never;
type All<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer I) => void ? I : never;

/** How each command of an activity is decided. */
export const activityDecisions = Object.assign({}, ...known.map(({ decide }) => decide)) as All<Decides>;

/** The commands of activities with which everybody's screen changes. */
export const screenChanges: readonly CommandType[] = known.flatMap(({ changesScreens }) => changesScreens);
