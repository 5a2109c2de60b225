import type { rehearsal as nl } from '../nl/rehearsal.ts';
import type { Shape } from '../shape.ts';

export const rehearsal = {
  title: 'Rehearse',
  notice: 'You are rehearsing. Nobody sees this and nothing is kept.',
  leave: 'Stop rehearsing',
  preparing: 'The rehearsal is being prepared…',
  lobby: {
    title: 'Rehearse your session',
    more: 'This is a copy of what you prepared: the cards, the programme and your own words. Six people take part who are not really there. They write, vote and get ready, just as in real life.',
    noInvitation: 'You cannot invite anybody here. Your real session and its code stay as they are.',
  },
} satisfies Shape<typeof nl>;

export { preview } from './rehearsal/preview.ts';
