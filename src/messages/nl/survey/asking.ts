/** What people read while a questionnaire goes on, and what a facilitator reads before and after it. */
export const survey = {
  title: { statements: 'Stellingen', scan: 'Kennisscan' },
  sealed:
    'Je antwoorden zijn vertrouwelijk: niemand aan tafel ziet wat jij kiest. Straks staan er alleen aantallen, nooit namen. Kiest iedereen hetzelfde, dan weet wel iedereen wat jij koos.',
  after: 'Zodra de begeleider sluit, wist Kennistafel wie wat antwoordde.',
  who: 'Wie ziet wat ik kies?',
  minimum: 'Er komt een uitslag als {{count}} mensen antwoorden.',
  lower:
    'De begeleider koos voor een uitslag vanaf {{count}} mensen, in plaats van {{usual}}. Dan is eerder te raden wat jij koos.',
  tooFew: 'Met wie er nu is, komt er nog geen uitslag: dat kan vanaf {{count}} mensen.',
  openly:
    'Er komt een uitslag, hoe weinig mensen ook antwoorden. Iemand kan dan raden wat jij koos. Je mag alles overslaan.',
  observing: 'Ieder geeft nu antwoord. Je ziet de uitslag als de begeleider die laat zien.',
  ahead:
    'Vul dit in wanneer het jou uitkomt. Alles wordt bewaard: stop gerust, en ga later op dit apparaat verder.',
  doing: 'Antwoord op je eigen scherm',
  progress: '{{at}} van {{of}}',
  back: 'Terug',
  next: 'Volgende',
  skip: 'Sla over',
  end: {
    title: 'Je bent aan het einde',
    answered: 'Je beantwoordde {{count}} van de {{of}}.',
    review: 'Kijk mijn antwoorden na',
  },
  notDone: 'Ik ben nog niet klaar',
  doneMore: 'Je staat op klaar. Wijzigen mag nog, tot de begeleider sluit.',
  shown: 'Je ziet nu de uitslag.',
  panel: {
    kind: 'Wat vraag je?',
    kinds: {
      statements: {
        title: 'Stellingen',
        more: 'Ieder zegt hoe eens die het ermee is. Daarna zie je waar jullie verschillen.',
      },
      scan: {
        title: 'Kennisscan',
        more: 'Vragen over kennis in de gemeente. Daarna zie je wat volgens jullie goed gaat, en wat niet.',
      },
      own: {
        title: 'Eigen vragenlijst',
        more: 'Een vragenlijst die je zelf maakte, op dit apparaat. Je ziet alleen jullie eigen antwoorden.',
      },
    },
    noOwn: 'Heb je vragen die hier niet bij staan?',
    moreOwn: 'Staat hij er niet bij?',
    makeOwn: 'Maak een eigen vragenlijst (opent in een nieuw tabblad)',
    whichOwn: 'Welke vragenlijst?',
    length: 'Hoe lang?',
    lengths: {
      short: { title: 'Kort', more: 'Ongeveer vier minuten. Je ziet alleen jullie eigen antwoorden.' },
      full: {
        title: 'Helemaal',
        more: 'Ongeveer vijftien minuten. Je ziet jullie antwoorden ook naast die van andere gemeenten.',
      },
    },
    cards: 'Stellingen op kaarten in deze sessie',
    noCards: 'In deze sessie zijn geen kaarten met een stelling. Typ ze hieronder zelf.',
    own: 'Eigen stellingen',
    ownHint: 'Zet elke stelling op een eigen regel.',
    layout: 'Hoe zien mensen ze?',
    layouts: { one: 'Een voor een', list: 'In een lijst' },
    minimum: 'Uitslag vanaf',
    minimumMore: 'Zoveel mensen moeten antwoorden. Na het begin ligt dit vast.',
    lower: 'Dit is minder dan {{usual}}. Iedereen ziet dat, voordat ze antwoorden.',
    fewer: 'Een persoon minder',
    more: 'Een persoon meer',
    here_one: 'Er is nu {{count}} deelnemer. Voor een uitslag zijn er {{minimum}} nodig.',
    here_other: 'Er zijn nu {{count}} deelnemers. Voor een uitslag zijn er {{minimum}} nodig.',
    hereMore:
      'Je kunt wachten, dit overslaan, of samen kiezen voor openheid. Vraag dat laatste eerst aan de groep.',
    openly: 'We doen het open',
    openlyMore: 'De uitslag komt er ook met minder mensen. Iedereen leest dat voordat ze antwoorden.',
    start: 'Begin',
    cancel: 'Annuleer',
    chosen_one: '{{count}} stelling',
    chosen_other: '{{count}} stellingen',
    ahead: {
      title: 'Vooraf invullen',
      more: 'Zet vragen klaar voor iedereen met de uitnodiging. Dat kan dagen voor de sessie. De uitslag toon je in de sessie.',
      ask: 'Zet vragen klaar',
      start: 'Zet klaar',
      asked: 'De vragen staan klaar. Iedereen die binnenkomt, kan ze invullen.',
      few: 'Antwoorden straks minder dan {{minimum}} mensen? Dan komt er geen uitslag.',
      fewMore:
        'Zijn jullie met minder, sla dit dan over, of kies samen voor openheid. Vraag dat laatste eerst aan de groep.',
      going: 'Vooraf in te vullen: {{title}}',
      door: 'Mensen komen nu niet zelf binnen. Laat ze binnen, anders kunnen ze niets invullen.',
    },
    going: 'Ieder geeft nu antwoord',
    sealed: 'Niemand aan tafel ziet wat een ander kiest, jij ook niet.',
    stop: 'Stop zonder uitslag',
    askStop: {
      title: 'Stoppen zonder uitslag?',
      more: 'Wat mensen antwoordden, wordt gewist. Niemand krijgt het te zien.',
      stay: 'Ga door',
    },
    before:
      'De vorige keer vulden jullie in: {{titles}}. Vraag hetzelfde, dan zie je toen en nu naast elkaar.',
    stopped: 'Gestopt. De antwoorden zijn gewist.',
  },
} as const;
