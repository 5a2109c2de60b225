/** On an answer sheet of paper. */
export const answerSheet = {
  title: 'Antwoordvellen',
  file: 'antwoordvellen',
  name: 'Naam',
  ask: 'Jouw antwoord. Schrijf je naam er niet bij.',
  askNamed: 'Jouw antwoord',
  code: 'Code van deze kaart: {{code}}',
} as const;

/** Where answers on paper are read in. */
export const sheets = {
  title: 'Antwoorden op papier',
  lead: 'Wie geen apparaat heeft, schrijft op papier. Jij leest de vellen hier in.',
  closed: 'De sessie is afgesloten. Er kunnen geen antwoorden meer bij.',
  notHere: 'Dit kan alleen in een sessie op de server, voor begeleiders.',
  print: {
    title: '1. Print de vellen',
    text_one:
      'Deze sessie heeft {{count}} kaart. Print voor ieder een setje, op A4 en op ware grootte (100%).',
    text_other:
      'Deze sessie heeft {{count}} kaarten. Print voor ieder een setje, op A4 en op ware grootte (100%).',
    download: 'Download de vellen (pdf)',
  },
  photo: {
    title: '2. Maak foto’s van de vellen',
    text: 'Leg een vel plat en neem het hele vel op de foto. De foto’s blijven op dit apparaat: alleen wat je typt, gaat naar de sessie.',
    choose: 'Maak of kies foto’s',
    reading: 'Bezig met foto {{at}} van {{of}}…',
    found_one: '{{count}} antwoordvak gevonden.',
    found_other: '{{count}} antwoordvakken gevonden.',
    none: '{{name}}: geen kaart gevonden. Maak de foto van dichterbij, recht van boven en bij meer licht.',
    other: '{{name}}: dit vel hoort bij een andere sessie.',
    unreadable: '{{name}}: deze foto gaat niet open. Kies een foto in jpg of png.',
    slow: '{{name}}: het lezen duurde te lang. Maak de foto opnieuw.',
    problems: 'Niet alles is gelezen',
  },
  type: {
    title: '3. Typ de antwoorden over',
    progress: 'Antwoord {{at}} van {{of}}',
    writing: 'Uitgeknipt van de foto: wat er op papier staat bij “{{question}}”',
    who: 'Van wie is dit vel?',
    newPerson: 'Iemand anders',
    name: 'Naam',
    nameHint: 'Deze persoon krijgt een plek aan tafel, naast jou.',
    paperName: 'Papier {{number}}',
    text: 'Wat staat er?',
    textHint: 'Enter: leg het antwoord op tafel en ga naar het volgende. Shift en Enter: nieuwe regel.',
    tick: 'Op papier lijkt een kruisje te staan bij {{source}}. Klopt dat?',
    ticks: 'Op papier lijkt meer dan één kruisje te staan. Kies zelf een bron, of geen.',
    tickYes: 'Ja, {{source}}',
    tickEnter: 'Druk nog een keer op Enter voor ja.',
    tickNo: 'Nee',
    handIn: 'Leg op tafel',
    skip: 'Sla over',
    back: 'Vorige',
    empty: 'Typ eerst wat er staat, of sla dit vak over.',
    full: 'Deze persoon heeft {{count}} antwoorden op tafel. Meer kan niet bij één kaart.',
    done: 'Dit antwoord ligt op tafel.',
    finished: 'Alle vakken zijn gedaan.',
    handedIn_one: '{{count}} antwoord ligt op tafel.',
    handedIn_other: '{{count}} antwoorden liggen op tafel.',
    toTable: 'Naar de tafel',
  },
  round: {
    first: 'Open eerst een ronde bij deze kaart.',
    none: 'Bij deze kaart is nog geen ronde open. Open je de ronde, dan ziet iedereen deze kaart.',
    open: 'Open de ronde',
    other:
      'Nu is de ronde open bij “{{question}}”. Onthul eerst die antwoorden. Wie nog schrijft, houdt die tekst voor zichzelf.',
    reveal: 'Onthul die antwoorden',
    busy: 'Aan tafel loopt nu iets anders. Rond dat eerst af.',
  },
} as const;
