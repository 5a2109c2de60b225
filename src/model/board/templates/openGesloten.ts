import { matrix } from './drawn.ts';

/** Open or closed, in making and in using: a conscious choice per project. Source: S1. */
export const openGesloten = matrix(
  {
    title: { nl: 'Open of gesloten', en: 'Open or closed' },
    about: {
      nl: 'Wie mag meedoen als kennis ontstaat, en wie mag haar gebruiken? Kies dat per project, en kies het bewust.',
      en: 'Who may take part when knowledge is made, and who may use it? Choose this for each project, and choose knowingly.',
    },
  },
  [
    {
      id: 'closed-open',
      label: { nl: 'Gesloten gemaakt, open gebruikt', en: 'Made closed, used openly' },
      hint: {
        nl: 'Een kleine groep maakt het, iedereen kan ermee verder. Leg uit hoe het tot stand kwam.',
        en: 'A small group makes it, all can use it. Explain how it came about.',
      },
    },
    {
      id: 'open-open',
      label: { nl: 'Open gemaakt, open gebruikt', en: 'Made openly, used openly' },
      hint: {
        nl: 'Iedereen kan meedoen en meekijken. Reken op veel stemmen en meer tijd.',
        en: 'All can take part and look along. Count on many voices and more time.',
      },
    },
    {
      id: 'closed-closed',
      label: { nl: 'Gesloten gemaakt, gesloten gebruikt', en: 'Made closed, used closed' },
      hint: {
        nl: 'Soms nodig, bijvoorbeeld om mensen te beschermen. Zeg dan waarom.',
        en: 'Needed at times, for example to protect people. Then say why.',
      },
    },
    {
      id: 'open-closed',
      label: { nl: 'Open gemaakt, gesloten gebruikt', en: 'Made openly, used closed' },
      hint: {
        nl: 'Velen dragen bij, weinigen beslissen. Vertel wat er met de bijdragen gebeurt.',
        en: 'Many contribute, few decide. Tell people what happens with what they gave.',
      },
    },
  ],
  {
    across: {
      label: { nl: 'Hoe het ontstaat', en: 'How it comes about' },
      low: { nl: 'gesloten', en: 'closed' },
      high: { nl: 'open', en: 'open' },
    },
    up: {
      label: { nl: 'Hoe het wordt gebruikt', en: 'How it is used' },
      low: { nl: 'gesloten', en: 'closed' },
      high: { nl: 'open', en: 'open' },
    },
  },
);
