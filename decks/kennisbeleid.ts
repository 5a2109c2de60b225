import { defineDeck } from './defineDeck.ts';

export const kennisbeleid = defineDeck({
  id: 'kennisbeleid',
  theme: 'kennisbeleid',
  source: 'S3',
  title: { nl: 'Stevig kennisbeleid', en: 'A solid knowledge policy' },
  shortTitle: { nl: 'Kennisbeleid', en: 'Knowledge policy' },
  description: {
    nl: 'Met een visie, duidelijke taken en vaste afspraken loopt kennis niet weg.',
    en: 'With a vision, clear tasks and firm agreements, knowledge does not slip away.',
  },
  cards: [
    {
      number: 1,
      question: {
        nl: 'Heeft onze organisatie een visie op kennis?',
        en: 'Does our organisation have a vision on knowledge?',
      },
      prompts: {
        nl: ['Zo ja: helpt die, en hoe?', 'Zo nee: willen we er een?'],
        en: ['If so: does it help, and how?', 'If not: do we want one?'],
      },
      tip: {
        nl: 'Zeggen mensen ja én nee? Dat is al een uitkomst. Vraag wie de visie in één zin kan zeggen. Ga het document nu niet opzoeken.',
        en: 'Do people say both yes and no? That is a finding in itself. Ask who can put the vision in one sentence. Do not look up the document now.',
      },
    },
    {
      number: 2,
      question: {
        nl: 'Is duidelijk wie bij ons welke taak heeft voor kennisbeleid en het beheer van kennis?',
        en: 'Is it clear who has which task in our knowledge policy and in managing knowledge?',
      },
      prompts: {
        nl: ['Wie voelt zich verantwoordelijk?', 'Welke taak heeft nu niemand?'],
        en: ['Who feels responsible?', 'Which task does nobody have now?'],
      },
      tip: {
        nl: 'Schrijf namen van functies bij taken. Kijk waar er geen staat, en waar er drie staan. Een taak zonder uren is nog geen taak.',
        en: 'Write job titles next to tasks. Look where there is none, and where there are three. A task without hours is not yet a task.',
      },
    },
    {
      number: 3,
      question: {
        nl: 'Hoe vast ligt het delen en gebruiken van kennis in formats, werkprocessen of regels?',
        en: 'How firmly are sharing and using knowledge laid down in templates, processes or rules?',
      },
      prompts: {
        nl: ['Hoe kunnen we dat beter vastleggen?'],
        en: ['How could we lay it down better?'],
      },
      tip: {
        nl: 'Pak een format dat iedereen kent, zoals een startnotitie of een adviesnota. Waar vraagt het naar kennis? Zoek één regel die je morgen kunt toevoegen.',
        en: 'Take a template everyone knows, such as a project brief or an advisory note. Where does it ask for knowledge? Find one line you can add tomorrow.',
      },
    },
    {
      number: 4,
      question: {
        nl: 'Welke rol hebben kennispartners van buiten nu in ons beleid, en hoe maken we die sterker?',
        en: 'Which role do outside knowledge partners have in our policy now, and how to strengthen it?',
      },
      prompts: {
        nl: [
          'Denk aan universiteiten en hogescholen.',
          'Denk aan kenniswerkplaatsen.',
          'Bij welke stap van het beleid doen zij mee?',
        ],
        en: [
          'Think of universities and universities of applied sciences.',
          'Think of knowledge workshops.',
          'At which step of the policy do they join?',
        ],
      },
      tip: {
        nl: 'Teken de stappen van beleid: van idee tot terugkijken. Zet elke partner bij een stap. Vaak staan ze alleen aan het eind: vraag wat er verandert als ze bij het begin zitten.',
        en: 'Draw the steps of policy, from idea to looking back. Put each partner at a step. Often they are only at the end: ask what changes if they join at the start.',
      },
    },
  ],
});
