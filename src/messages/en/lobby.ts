import type { lobby as nl } from '../nl/lobby.ts';
import type { Shape } from '../shape.ts';

export const lobby = {
  inside: 'You are in',
  waiting: 'The facilitator will start soon. You need not do anything.',
  ready: 'Everything is ready',
  readyMore: 'Show the code. Start when everyone is here; coming in later is fine too.',
  people: 'Who is here',
  peopleCount_one: '{{count}} person',
  peopleCount_other: '{{count}} people',
  you: 'you',
  alone: 'Nobody else yet. Share the code to let others in.',
  aloneParticipant: 'You are the first. The others will come soon.',
  came: '{{name}} came in',
  invite: 'Invite',
  inviteAt: 'Go to {{address}} and enter:',
  inviteLink: 'Invitation',
  start: 'Start the session',
  starting: 'Starting the session…',
  startFailed: 'Starting did not work yet',
  bigScreen: 'Open the big screen',
  bigScreenMore: 'In a new tab. Drag it to the projector.',
  privateTitle: 'Your own link to come back with',
  privateMore:
    'Keep this link, for instance in your calendar. Who has it is facilitator of this session. So do not share it.',
  privateLink: 'Facilitator’s link',
  privacy: 'More about privacy',
  help: 'Help',
} as const satisfies Shape<typeof nl>;
