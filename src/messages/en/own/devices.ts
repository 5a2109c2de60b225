import type { devices as nl } from '../../nl/own/devices.ts';
import type { Shape } from '../../shape.ts';

export const devices = {
  title: 'On another device too',
  more: 'Do you want to go on on your phone or laptop? Make a link and open it on that device. You keep the same seat.',
  make: 'Make a link',
  scan: 'Scan this code with your other device, or open the link there. It works once, for five minutes.',
  careful: 'Show the code to nobody else: whoever opens it, is you.',
  link: 'Link for your other device',
  cameIn: 'Your other device takes part now. Was that not you? Then sign out all other devices.',
  count_one: 'You take part on {{count}} device.',
  count_other: 'You take part on {{count}} devices.',
  signOut: 'Sign out all other devices',
  signedOut: 'You now take part on this device only.',
  entering: 'Your seat is being made ready…',
  entered: {
    title: 'Go on on this device',
    incomplete: 'This link is not complete',
    incompleteMore: 'Scan the code on your other device again.',
  },
  facilitator: {
    title: 'Back to your session',
    entering: 'Your seat as a facilitator is being made ready…',
    incomplete: 'This link is not complete',
    incompleteMore: 'Open the whole link of the facilitator again, also the part behind the hash (#).',
    ask: 'With this link you get a new seat as a facilitator. Do you take part on another device already? Open “My answers” there and choose “On another device too”. Then you keep your seat.',
    enter: 'Take your seat',
  },
} as const satisfies Shape<typeof nl>;
