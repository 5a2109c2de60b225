import type { checkinPanel as nl } from '../../nl/facilitator/checkinPanel.ts';
import type { Shape } from '../../shape.ts';

export const checkinPanel = {
  entry: 'Check-in or check-out',
  busy: 'chooses…',
  askShow: {
    title: 'Not everybody is done yet',
    nobody: 'Nobody is done yet',
    sure: 'Show it now?',
    more: 'Only what lies on the table is shown. After that nothing changes any more.',
    wait: 'Wait a little',
    anyway: 'Show it anyway',
  },
  openly: {
    minimum: 'It can be shown when {{count}} people gave something.',
    title: 'Show it with fewer than {{count}} people?',
    more: 'Everybody sees that you want this, and can still take theirs back. After {{seconds}} seconds you can show it.',
    waiting: 'Everybody sees that you go on openly. In a moment you can show it.',
    now: 'You can show it now, also with fewer than {{count}} people.',
  },
} as const satisfies Shape<typeof nl>;
