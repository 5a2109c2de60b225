/** What a facilitator reads about the ready-made programmes, to choose one. */
export const ready = {
  forWhom: 'Voor',
  gives: 'Levert op',
  /** For a shorter length, which leaves some of it out. */
  givesWhole: 'Met alle stappen levert het op',
  basedOn: 'Gebaseerd op',
  board: 'Begint met het bord',
  howLong: 'Hoe lang mag het duren?',
  lengths: {
    any: 'Dat maakt niet uit',
    most: '{{count}} minuten',
    more: '{{count}} minuten of langer',
  },
  length: 'Hoe lang?',
  whole: '{{count}} minuten, met alle stappen',
  short: '{{count}} minuten',
  minutes: '{{count}} min',
  also: 'ook {{shorter}}',
  groups: {
    own: 'Van jou',
    begin: 'Om te beginnen',
    choose: 'Kiezen wat jullie gaan doen',
    case: 'Met één dossier of één samenwerking',
    data: 'Werken met gegevens',
    other: 'Terugkijken, of zonder stappen',
  },
  programme: {
    'eerste-gesprek': {
      title: 'Eerste gesprek',
      purpose: 'Met één kaart ervaren hoe dit werkt, en één afspraak maken.',
      audience: 'elk team dat dit voor het eerst doet',
      gives: 'één afspraak, met een naam en een dag',
    },
    'herken-je-dit': {
      title: 'Herken je dit?',
      purpose: 'Reageren op stellingen, en praten waar jullie het meest verschillen.',
      audience: 'elk team, ook als mensen elkaar nog niet goed kennen',
      gives: 'twee knelpunten waar jullie iets mee doen, en één afspraak',
    },
    'wat-kan-bij-ons': {
      title: 'Wat kan bij ons?',
      purpose: 'Zien wat je zelf in de hand hebt. Daarvan kiezen wat kan en wat voorgaat.',
      audience: 'een team dat al ideeën heeft en moet kiezen',
      gives: 'wat jullie zelf gaan doen, en wat jullie aan anderen vragen',
    },
    'drie-kennisbronnen': {
      title: 'Drie kennisbronnen',
      purpose: 'Ontdekken welke kennis telt bij ons, en wat we doen als die botst.',
      audience: 'elk team dat besluit met kennis van anderen',
      gives: 'zicht op de bron die jullie missen, en wie die erbij haalt',
    },
    'rollen-en-taken': {
      title: 'Rollen en taken',
      purpose: 'Zien wie welke taak heeft voor kennis, en welke rol niemand heeft.',
      audience: 'management, kennis- en onderzoeksmensen, en wie beleid maakt',
      gives: 'een lijst van rollen met namen, en wat er met de lege rollen gebeurt',
    },
    leerplan: {
      title: 'Leerplan in vijf lijnen',
      purpose: 'Per lijn zien hoe jullie nu leren, en wat de volgende stap is.',
      audience: 'een team of management dat van plan is samen te leren',
      gives: 'een klein leerplan: per lijn wat er is, en twee stappen met een naam',
    },
    'vast-in-samenwerking': {
      title: 'Vast in de samenwerking',
      purpose: 'Bij één geval zien waar het vastzit, en welke volgende stap daarbij past.',
      audience: 'mensen die met partners werken en niet verder komen',
      gives: 'het knelpunt dat voorgaat, en een stap die past bij hoe eens jullie het zijn',
    },
    'welke-knop': {
      title: 'Aan welke knop draaien we?',
      purpose: 'Leidinggeven, kennisbeleid of leren: kiezen waar we mee beginnen.',
      audience: 'een team met zijn leidinggevende',
      gives: 'een gekozen knop, en de eerste stappen',
    },
    'zeven-vragen': {
      title: 'Zeven vragen bij één dossier',
      purpose: 'Een dossier langs zeven vragen leggen, en zien welke kennis nog ontbreekt.',
      audience: 'een beleidsteam met één dossier op tafel',
      gives: 'de vragen die nog geen antwoord hebben, en wie dat gaat halen',
    },
    'start-dataproject': {
      title: 'Start van een dataproject',
      purpose: 'Eerst de waarde en de balans, dan wie meedoet. Als laatste wat het team moet kunnen.',
      audience: 'een team dat een project met gegevens begint',
      gives: 'een eerlijke balans, een keuze voor open of gesloten, en wat het team nog mist',
    },
    denkkader: {
      title: 'Denkkader in één bijeenkomst',
      purpose: 'Vijf bouwstenen voor sturen met data, en daarna zeven thema’s om ze aan te toetsen.',
      audience: 'bestuurders, het managementteam of een programmateam',
      gives: 'een eerste agenda: wat brengen jullie wanneer op tafel, en met wie',
    },
    'korte-terugblik': {
      title: 'Korte terugblik',
      purpose: 'Kijken wat er van eerdere afspraken kwam, en bijstellen.',
      audience: 'een team dat eerder een sessie had',
      gives: 'per afspraak: houden, kleiner maken of stoppen',
    },
    vrij: {
      title: 'Vrij',
      purpose: 'Zonder stappen. Jij bepaalt onderweg wat er gebeurt.',
      audience: 'begeleiders die hun eigen weg kiezen',
      gives: 'wat jullie ervan maken',
    },
  },
  /** What a shorter length leaves out, by programme and minutes. */
  shorter: {
    'eerste-gesprek-30': 'Elke stap is korter. Er valt niets weg.',
    'herken-je-dit-30':
      'Zonder het bord met knelpunten en kansen. De stellingen, het gesprek en de afspraak blijven.',
    'wat-kan-bij-ons-30': 'Zonder stemronde: jullie kiezen in gesprek, op het bord.',
    'drie-kennisbronnen-45': 'Zonder stemronde. Beide kaarten blijven, met minder tijd.',
    'drie-kennisbronnen-30':
      'Alleen de kaart over botsende kennis. Zonder de eerste kaart en zonder stemronde.',
    'rollen-en-taken-45': 'Zonder stemronde. Je kiest in gesprek welke rol voorgaat.',
    'rollen-en-taken-30':
      'Schrijven en dan meteen naar het bord met rollen. Zonder het eerste gesprek en zonder stemronde.',
    'leerplan-45': 'Zonder de lijn van oefenen in een lab.',
    'leerplan-30':
      'Alleen leren in het werk en leren van andere gemeenten. Zonder de drie andere lijnen en zonder stemronde.',
    'vast-in-samenwerking-45': 'Zonder stemronde over de knelpunten.',
    'vast-in-samenwerking-30':
      'Alleen de knelpunten en een volgende stap. Zonder stemronde en zonder het bord over eens en oneens.',
    'welke-knop-45': 'Zonder pauze, en met weinig tijd per knop.',
    'welke-knop-30': 'Alleen de knop leren. Zonder leidinggeven en kennisbeleid, en zonder stemronde.',
    'zeven-vragen-45':
      'Alleen probleem, doel en gevolgen. Zonder reden, betrokkenen, rol van de gemeente en instrument, en zonder pauze.',
    'zeven-vragen-30': 'Alleen probleem en gevolgen. De vijf andere vragen en de pauze vallen weg.',
    'start-dataproject-45':
      'Alleen de waarde en de balans. Zonder open of gesloten, zonder het team en zonder pauze.',
    'start-dataproject-30':
      'Alleen de waarde. Zonder de balans, zonder open of gesloten, zonder het team en zonder pauze.',
    'denkkader-45':
      'Alleen de visie en de agenda. Zonder resultaten, randvoorwaarden en middelen, zonder de zeven thema’s en zonder pauze.',
    'denkkader-30': 'Alleen de visie. De vier andere bouwstenen, de zeven thema’s en de pauze vallen weg.',
  },
} as const;
