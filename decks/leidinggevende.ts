import { defineDeck } from './defineDeck.ts';

export const leidinggevende = defineDeck({
  id: 'leidinggevende',
  theme: 'leidinggevende',
  source: 'S3',
  title: { nl: 'Leidinggevende die stuurt', en: 'Leadership that steers' },
  shortTitle: { nl: 'Leidinggevende', en: 'Leadership' },
  description: {
    nl: 'Leidinggevenden maken ruimte voor kennis, met tijd, aandacht en hun eigen voorbeeld.',
    en: 'Managers make room for knowledge, with time, attention and their own example.',
  },
  cards: [
    {
      number: 1,
      question: {
        nl: 'Hoe maken leidinggevenden in het gewone werk ruimte om stil te staan en kennis te delen?',
        en: 'How do managers make room in daily work to pause and to share knowledge?',
      },
      prompts: {
        nl: [
          'Is er tijd voor?',
          'Krijgt het voorrang als het druk is?',
          'Ziet iemand het als je iets leert?',
        ],
        en: [
          'Is there time for it?',
          'Does it come first when things are busy?',
          'Does anyone notice when you learn?',
        ],
      },
      tip: {
        nl: 'Vraag naar de agenda van vorige week, niet naar goede bedoelingen. Zit de leidinggevende erbij? Laat die pas als laatste reageren.',
        en: 'Ask about last week’s calendar, not about good intentions. Is the manager present? Let them respond last.',
      },
    },
    {
      number: 2,
      question: {
        nl: 'Wat doen leidinggevenden voor een open cultuur? Wat helpt, en wat zit in de weg?',
        en: 'What do managers do for an open culture? What helps, and what gets in the way?',
      },
      prompts: {
        nl: ['Kijk naar gedrag.', 'Kijk naar hoe we met elkaar praten.', 'Kijk naar keuzes in het team.'],
        en: ['Look at behaviour.', 'Look at how we talk to each other.', 'Look at choices in the team.'],
      },
      tip: {
        nl: 'Maak twee rijen op het bord: ‘helpt’ en ‘zit in de weg’. Praat over gedrag dat je kunt zien, niet over personen.',
        en: 'Make two rows on the board: ‘helps’ and ‘in the way’. Talk about behaviour one can see, not about persons.',
      },
    },
    {
      number: 3,
      question: {
        nl: 'Geven leidinggevenden zelf het goede voorbeeld bij ervaring, professionele kennis en wetenschap?',
        en: 'Do managers set the example themselves with experience, professional knowledge and science?',
      },
      prompts: {
        nl: ['Bij welke bron zie je dat het meest?', 'Welke bron noemen zij bijna nooit?'],
        en: ['With which source do you see it most?', 'Which source do they hardly ever mention?'],
      },
      tip: {
        nl: 'Loop alle drie de bronnen langs, anders blijft het bij één. Vraag om een moment dat iemand bijbleef. Antwoorden zonder naam helpt hier.',
        en: 'Go through all three sources, or it stays with one. Ask for a moment that someone remembers. Answering without a name helps here.',
      },
    },
    {
      number: 4,
      question: {
        nl: 'Hoe kunnen leidinggevenden onze kenniscultuur sterker maken, en wat vraagt dat?',
        en: 'How can managers make our knowledge culture stronger, and what does that take?',
      },
      prompts: {
        nl: ['Welke steun hebben zij nodig?', 'Welke middelen?', 'Welk deel dragen we samen?'],
        en: ['Which support do they need?', 'Which means?', 'Which part do we carry together?'],
      },
      tip: {
        nl: 'Draai de vraag halverwege om: wat kan het team doen zodat de leidinggevende dit ook kan? Sluit af met één verzoek en één aanbod.',
        en: 'Halfway, turn the question around: what can the team do so that the manager is able to? End with one request and one offer.',
      },
    },
  ],
});
