export const guests = {
  dialog: {
    explain: 'Deze persoon krijgt een plek aan tafel. Jij schrijft en stemt voor die persoon op dit scherm.',
    explainTogether: 'Jullie delen dit apparaat. Ieder schrijft en stemt zelf, om de beurt.',
    name: 'Naam van de ander',
    submit: 'Geef een plek',
    cancel: 'Annuleer',
  },
  paper: {
    also: 'Zijn er meer mensen zonder apparaat? Zij kunnen ook op papier antwoorden.',
    open: 'Antwoorden op papier',
  },
  seated: '{{name}} heeft een plek.',
  writingFor: 'Voor wie is dit?',
  you: '{{name}} (jij)',
  now: 'Dit is nu voor {{name}}.',
  isReady: 'is geweest',
  passing: 'Apparaat doorgeven',
  passOn: 'Geef door',
  leave: {
    open: 'Iemand gaat weg',
    title: 'Wie gaat er weg?',
    explain: 'De plek gaat weg, met wat nog dicht ligt. Wat is onthuld, blijft liggen.',
    name: '{{name}} gaat weg',
    left: '{{name}} doet niet meer mee.',
  },
  cover: {
    passTo: 'Geef het apparaat door aan {{name}}',
    hidden: 'Wat er net is geschreven, staat niet meer op dit scherm.',
    who: 'Wie heeft het apparaat?',
    allReady: 'Iedereen op dit apparaat is geweest',
    allReadyMore: 'Leg het apparaat maar neer. Het scherm gaat vanzelf weer open.',
    iAm: 'Ik ben {{name}}',
    others: 'Iemand anders',
    stop: 'Stop met doorgeven',
  },
} as const;

/** Two seats of one person. */
export const persons = {
  question: 'Ben jij ook {{name}}?',
  questionMore:
    'De begeleider denkt dat {{name}} jouw vorige plek is. Zeg je ja, dan tel je als één persoon en sta je één keer in de lijst. Wat op de vorige plek is geschreven, kun je hier niet lezen. Deed je met beide mee aan een stemming die nog open is? Dan telt alleen wat je hier geeft.',
  questionNameless:
    'De begeleider denkt dat {{name}} jouw vorige plek is. Zeg je ja, dan sta je één keer in de lijst. Vanaf de volgende vraag wachten mensen één keer op je. Wat je al gaf, verandert niet.',
  yes: 'Ja, dat ben ik',
  no: 'Nee',
  saidYes: 'Je telt nu als één persoon.',
  saidNo: 'Je blijft twee verschillende mensen.',
  earlier: 'Deze plek hoort nu bij {{name}}',
  earlierMore:
    'Jullie tellen samen als één persoon. Klopt dat niet? Haal de plekken dan uit elkaar. Wat je hier schreef, blijft van jou alleen.',
  apart: 'Haal uit elkaar',
  apartFrom: 'Haal uit elkaar: {{name}}',
  isApart: 'De plekken horen niet meer bij elkaar.',
  title: 'Bij wie hoort {{name}}?',
  more: '{{name}} heeft geen verbinding. Doet dezelfde persoon nu op een andere plek mee? Kies die plek. Daar komt de vraag of het klopt. Na een ja tellen beide plekken als één persoon. Niemand kan lezen wat op de vorige plek is geschreven.',
  self: '{{name}} (jij)',
  nobody: 'Er is nu niemand anders met een eigen apparaat.',
  asked: 'De vraag is gesteld aan {{name}}.',
  waiting: 'De vraag ligt bij {{name}}.',
  takeBack: 'Trek de vraag in',
  takenBack: 'De vraag is ingetrokken.',
  joined: '{{name}} telt nu als één persoon.',
  both: 'Vorige plekken van {{name}}',
} as const;
