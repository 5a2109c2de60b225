import { defineDeck } from './defineDeck.ts';

export const leren = defineDeck({
  id: 'leren',
  theme: 'leren',
  source: 'S3',
  title: { nl: 'Een focus op leren', en: 'A focus on learning' },
  shortTitle: { nl: 'Focus op leren', en: 'Focus on learning' },
  description: {
    nl: 'Leren hoort bij het werk: van fouten, van elkaar en over grenzen heen.',
    en: 'Learning is part of the work: from mistakes, from each other and across borders.',
  },
  cards: [
    {
      number: 1,
      question: {
        nl: 'Hoe sterk is de leercultuur in onze organisatie?',
        en: 'How strong is the learning culture in our organisation?',
      },
      prompts: {
        nl: ['Wat is er nodig om samen beter te leren?'],
        en: ['What would it take to get better at learning together?'],
      },
      tip: {
        nl: 'Vraag een cijfer van 1 tot 10 en daarna: waarom geen punt lager? Zo hoor je eerst wat er al is. Vraag pas dan wat één punt erbij kost.',
        en: 'Ask for a mark from 1 to 10 and then: why not one lower? That way you first hear what is already there. Only then ask what one point more would take.',
      },
    },
    {
      number: 2,
      question: {
        nl: 'Hoeveel ruimte is er bij ons om fouten te maken en ervan te leren?',
        en: 'How much room do we have to make mistakes and to learn from them?',
      },
      prompts: {
        nl: ['Wat gebeurt er nadat iets misgaat?', 'Welke fout heeft ons verder gebracht?'],
        en: ['What happens after something goes wrong?', 'Which mistake took us further?'],
      },
      tip: {
        nl: 'Vertel zelf eerst een eigen fout, klein en echt. Dwing niemand tot een verhaal. Let op het verschil tussen ‘mag bij ons’ en ‘mag bij de raad’.',
        en: 'First tell a mistake of your own, small and real. Do not press anyone for a story. Mind the difference between ‘fine with us’ and ‘fine with the council’.',
      },
    },
    {
      number: 3,
      question: {
        nl: 'Welke vaste manieren van werken helpen ons om ervaring, professionele kennis en wetenschap te verbinden?',
        en: 'Which fixed ways of working help us connect experience, professional knowledge and science?',
      },
      prompts: {
        nl: ['Denk aan actieleren.', 'Denk aan intervisie.', 'Denk aan evaluaties.'],
        en: ['Think of action learning.', 'Think of peer supervision.', 'Think of evaluations.'],
      },
      tip: {
        nl: 'Vraag per manier wanneer die voor het laatst echt plaatsvond, en wat er daarna veranderde. Kies liever één manier om goed te doen dan drie nieuwe.',
        en: 'For each way, ask when it last really took place, and what changed after. Choose one way to do well over three new ones.',
      },
    },
    {
      number: 4,
      question: {
        nl: 'Hoeveel leren wij van mensen buiten ons eigen domein?',
        en: 'How much do we learn from people outside our own domain?',
      },
      prompts: {
        nl: ['Binnen onze eigen organisatie?', 'Tussen organisaties, in het netwerk?'],
        en: ['Within our own organisation?', 'Between organisations, in the network?'],
      },
      tip: {
        nl: 'Laat iedereen één collega van een ander domein noemen van wie die iets leerde. Zijn het steeds dezelfde namen? Vraag wat die mensen anders doen.',
        en: 'Let everyone name one colleague from another domain they learned from. Is it always the same names? Ask what those people do differently.',
      },
    },
  ],
});
