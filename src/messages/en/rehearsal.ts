import type * as nl from '../nl/rehearsal.ts';
import type { Shape } from '../texts.ts';

export const rehearsal = {
  title: 'Rehearse',
  notice: 'You are rehearsing. Nobody sees this and nothing is kept.',
  leave: 'Stop rehearsing',
  preparing: 'The rehearsal is being prepared…',
  lobby: {
    title: 'Rehearse your session',
    more: 'This is a copy of what you prepared: the cards, the programme and your own words. Six people take part who are not really there. They write, vote and get ready, just as in real life.',
    noInvitation: 'You cannot invite anyone here. Your real session and its code stay as they are.',
  },
} satisfies Shape<typeof nl.rehearsal>;

export const preview = {
  title: 'View as participant',
  explain: 'This is what a participant sees now. What you do here goes nowhere.',
  width: 'How wide',
  phone: 'Phone',
  laptop: 'Laptop',
  frame: 'What a participant sees now',
  back: 'Back to the session',
  notice: 'This is what a participant sees. What you do here goes nowhere.',
} satisfies Shape<typeof nl.preview>;
