import type { lobbyPanel as nl } from '../../nl/facilitator/lobbyPanel.ts';
import type { Shape } from '../../shape.ts';

export const lobbyPanel = {
  ready: 'Everything is ready',
  readyMore: 'Show the code. Start when everyone is here; coming in later is fine too.',
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
} as const satisfies Shape<typeof nl>;
