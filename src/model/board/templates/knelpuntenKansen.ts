import type { Localized } from '../../deck.ts';
import { grid, type ColumnText } from './drawn.ts';

const column = (id: string, label: Localized, problem: Localized, success: Localized): ColumnText => ({
  label,
  rows: [
    {
      id: `${id}-problem`,
      label: { nl: `${label.nl}: knelpunt`, en: `${label.en}: bottleneck` },
      short: { nl: 'Knelpunt', en: 'Bottleneck' },
      hint: problem,
    },
    {
      id: `${id}-success`,
      label: { nl: `${label.nl}: succesfactor`, en: `${label.en}: success factor` },
      short: { nl: 'Succesfactor', en: 'Success factor' },
      hint: success,
    },
  ],
});

/** Where building together gets stuck and what helps. Source: S1. */
export const knelpuntenKansen = grid(
  {
    title: { nl: 'Knelpunten en kansen', en: 'Bottlenecks and chances' },
    about: {
      nl: 'Waar loopt samenwerken aan kennis vast, en wat helpt juist? Kijk naar wie meedoet, wat je weet, waar je heen wilt en hoe je het aanpakt.',
      en: 'Where does working on knowledge together get stuck, and what helps? Look at who takes part, what you know, where you are going and how you go about it.',
    },
  },
  [
    column(
      'arena',
      { nl: 'Arena', en: 'Arena' },
      { nl: 'Wie doet niet mee, of werkt tegen?', en: 'Who stays out, or pulls the other way?' },
      { nl: 'Wie doet mee en maakt verschil?', en: 'Who takes part and makes a difference?' },
    ),
    column(
      'knowledge',
      { nl: 'Kennis', en: 'Knowledge' },
      { nl: 'Wat weten we niet, of geloven we niet?', en: 'What do we not know, or not believe?' },
      { nl: 'Welke kennis helpt ons verder?', en: 'Which knowledge takes us further?' },
    ),
    column(
      'direction',
      { nl: 'Gerichtheid', en: 'Direction' },
      { nl: 'Waar willen we niet hetzelfde?', en: 'Where do we not want the same?' },
      { nl: 'Wat willen we allemaal?', en: 'What do we all want?' },
    ),
    column(
      'process',
      { nl: 'Procesvoering', en: 'Way of working' },
      { nl: 'Wat loopt stroef in de aanpak?', en: 'What does not run well?' },
      { nl: 'Wat in de aanpak werkt goed?', en: 'What runs well?' },
    ),
  ],
);
