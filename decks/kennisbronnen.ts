import { defineDeck } from './defineDeck.ts';

export const kennisbronnen = defineDeck({
  id: 'kennisbronnen',
  theme: 'kennisbronnen',
  source: 'S3',
  title: { nl: 'Kennisbronnen', en: 'Knowledge sources' },
  shortTitle: { nl: 'Kennisbronnen', en: 'Knowledge sources' },
  description: {
    nl: 'Ervaring, professionele kennis en wetenschap tellen even zwaar. Hoe gebruiken we ze samen?',
    en: 'Experience, professional knowledge and science carry equal weight. How do we use them together?',
  },
  cards: [
    {
      number: 1,
      question: {
        nl: 'Waar denk jij aan bij ervaring, professionele kennis en wetenschap?',
        en: 'What comes to your mind with experience, professional knowledge and science?',
      },
      prompts: {
        nl: ['Welk woord of beeld hoort voor jou bij elke bron?', 'Wat maakte je zelf met elke bron mee?'],
        en: ['Which word or image fits each source for you?', 'What have you been through with each source?'],
      },
      tip: {
        nl: 'Laat iedereen eerst alleen schrijven. Leg verschillen naast elkaar en zoek nog geen definitie. Blijft een bron leeg? Vraag dan waarom.',
        en: 'Let everyone write alone first. Lay differences side by side and do not look for a definition yet. Does one source stay empty? Ask why.',
      },
    },
    {
      number: 2,
      question: {
        nl: 'Hoe sterk werkt onze organisatie nu al met de drie kennisbronnen, bewust of onbewust?',
        en: 'How much does our organisation already work with the three sources, knowingly or not?',
      },
      prompts: {
        nl: ['Op welke manieren doen we dat al?', 'Op welke manieren willen we het vaker doen?'],
        en: ['In which ways do we do so already?', 'In which ways do we want to do so more often?'],
      },
      tip: {
        nl: 'Vraag bij elk antwoord naar een besluit van het afgelopen jaar. Welke bron gaf toen de doorslag? Zo komt ook het onbewuste gebruik boven.',
        en: 'With each answer, ask for a decision of the past year. Which source tipped the scales? That also brings unconscious use to the surface.',
      },
    },
    {
      number: 3,
      question: {
        nl: 'Wanneer botsen de drie kennisbronnen met elkaar, en hoe gaan wij daarmee om?',
        en: 'When do the three knowledge sources clash, and how do we deal with that?',
      },
      prompts: {
        nl: ['Wat doe je zelf op zo’n moment?', 'Wat doen we als team?'],
        en: ['What do you do yourself at such a moment?', 'What do we do as a team?'],
      },
      tip: {
        nl: 'Houd het bij één echt geval. Vraag wie er won, en of dat terecht was. Botsen mag: je zoekt hier geen schuldige.',
        en: 'Stay with one real case. Ask who won, and whether that was right. A clash is allowed: you are not looking for someone to blame.',
      },
    },
    {
      number: 4,
      question: {
        nl: 'Hoe brengen wij verschillende soorten kennis bij elkaar in één vraagstuk?',
        en: 'How do we bring different kinds of knowledge together in one issue?',
      },
      prompts: {
        nl: ['Welk mooi voorbeeld ken je?'],
        en: ['Which fine example do you know?'],
      },
      tip: {
        nl: 'Begin bij wat goed ging. Vraag door: wie nam het initiatief, en op welk moment kwamen de bronnen samen? Schrijf op wat je kunt herhalen.',
        en: 'Start with what went well. Dig deeper: who took the initiative, and when did the sources meet? Write down what can be repeated.',
      },
    },
    {
      number: 5,
      question: {
        nl: 'Hoe leert beleid van ervaringen van mensen, zonder dat hun eigen verhaal verloren gaat?',
        en: 'How can policy learn from people’s experiences without losing their own story?',
      },
      prompts: {
        nl: ['Wat helpt om losse ervaringen te bundelen tot kennis van ons samen?'],
        en: ['What helps to bundle single experiences into knowledge we share?'],
      },
      tip: {
        nl: 'Laat iemand één verhaal van een inwoner vertellen. Vraag daarna wat er in een beleidsstuk van over zou blijven. Het verschil is het gesprek.',
        en: 'Let someone tell one resident’s story. Then ask what a policy paper would keep of it. The difference is the conversation.',
      },
    },
    {
      number: 6,
      question: {
        nl: 'Hoe kan professionele kennis uit de uitvoering de brug zijn tussen ervaring en wetenschap?',
        en: 'How can professional knowledge from daily practice bridge experience and science?',
      },
      prompts: {
        nl: ['Hoe helpen collega’s in de uitvoering om verschillende blikken te verbinden?'],
        en: ['How do colleagues in the field help to connect different views?'],
      },
      tip: {
        nl: 'Zit er iemand uit de uitvoering aan tafel? Geef die als eerste het woord. Zo niet, vraag dan wie hier had moeten zitten.',
        en: 'Is someone from the field at the table? Let them speak first. If not, ask who should have been here.',
      },
    },
    {
      number: 7,
      question: {
        nl: 'Hoe maken we wetenschap beter bruikbaar en passend bij wat hier lokaal speelt?',
        en: 'How do we make science easier to use and a better fit with what happens here?',
      },
      prompts: {
        nl: ['Met wie moeten we daarvoor samenwerken?', 'Wie vertaalt een onderzoek naar onze praktijk?'],
        en: ['Who do we need to work with?', 'Who translates a study to our practice?'],
      },
      tip: {
        nl: 'Vraag naar het laatste onderzoek dat iemand echt gebruikte. Wat maakte het bruikbaar? Let op: ‘geen tijd om te lezen’ is vaak ook ‘ik kan het niet vinden’.',
        en: 'Ask for the last study that someone really used. What made it useful? Mind that ‘no time to read’ often also means ‘I cannot find it’.',
      },
    },
    {
      number: 8,
      question: {
        nl: 'Wat is er nodig om de drie bronnen steeds samen te gebruiken, niet maar één keer?',
        en: 'What does it take to keep using the three sources together, not just once?',
      },
      prompts: {
        nl: [
          'Denk aan afspraken en rollen.',
          'Denk aan een vaste manier van werken.',
          'Denk aan momenten om samen terug te kijken.',
        ],
        en: [
          'Think of agreements and roles.',
          'Think of a fixed way of working.',
          'Think of moments to look back together.',
        ],
      },
      tip: {
        nl: 'Bewaar deze kaart voor het einde. Maak van elk idee een kleine stap: wie begint, en wanneer? Eén stap die lukt is beter dan vijf plannen.',
        en: 'Keep this card for the end. Turn each idea into a small step: who starts, and when? One step that works beats five plans.',
      },
    },
  ],
});
