export const checkinPanel = {
  entry: 'Check-in of check-out',
  busy: 'kiest…',
  askShow: {
    title: 'Nog niet iedereen is klaar',
    nobody: 'Nog niemand is klaar',
    sure: 'Nu laten zien?',
    more: 'Alleen wat op tafel ligt, is te zien. Daarna verandert er niets meer.',
    wait: 'Wacht nog even',
    anyway: 'Laat toch zien',
  },
  openly: {
    minimum: 'Laten zien kan als {{count}} mensen iets gaven.',
    title: 'Laten zien met minder dan {{count}} mensen?',
    more: 'Iedereen ziet dat je dit wilt, en kan het nog terugpakken. Na {{seconds}} seconden kun je het laten zien.',
    waiting: 'Iedereen ziet dat je open verder gaat. Zo meteen kun je het laten zien.',
    now: 'Je kunt het nu laten zien, ook met minder dan {{count}} mensen.',
  },
} as const;

export const surveyPanel = {
  entry: 'Stellingen of kennisscan',
  busy: 'antwoordt…',
  askClose: {
    title: 'Nog niet iedereen is klaar',
    nobody: 'Nog niemand is klaar',
    sure: 'Nu sluiten?',
    more: 'Wie nog bezig is, doet mee met wat die tot nu antwoordde. Daarna verandert er niets meer.',
    wait: 'Wacht nog even',
    anyway: 'Sluit nu',
  },
} as const;

export const dealPanel = {
  title: 'Kaarten uitdelen',
  intro: 'Iedere deelnemer krijgt een eigen hand, die niemand anders aan tafel ziet.',
  count: 'Kaarten per persoon',
  fewer: 'Een kaart minder',
  more: 'Een kaart meer',
  sum_one: '{{count}} deelnemer, {{cards}} kaarten in deze sessie.',
  sum_other: '{{count}} deelnemers, {{cards}} kaarten in deze sessie.',
  twice: 'Er zijn minder kaarten dan handen: sommige kaarten komen bij meer mensen.',
  deal: 'Deel uit',
  dealt: 'De kaarten zijn uitgedeeld.',
  going: 'Iedereen kiest uit de eigen hand',
  collected: 'De kaarten zijn opgehaald. Wat op tafel ligt, blijft liggen.',
  discuss: 'Bespreek deze kaart',
  putBack: 'Leg terug op de stapel',
} as const;

export const hideAnswer = {
  menu: 'Wat je met dit antwoord kunt doen',
  hide: 'Verberg dit antwoord',
  title: 'Antwoord verbergen?',
  more: 'Alleen begeleiders en de schrijver zien het nog. Iedereen ziet wel dat er iets is verborgen. Je kunt het terugzetten tot de sessie sluit.',
  why: 'Waarom?',
  whyHint: 'De schrijver leest deze reden in vriendelijke woorden.',
  because: {
    private: 'Te persoonlijk',
    hurtful: 'Kwetsend',
    double: 'Staat er dubbel',
    other: 'Andere reden',
  },
  cancel: 'Niet doen',
  hidden: 'Het antwoord is verborgen.',
} as const;

/** What the facilitator reads in the lobby. */
export const lobbyPanel = {
  ready: 'Alles staat klaar',
  readyMore: 'Laat de code zien. Begin als iedereen er is; later binnenkomen kan ook.',
  inviteAt: 'Ga naar {{address}} en vul in:',
  inviteLink: 'Uitnodiging',
  onlyHere:
    'Dit adres werkt alleen op deze computer. Telefoons kunnen niet meedoen. Bij het starten van de server staat waarom.',
  start: 'Begin de sessie',
  starting: 'De sessie begint…',
  startFailed: 'Beginnen lukte nog niet',
  bigScreen: 'Open het grote scherm',
  bigScreenMore: 'In een nieuw tabblad. Sleep het naar de beamer.',
  privateTitle: 'Jouw eigen link om terug te komen',
  privateMore:
    'Bewaar deze link, bijvoorbeeld in je agenda. Wie hem heeft, kan deze sessie begeleiden. Deel hem dus niet.',
  privateLink: 'Link van de begeleider',
} as const;

export const timerPanel = {
  minutes: '{{count}} min',
  set: 'Zet een tijd',
  start: 'Start de tijd',
  planned: 'Tijd van deze stap: {{count}} min',
  own: 'Eigen tijd',
  other: 'Andere tijd',
  ownHint: 'In minuten, of bijvoorbeeld 7:30.',
  ownWrong: 'Vul een tijd in van hoogstens 240 minuten, bijvoorbeeld 7 of 7:30.',
  ownStart: 'Start',
  locks: 'Niets meer op tafel als de tijd om is',
  locksMore: 'Wat nog niet op tafel ligt, blijft als kladje bewaard.',
  locksNow: 'Als de tijd om is, kan er niets meer op tafel.',
  locked: 'Er kan niets meer op tafel. Geef er een minuut bij, dan kan het weer.',
  add: '+1 min',
  pause: 'Pauze',
  resume: 'Ga verder',
  stop: 'Stop',
  stopMore: 'Stop de tijd',
  soundOff: 'Zonder geluid als de tijd om is',
  clear: 'Haal weg',
} as const;

export const votePanel = {
  open: 'Begin een stemronde',
  title: 'Stemronde',
  over: 'Waarover stemmen we?',
  scope: {
    here: 'Antwoorden bij deze kaart',
    answers: 'Alle antwoorden op tafel',
    table: 'Kaarten die op tafel lagen',
    deck: 'Alle kaarten van deze sessie',
    played: 'Kaarten die uit de hand zijn gelegd',
    clusters: 'Groepen op het bord',
  },
  items_one: '{{count}} keuze',
  items_other: '{{count}} keuzes',
  none: 'Hier valt nog niets te kiezen: er zijn minstens twee keuzes nodig.',
  question: 'Vraag',
  questionHint: 'Wat wil je weten? Laat je dit leeg, dan staat er een gewone vraag.',
  dots: 'Stippen per persoon',
  fewer: 'Een stip minder',
  more: 'Een stip meer',
  several: 'Meer stippen op één keuze mag',
  severalMore: 'Staat dit uit? Dan geeft iedereen hoogstens één stip per keuze.',
  start: 'Begin',
  started: 'De stemronde is begonnen.',
  going: 'Er wordt gestemd',
  sealed: 'Niemand aan tafel ziet de tussenstand, jij ook niet. Pas als je sluit, wordt er geteld.',
  close: 'Sluit en toon de uitslag',
  stop: 'Breek af',
  closed: 'De uitslag staat op alle schermen',
  again: 'Stem opnieuw',
  askClose: {
    title: 'Nog niet iedereen is klaar',
    nobody: 'Nog niemand is klaar',
    sure: 'De stemronde nu sluiten?',
    more: 'De stippen die er nu liggen, tellen. Na het sluiten verandert er niets meer.',
    wait: 'Wacht nog even',
    anyway: 'Sluit toch',
  },
  askStop: {
    title: 'Breek je deze stemronde af?',
    more: 'Er wordt niets geteld en er komt geen uitslag.',
    stay: 'Ga door met stemmen',
  },
  stopped: 'De stemronde is afgebroken. Er is niets geteld.',
} as const;
