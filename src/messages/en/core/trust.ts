import type { trust as nl } from '../../nl/core/trust.ts';
import type { Shape } from '../../texts.ts';

export const trust = {
  online: 'Connected',
  connecting: 'Connecting…',
  offline: 'No connection',
  offlineKept: 'No connection. Your text is safe on this device.',
  offlineNotKept:
    'No connection. Your text is not kept on this device. Leave this window open until the connection is back.',
  offlineReading: 'No connection. As soon as it is back, everything goes on by itself.',
  backOnline: 'The connection is back.',
  saved: 'Saved',
  saving: 'Saving…',
  unsaved: 'Not saved yet',
  notKept: 'Not stored locally',
  notKeptMore: 'This device keeps no copy of your text. Without a connection it may be lost.',
  refused: 'Your last change was not kept',
  dismiss: 'Understood',
  promise: 'Good to know',
  seenNamed: 'Nobody sees your answer until the facilitator reveals. Then everyone sees it, with your name.',
  seenNameless:
    'Nobody sees your answer until the facilitator reveals. Then all answers lie mixed up, without a name.',
  manager: 'The notes only hold what was revealed and agreed. A manager gets nothing more.',
  deletion: 'On {{date}} everything of this session is deleted.',
  example: 'This is an example. Nothing is kept.',
  leaveExample: 'Back to the start',
  reload: 'Load again',
  home: 'To the start',
} satisfies Shape<typeof nl>;
