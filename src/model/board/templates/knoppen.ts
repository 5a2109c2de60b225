import type { Localized } from '../../deck.ts';
import { grid, type ColumnText } from './drawn.ts';

const turning = { nl: 'Draaien we al aan', en: 'We turn it already' };
const toTurn = { nl: 'Gaan we aan draaien', en: 'We are going to turn it' };

const knob = (id: string, label: Localized): ColumnText => ({
  label,
  rows: [
    {
      id: `${id}-already`,
      label: {
        nl: `${label.nl}: draaien we al aan`,
        en: `${label.en}: we turn it already`,
      },
      short: turning,
    },
    {
      id: `${id}-next`,
      label: {
        nl: `${label.nl}: gaan we aan draaien`,
        en: `${label.en}: we are going to turn it`,
      },
      short: toTurn,
    },
  ],
});

/** The three knobs of a knowledge culture, and which of them to turn. Source: S3. */
export const knoppen = grid(
  {
    title: { nl: 'Aan welke knop draaien we?', en: 'Which knob do we turn?' },
    about: {
      nl: 'Drie knoppen maken een kenniscultuur sterker. Zet bovenaan wat je al doet. Kies daarna waar je aan begint.',
      en: 'Three knobs make a knowledge culture stronger. Put on top what you do already. Then choose where to start.',
    },
  },
  [
    knob('leadership', { nl: 'Leidinggevende die stuurt', en: 'Leadership that steers' }),
    knob('policy', { nl: 'Stevig kennisbeleid', en: 'A solid knowledge policy' }),
    knob('learning', { nl: 'Focus op leren', en: 'Focus on learning' }),
  ],
);
