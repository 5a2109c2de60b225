export const storedThings = {
  session: {
    what: 'De sessie: titel, gemeente, grootteklasse, datum, code en instellingen',
    why: 'De sessie openen, vinden en op tijd wissen',
  },
  members: {
    what: 'Deelnemers: naam of schuilnaam, rol, kleur, wanneer iemand kwam en of het apparaat weg is',
    why: 'Zien wie er aan tafel zit en wie wat mag',
  },
  presentNow: {
    what: 'Waar iemand nu is op het bord en of die iets anders bekijkt',
    why: 'Samenwerken op één bord',
  },
  course: {
    what: 'Het verloop: kaarten, draaiboek, klok en welke kaart op het scherm ligt',
    why: 'Iedereen dezelfde stap laten zien',
  },
  participation: {
    what: 'Rondes, stemmingen en vragenlijsten: tellingen en uitslagen. In een sessie met namen ook wie klaar is. En wie een hand opsteekt',
    why: 'Weten wanneer het gesprek verder kan, en de uitslag tonen',
  },
  drafts: {
    what: 'Kladjes en dichte antwoorden van één persoon, ook van wie meedoet op diens apparaat',
    why: 'In stilte schrijven voordat iedereen leest',
  },
  choices: {
    what: 'Stippen, keuzes en ingevulde vragen van één persoon, en dat die klaar is',
    why: 'Tellen zonder te tonen wie wat koos',
  },
  answers: {
    what: 'Onthulde antwoorden, en dat er een antwoord verborgen is. In een sessie met namen ook de naam',
    why: 'Het gesprek voeren en er een verslag van maken',
  },
  authorship: {
    what: 'Welk onthuld antwoord van wie is',
    why: 'Je eigen antwoord kunnen verbeteren of intrekken',
  },
  hiddenAnswers: {
    what: 'De woorden van een verborgen antwoord, en waarom het verborgen is',
    why: 'Het kunnen terugzetten, en de schrijver vertellen waarom',
  },
  hands: { what: 'Welke kaarten iemand in de hand heeft', why: 'Kaarten delen die anderen niet zien' },
  nameless: {
    what: 'Zonder namen: wie er was toen een ronde begon, en wat een vertrokken deelnemer inleverde. Ook verbeterde teksten die wachten',
    why: 'Niets tonen waaruit blijkt wie wat schreef',
  },
  board: {
    what: 'Het bord: plaatsen, groepen, notities en inzichten',
    why: 'Antwoorden ordenen en erover praten',
  },
  agreements: {
    what: 'Afspraken en acties met wie ze doet en wanneer, en wat de groep samen opschrijft',
    why: 'Vastleggen wat is afgesproken',
  },
  keptBoards: { what: 'Eerdere versies van het bord', why: 'Het bord kunnen terugzetten' },
  earlierSession: {
    what: 'Uit een eerdere sessie: titel, datum, acties en wat ervan kwam',
    why: 'Een vervolgsessie laten aansluiten',
  },
  earlierResults: {
    what: 'Tellingen van vragenlijsten uit een eerdere sessie',
    why: 'Toen en nu vergelijken zonder één persoon te tonen',
  },
  travel: {
    what: 'Van welke server een sessie in een koffer kwam, en hoe die daar heette',
    why: 'Een koffer één keer uitpakken en de sessie terug naar huis laten gaan',
  },
  guide: { what: 'Wat begeleiders van plan zijn te zeggen', why: 'De sessie voorbereiden' },
  report: {
    what: 'Samenvatting, verbeterde teksten en wat uit het verslag blijft, ook namen die eruit moeten',
    why: 'Een verslag delen dat klopt',
  },
  links: {
    what: 'Sleutels van de link voor begeleiders en van de link naar het verslag. En tot wanneer die werkt',
    why: 'Een link kunnen delen en intrekken',
  },
  seats: {
    what: 'Een afdruk (SHA-256) van het bewijs dat bij een plek hoort',
    why: 'Een plek herkennen zonder account of wachtwoord',
  },
  writers: {
    what: 'Welk apparaatnummer bij welke deelnemer hoort',
    why: 'Weigeren dat iemand onder het nummer van een ander schrijft',
  },
  changes: {
    what: 'De documenten en de kluis zoals de computer ze bewaart, met volgnummers en controlegetallen',
    why: 'Niets verliezen en schade herkennen',
  },
  allowances: {
    what: 'Netwerkadressen en hoe vaak iemand daarvandaan iets probeerde. In PostgreSQL alleen een afdruk van het adres',
    why: 'Raden naar een code, een woord of een sleutel tegengaan, en overbelasten',
  },
  madeFiles: {
    what: 'Bestanden van het verslag die net zijn gemaakt',
    why: 'Ze niet twee keer hoeven maken',
  },
  installation: {
    what: 'De sleutel van de server en een slot op de map. Wanneer de server het laatst liep en welke servers samenwerken',
    why: 'De server veilig en als enige laten werken',
  },
  damage: {
    what: 'Wat er stond voor het herstel van schade, en welke sessies daardoor dicht zijn',
    why: 'Bij schade niets stil verliezen',
  },
  operatorLog: {
    what: 'Wat de server deed, wat misging of is gewist, en soms in welke sessie. Nooit namen, codes of wat iemand schreef. Is een tussenserver (proxy) niet opgegeven? Dan staat het adres daarvan erin',
    why: 'Storingen vinden',
  },
  metrics: { what: 'Aantallen en tijden van de server', why: 'De server in de gaten houden' },
  operatorCounts: {
    what: 'Voor de beheerder: van elke sessie de grootte, de leeftijd en het laatste gebruik',
    why: 'Zien hoeveel ruimte er is, en een oude sessie wissen',
  },
  backups: {
    what: 'Een kopie van de database en de sleutel van de server',
    why: 'Terug kunnen na een storing. Een kopie houdt ook wat later is gewist',
  },
  seatCookie: {
    what: 'Een willekeurig bewijs van je plek, een cookie per plek. Alleen nodig om mee te doen, niet om te volgen',
    why: 'Je eigen plek terugvinden',
  },
  openingPermit: {
    what: 'Tot wanneer deze browser een sessie mag maken. Alleen als je daarvoor inlogt of een woord invult. Niet wie je bent',
    why: 'Niet elke keer opnieuw hoeven inloggen',
  },
  signInTicket: {
    what: 'Een willekeurig bewijs dat je in deze browser bent begonnen met inloggen',
    why: 'Zorgen dat alleen jij gebruikt wat je bij het inloggen krijgt',
  },
  operatorPermit: {
    what: 'Tot wanneer de pagina van de beheerder open is in deze browser',
    why: 'De sleutel niet bij elke stap hoeven typen',
  },
  ownTexts: {
    what: 'Een kopie van je eigen teksten. En wijzigingen van het bord die nog niet zijn verstuurd',
    why: 'Niets kwijtraken als het netwerk wegvalt',
  },
  ownKeys: {
    what: 'De sleutels van je eigen antwoorden, met de titel van de sessie',
    why: 'Je antwoorden kunnen wissen als de server niet meer weet wat van jou is',
  },
  preferences: {
    what: 'Taal, geluid, sneltoetsen, uitlijnen, je printer en dat de pagina opnieuw is geladen',
    why: 'Je keuzes onthouden',
  },
  chosenCards: { what: 'Favoriete kaarten en kaarten die je koos', why: 'Een sessie voorbereiden' },
  ownDesigns: {
    what: 'Eigen kaarten, draaiboeken, vragenlijsten en borden',
    why: 'Ze vaker kunnen gebruiken',
  },
  halfFilled: {
    what: 'Een half ingevuld formulier voor een sessie, en een eigen vraag die je nog typt',
    why: 'Niets kwijtraken als de pagina opnieuw laadt of als je gaat inloggen',
  },
  offlineCards: { what: 'De kaarten en de pagina’s van de bibliotheek', why: 'Ze lezen zonder netwerk' },
} as const;
