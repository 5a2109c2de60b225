import type * as nl from '../../nl/core/table.ts';
import type { Shape } from '../../texts.ts';

export const table = {
  loading: 'Fetching the session…',
  slow: 'This takes longer than usual. We keep trying.',
  views: 'More',
  sections: 'Sections',
  now: 'Now',
  board: 'Board',
  harvest: 'Harvest',
  people: 'People',
  round: 'My card',
  side: 'At the table',
  backToTable: 'Back to the table',
  toTable: 'Table',
  toList: 'List',
  toNotes: 'Report',
  toNotesUntil: 'Report (shared until {{day}})',
  toNotesShared: 'Report (shared)',
  toOwn: 'My answers',
  ownOpen: 'See, change or keep what you wrote.',
  ownClosed: 'See, keep or erase what you wrote.',
  toScreen: 'Big screen',
  promise: 'Who sees what, and until when?',
  invite: 'Invite',
  list: 'Board as a list',
  newRound: 'You can write on a new card.',
  newVote: 'A vote has begun.',
  newDeal: 'Cards were dealt.',
  newCheckin: 'The check-in has begun.',
  newSurvey: 'There are questions to answer.',
  goToNow: 'Go to Now.',
  gathered: 'The facilitator asks for everyone’s attention.',
  brought: 'The facilitator has brought you here.',
  gatheredTyping: 'The facilitator brings everyone together. Go to Now when you are ready.',
  attention: 'new',
  closedTitle: 'This session is closed',
  closedMore: 'You can still read everything. You can no longer write.',
  readNotes: 'Read the report',
  broken: 'Something went wrong here',
  brokenMore:
    'Load the page again to go on. If something is in this window alone, your browser asks you first.',
} satisfies Shape<typeof nl.table>;

export const time = {
  label: 'Time',
  soon: 'Finish up',
  last: 'Almost over',
  up: 'Time is up',
  paused: 'Paused',
  say: {
    started: 'Time is running: {{clock}}.',
    minute: 'One minute left.',
    last: 'Time is almost up.',
    up: 'Time is up.',
    paused: 'Time is paused.',
    resumed: 'Time is running again.',
    added: 'Time was added: {{clock}} left.',
  },
  sound: 'A soft sound when time is up',
} satisfies Shape<typeof nl.time>;

export const together = {
  add: 'Add someone without a device',
  share: 'Together on this device',
} satisfies Shape<typeof nl.together>;
