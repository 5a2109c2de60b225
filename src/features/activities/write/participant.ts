import type { ParticipantFace } from '../activity.ts';
import { MyRound } from './MyRound.tsx';

/** Writing: the card on the table and what people write to it. Also where one waits for a card. */
export const participant: ParticipantFace = {
  moments: {
    'no-card': { View: MyRound, linksToOwn: true },
    card: { View: MyRound },
    writing: { View: MyRound },
    revealed: { View: MyRound, linksToOwn: true },
  },
  begins: ($) => $.table.newRound,
  // With the name of its card.
  announcesItself: true,
  busy: ($) => $.steer.people.writing,
};
