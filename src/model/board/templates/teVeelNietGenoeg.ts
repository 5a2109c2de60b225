import { line } from './drawn.ts';

/** A line from too much, over just right, to not enough. Source: S0. */
export const teVeelNietGenoeg = line(
  {
    title: { nl: 'Te veel of niet genoeg', en: 'Too much or not enough' },
    about: {
      nl: 'Waar is bij ons te veel van, en waar niet genoeg? Leg alles op de lijn. Kijk daarna wat kan schuiven.',
      en: 'What do we have too much of, and what not enough? Lay everything along the line. Then see what can shift.',
    },
  },
  [
    { id: 'too-much', label: { nl: 'Te veel', en: 'Too much' } },
    { id: 'just-right', label: { nl: 'Precies goed', en: 'Just right' } },
    { id: 'not-enough', label: { nl: 'Niet genoeg', en: 'Not enough' } },
  ],
  null,
);
