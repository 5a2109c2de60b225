import { beside, gap, margin, placed, templateAround, top } from './drawn.ts';

const height = 460;
/** Between the two scales of the balance. */
const between = 120;
const left = { x: margin, y: top, width: 300, height };
const right = { ...left, x: margin + 2 * 300 + gap + between };
const below = {
  x: margin,
  y: top + height + 3 * gap,
  width: 4 * 300 + 2 * gap + between,
  height: 320,
};

/** Weigh public value: what it costs against what it brings, and whether it is carried. Source: S1, after Moore. */
export const publiekeBalans = templateAround(
  {
    title: { nl: 'Publieke balans', en: 'Public balance' },
    about: {
      nl: 'Wat kost het, en wat levert het op? Weeg ook mee wat je niet bedoelde. En staat de omgeving erachter?',
      en: 'What does it cost, and what does it bring? Weigh what you did not intend as well. And do those around you stand behind it?',
    },
  },
  'balance',
  [
    placed(
      {
        id: 'costs',
        label: { nl: 'Wat het kost', en: 'What it costs' },
        hint: {
          nl: 'Geld, tijd en mensen om het te maken.',
          en: 'Money, time and people to make it.',
        },
      },
      left,
    ),
    placed(
      {
        id: 'negative-effects',
        label: { nl: 'Nadelen ernaast', en: 'Negative side effects' },
        hint: { nl: 'Wat er slechter van wordt.', en: 'What gets worse because of it.' },
      },
      beside(left, 1),
    ),
    placed(
      {
        id: 'benefits',
        label: { nl: 'Wat het oplevert', en: 'What it brings' },
        hint: { nl: 'Waar je het voor deed.', en: 'What you did it for.' },
      },
      right,
    ),
    placed(
      {
        id: 'positive-effects',
        label: { nl: 'Voordelen ernaast', en: 'Positive side effects' },
        hint: { nl: 'Wat er ook beter van wordt.', en: 'What else gets better because of it.' },
      },
      beside(right, 1),
    ),
    placed(
      {
        id: 'support',
        label: { nl: 'Steun uit de omgeving', en: 'Support from around us' },
        hint: { nl: 'Wie staat erachter, en wie niet?', en: 'Who stands behind it, and who does not?' },
      },
      below,
    ),
  ],
);
