import type { trust as nl } from '../../nl/core/trust.ts';
import type { Shape } from '../../texts.ts';

export const trust = {
  online: 'Connected',
  connecting: 'Connecting…',
  offline: 'No connection',
  offlineKept: 'No connection. Your text is safe on this device.',
  offlineNotKept:
    'No connection. Your text is not kept on this device. Leave this window open until the connection is back.',
  offlineReading: 'No connection. As soon as it is back, everything goes on automatically.',
  backOnline: 'The connection is back.',
  saved: 'Saved',
  saving: 'Saving…',
  unsaved: 'Not saved yet',
  notKept: 'Not kept on this device',
  notKeptMore: 'This device keeps no copy of your text. Without a connection it may be lost.',
  refused: 'Your last change was not saved',
  dismiss: 'Understood',
  promise: 'Good to know',
  seenNamed:
    'Nobody at the table sees your answer until the facilitator reveals the answers. Then everyone sees it, with your name.',
  seenNameless:
    'Nobody at the table sees your answer until the facilitator reveals the answers. Then all answers are mixed, without a name.',
  manager: 'Only revealed answers enter the report. A manager at the table sees everything revealed.',
  deletion: 'On {{date}} everything of this session is deleted.',
  example: 'This is an example. Nothing is kept.',
  leaveExample: 'Home page',
  reload: 'Load again',
  home: 'Home page',
} satisfies Shape<typeof nl>;
