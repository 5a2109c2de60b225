import { beside, gap, margin, placed, templateAround, top } from './drawn.ts';

const wide = { x: margin, width: 3 * 440 + 2 * gap, height: 260 };
const middleTop = top + wide.height + gap;
const middle = { x: margin, y: middleTop, width: 440, height: 380 };
const vision = { ...wide, y: top };
const agenda = { ...wide, y: middleTop + middle.height + gap };

/** The five building blocks of the thinking framework: an administrative agenda in one workshop. Source: S4. */
export const denkkader = templateAround(
  {
    title: { nl: 'Denkkader', en: 'Thinking framework' },
    about: {
      nl: 'Vijf bouwstenen voor sturen met data. Begin bij de visie bovenaan. Eindig met een agenda en de mensen die haar dragen.',
      en: 'Five building blocks for steering with data. Start with the vision on top. End with an agenda and the people who carry it.',
    },
  },
  'areas',
  [
    placed(
      {
        id: 'vision',
        label: { nl: 'Visie', en: 'Vision' },
        hint: { nl: 'Welke publieke waarde willen we?', en: 'Which public value do we want?' },
      },
      vision,
    ),
    placed(
      {
        id: 'priorities',
        label: { nl: 'Prioriteiten', en: 'Priorities' },
        hint: { nl: 'Welke resultaten gaan voor?', en: 'Which results come first?' },
      },
      middle,
    ),
    placed(
      {
        id: 'risks',
        label: { nl: 'Risico’s en ethiek', en: 'Risks and ethics' },
        hint: { nl: 'Wat moet goed geregeld zijn?', en: 'What must be well arranged?' },
      },
      beside(middle, 1),
    ),
    placed(
      {
        id: 'means',
        label: { nl: 'Organisatie en middelen', en: 'Organisation and means' },
        hint: { nl: 'Wie en wat is ervoor nodig?', en: 'Who and what does it take?' },
      },
      beside(middle, 2),
    ),
    placed(
      {
        id: 'coalition',
        label: { nl: 'Agenda en coalitie', en: 'Agenda and coalition' },
        hint: { nl: 'Wat doen we wanneer, en met wie?', en: 'What do we do when, and with whom?' },
      },
      agenda,
    ),
  ],
);
