/** What is said of a questionnaire once it is closed: on every screen, and in the notes. */
export const results = {
  title: 'Uitslag',
  people_one: '{{count}} persoon vulde in',
  people_other: '{{count}} mensen vulden in',
  eachSquare: 'Elk blokje is één persoon.',
  together: 'Alle antwoorden van dit deel bij elkaar.',
  byItem: 'Per vraag ({{count}})',
  asTable: 'Als tabel',
  item: 'Vraag',
  unknown: 'Weet ik niet',
  named: '{{what}}: {{value}}',
  finding: {
    nobody: 'Niemand koos hier een antwoord.',
    unanimous_one: 'Eén persoon antwoordde, met “{{answer}}”.',
    unanimous_other: 'Alle {{count}} kozen “{{answer}}”.',
    divided: 'Dit zien jullie verschillend: van “{{lowest}}” tot “{{highest}}”.',
    dividedFact: 'Niet iedereen zegt hetzelfde: {{yes}} keer ja, {{no}} keer nee.',
    majority: 'De meeste mensen kozen “{{answer}}”: {{count}} van de {{of}}.',
    most: 'Het vaakst gekozen is “{{answer}}”: {{count}} van de {{of}}.',
    tie: 'Het vaakst gekozen zijn {{answers}}: elk {{count}} keer.',
    unknown_one: '{{count}} persoon weet het niet.',
    unknown_other: '{{count}} mensen weten het niet.',
  },
  and: 'en',
  mark: {
    divided: 'Hierover denken jullie het meest verschillend',
    weakest: 'Hier kozen jullie de laagste antwoorden',
    recognised: 'Dit herkennen jullie het meest',
    weakestScale: 'Het laagste deel',
    strongestScale: 'Het hoogste deel',
  },
  standsOut: 'Wat opvalt',
  compare: {
    title: 'Naast andere gemeenten',
    own: 'Jullie gemiddelde is {{mean}}, van 1 ({{lowest}}) tot {{most}} ({{highest}}).',
    sameSize:
      'Gemeenten {{size}} hadden gemiddeld {{mean}} ({{count}} gemeenten, {{year}}). Jullie gemiddelde is {{difference}}.',
    all: 'Alle gemeenten die antwoordden, hadden gemiddeld {{mean}} ({{count}} gemeenten, {{year}}). Jullie gemiddelde is {{difference}}.',
    difference: {
      'clearly-lower': 'duidelijk lager',
      lower: 'iets lager',
      equal: 'ongeveer gelijk',
      higher: 'iets hoger',
      'clearly-higher': 'duidelijk hoger',
    },
    addedUp:
      'Bij hoeveel gemeenten het samen zijn, heeft de bron een drukfout. Wij telden de vier groepen op: {{count}}.',
    tooFew: 'Te weinig mensen kozen hier een antwoord om het naast andere gemeenten te leggen.',
    short:
      'De korte scan leggen we niet naast andere gemeenten. Dat kan alleen als alle vragen zijn gesteld.',
    noFigures: 'De bron geeft hier geen gemiddelde. Daarom zie je alleen wat jullie kozen.',
    ourWords: 'De bron noemt geen antwoorden bij deze vragen. De woorden zijn van ons.',
    fact: 'Gemeenten in {{year}}: {{shares}}.',
    share: '{{answer}} {{percent}}\u00a0%',
    whose: 'Van wie',
    meanOf: 'Gemiddelde',
    howMany: 'Gemeenten ({{year}})',
    team: 'Jullie',
    municipalities: 'Gemeenten {{size}}',
    everybody: 'Alle gemeenten',
    mean: '{{mean}} ({{count}} gemeenten)',
  },
  size: {
    'up-to-25000': 'met hoogstens 25.000 inwoners',
    'up-to-50000': 'met 25.001 tot 50.000 inwoners',
    'up-to-100000': 'met 50.001 tot 100.000 inwoners',
    'over-100000': 'met meer dan 100.000 inwoners',
  },
  survey: {
    title: 'Wat de enquête liet zien',
    availability:
      'Gemeenten vonden deze kennis net iets beter dan voldoende. Bij elke vraag koos een grotere groep “Voldoende” dan “Ruim voldoende”.',
    managing:
      'Gebruiken wat er al is, ging beter dan kennis binnenhalen en bijhouden. Kennis vinden bij de uitvoering ging naar verhouding goed.',
    external:
      'De eerste vier deden gemeenten meestal vaak. De twee over publieke kennisinstellingen deden ze meestal soms. Bij kleine gemeenten lag het wat lager.',
    contacts:
      'De regio was de belangrijkste bron. Of een gemeente groot of klein is, maakte bijna niets uit.',
    polling:
      'Bijeenkomsten kwamen het meest voor. Middelgrote en grote gemeenten peilden en informeerden vaker dan kleine.',
    involving:
      'Samen met inwoners onderzoek doen kwam het minst voor. Grote en kleine gemeenten verschilden niet duidelijk.',
    pollingBesideInvolving:
      'Dit viel in de enquête het sterkst op. Gemeenten peilen inwoners, maar laten hen weinig meedenken.',
    infrastructure:
      'Grotere gemeenten hadden veel vaker een functionaris, een kennisloket en een eigen onderzoeksafdeling. Over een onderzoeksbudget zegt de bron twee dingen. In de samenvatting staat dat grotere gemeenten het vaker hebben. In het hoofdstuk staat dat het verschil niet duidelijk is. Bijna alle gemeenten helpen beide soorten netwerken op weg. Die met mensen van buiten helpen ze iets vaker.',
    evaluations:
      'Lessen gebruiken, de raad erbij halen en evalueren na een vaste tijd kwamen het meest voor. Voortdurend leren en een doordacht protocol kwamen het minst voor.',
  },
  about: {
    title: 'Over deze cijfers',
    rough:
      'De cijfers uit {{year}} geven niet meer dan een ruwe indruk. Per gemeente vulde één persoon in, zoals die het zag.',
    answered:
      'De enquête ging naar alle {{approached}} gemeenten. {{answered}} deden mee. {{secretary}} keer vulde de gemeentesecretaris in, {{other}} keer iemand anders, vaak op een strategische plek.',
    skipped: 'Bij sommige vragen liet ruim een op de vijf het antwoord open.',
    weight:
      '“Alle gemeenten” is niet gewogen naar grootte. Gemeenten met meer dan 100.000 inwoners gaven {{largeAnswers}}\u00a0% van de antwoorden en zijn {{large}}\u00a0% van de gemeenten. Gemeenten met hoogstens 25.000 inwoners gaven {{smallAnswers}}\u00a0% en zijn {{small}}\u00a0%.',
    chance: 'In een kleine groep scheelt een gemiddelde al snel een paar tienden door toeval.',
    talk: 'De onderzoekers raden aan om hierover te praten met mensen in verschillende posities.',
    source: 'Bron: {{title}}, {{maker}}.',
  },
  wall: {
    beside: 'Naast gemeenten {{size}}',
    besideAll: 'Naast alle gemeenten die antwoordden',
    legend: { team: 'Jullie', size: 'Even groot', all: 'Alle' },
    otherParts: 'De andere delen: alle antwoorden bij elkaar',
    parts: 'Alle antwoorden bij elkaar, per deel',
    items: 'Hoe vaak elk antwoord is gekozen',
  },
  overTime: {
    title: 'Toen en nu',
    part: 'Vergeleken met toen: {{difference}}.',
    people: 'toen vulden {{before}} mensen in, nu {{now}}',
    from: 'Toen: “{{title}}”, {{date}}.',
    clear: 'Een duidelijk verschil',
    others:
      'Het zijn misschien niet dezelfde mensen. In een kleine groep scheelt dat al snel een paar tienden. Wat één persoon kan schelen, noemen we geen verschil.',
  },
  discuss: {
    title: 'Hier kan het gesprek over gaan',
    fitting: 'Kaarten die hierbij passen',
    show: 'Bespreek',
    shown: 'Iedereen ziet nu deze kaart.',
    more: 'Meer met {{card}}',
    write: 'Stil schrijven hierover',
    writing: 'Iedereen kan nu stil schrijven over deze kaart.',
    board: 'Leg op het bord',
    laid: 'De kaart ligt op het bord. Iedereen ziet nog de uitslag.',
    lies: 'Ligt op het bord.',
    fromLibrary: 'Uit de bibliotheek: nog niet in deze sessie.',
    ask: 'Stel deze vraag',
    asked: 'Iedereen ziet nu deze vraag.',
    askDivided: 'Waarom denken we hier verschillend over? {{item}}',
    askWeakest: 'Wat is nodig om hier sterker in te worden? {{item}}',
    askRecognised: 'Wat maakt dat we dit zo herkennen? {{item}}',
    nothing: 'Er is niets wat eruit springt. Kies zelf een kaart om over te praten.',
  },
} as const;
