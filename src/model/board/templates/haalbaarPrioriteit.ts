import { matrix } from './drawn.ts';

/** What is feasible with us, and where is our priority? Source: S3. */
export const haalbaarPrioriteit = matrix(
  {
    title: { nl: 'Haalbaar en belangrijk', en: 'Feasible and important' },
    about: {
      nl: 'Wat kan bij ons, en wat gaat voor? Leg wat kan naar rechts. Leg wat voorgaat naar boven.',
      en: 'What is possible with us, and what comes first? Lay what is possible to the right, what comes first at the top.',
    },
  },
  [
    {
      id: 'explore',
      label: { nl: 'Eerst onderzoeken', en: 'Explore first' },
      hint: {
        nl: 'Belangrijk, maar nog lastig. Zoek uit wat ervoor nodig is.',
        en: 'Important, but hard still. Find out what it takes.',
      },
    },
    {
      id: 'do-now',
      label: { nl: 'Nu doen', en: 'Do now' },
      hint: {
        nl: 'Belangrijk en het kan. Spreek af wie begint.',
        en: 'Important and possible. Agree who starts.',
      },
    },
    {
      id: 'leave',
      label: { nl: 'Laten liggen', en: 'Leave it' },
      hint: {
        nl: 'Lastig en minder belangrijk. Geen werk van maken.',
        en: 'Hard and less important. Spend no time on it.',
      },
    },
    {
      id: 'take-along',
      label: { nl: 'Meenemen als het kan', en: 'Take along when possible' },
      hint: {
        nl: 'Kost weinig. Doe het als het zo uitkomt.',
        en: 'Costs little. Do it when the moment is there.',
      },
    },
  ],
  {
    across: {
      label: { nl: 'Haalbaar in onze gemeente', en: 'Feasible in our municipality' },
      low: { nl: 'weinig', en: 'little' },
      high: { nl: 'veel', en: 'much' },
    },
    up: {
      label: { nl: 'Prioriteit', en: 'Priority' },
      low: { nl: 'laag', en: 'low' },
      high: { nl: 'hoog', en: 'high' },
    },
  },
);
