export const open = {
  title: 'Maak een sessie',
  intro: 'Vier korte stappen. Na de eerste kun je al beginnen.',
  steps: {
    about: 'Waar gaat het over?',
    programme: 'Hoe verloopt de sessie?',
    cards: 'Welke kaarten liggen klaar?',
    answers: 'Hoe geven we antwoord?',
  },
  name: {
    label: 'Jouw naam',
    hint: 'Zo zien de anderen jou.',
  },
  sessionTitle: {
    label: 'Titel van de sessie',
    hint: 'Bijvoorbeeld: Teamsessie Sociaal domein',
  },
  /** What is folded away under the title and the name. */
  more: 'Datum, gemeente en aantal inwoners',
  municipality: 'Gemeente',
  municipalityTooLong: 'Deze naam is te lang. Houd het bij {{limit}} tekens.',
  size: {
    label: 'Aantal inwoners',
    none: 'Niet invullen',
    'up-to-25000': 'Tot en met 25.000',
    'up-to-50000': '25.001 tot en met 50.000',
    'up-to-100000': '50.001 tot en met 100.000',
    'over-100000': 'Meer dan 100.000',
  },
  date: {
    label: 'Datum',
    missing: 'Kies een dag voor de sessie.',
    impossible: 'Deze dag bestaat niet. Kijk de datum nog eens na.',
  },
  /** A number is not parted from what it counts. */
  decks: {
    hint: 'De kaartensets van je draaiboek liggen klaar. Kies er een bij, of haal weg wat je niet nodig hebt.',
    count_one: '{{count}}\u00A0kaart',
    count_other: '{{count}}\u00A0kaarten',
    none: 'Kies minstens één kaartenset.',
  },
  pick: {
    how: 'Wat leg je klaar?',
    decks: 'Hele kaartensets',
    decksMore: 'Alle kaarten van de sets die je kiest.',
    cards: 'Losse kaarten',
    cardsMore: 'Kaarten uit alle sets, in jouw volgorde.',
    order_one: 'Jouw selectie: {{count}} kaart',
    order_other: 'Jouw selectie: {{count}} kaarten, in deze volgorde',
    empty: 'Je hebt nog geen kaart gekozen.',
    more: 'Kies uit de kaartensets',
    up: 'Zet {{label}} eerder',
    down: 'Zet {{label}} later',
    first: 'Deze kaart staat al vooraan.',
    last: 'Deze kaart staat al achteraan.',
    remove: 'Haal {{label}} weg',
    moved: '{{label}} staat nu op plek {{place}} van {{count}}.',
    none: 'Kies minstens één kaart.',
    full: 'Er passen {{count}} kaarten in een sessie. Haal eerst een kaart weg.',
  },
  /** Cards of the programme that the facilitator left out. */
  missing: {
    which: 'Deze kaarten van je draaiboek liggen er niet bij: {{cards}}.',
    add: 'Leg ze erbij',
    unknown_one:
      'Bij {{count}} stap van je draaiboek hoort een kaart die je niet hebt. Die stap begint zonder kaart.',
    unknown_other:
      'Bij {{count}} stappen van je draaiboek hoort een kaart die je niet hebt. Die stappen beginnen zonder kaart.',
  },
  programme: {
    hint: 'Je kunt elke stap later veranderen, overslaan of verplaatsen. Ook tijdens de sessie.',
    manage: 'Je eigen draaiboeken',
  },
  answers: {
    hint: 'Kies goed: dit kun je later niet meer veranderen. Iedereen ziet je keuze, ook vóór het meedoen.',
    label: 'Staan er namen bij de antwoorden?',
    nameless: 'Zonder namen',
    namelessMore:
      'Na het onthullen liggen de antwoorden door elkaar, zonder naam. Dat maakt het makkelijker om iets lastigs te zeggen. Onthullen kan als minstens 4 mensen iets schreven.',
    named: 'Met namen',
    namedMore:
      'Na het onthullen staat bij elk antwoord wie het schreef. Dat helpt als je wilt doorvragen en elkaar goed kent.',
  },
  chosen: {
    title: 'Zo staat het nu',
    programme: 'draaiboek “{{title}}”',
    cards_one: '{{count}} kaart',
    cards_other: '{{count}} kaarten',
    nameless: 'antwoorden zonder namen',
    named: 'antwoorden met namen',
    hint: 'In de volgende stappen kun je dit nog veranderen.',
  },
  next: 'Volgende stap',
  back: 'Terug',
  openNow: 'Maak de sessie meteen',
  submit: 'Maak de sessie',
  opening: 'De sessie wordt gemaakt…',
  failed: 'De sessie is nog niet gemaakt',
  kept: 'Alles wat je invulde staat er nog.',
} as const;
