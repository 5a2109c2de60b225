/** Each ready board as it may look after a good talk: an invented municipality, Rietveen, filled it in. */
import type { TemplateId } from '../template.ts';
import type { Written } from './drawn.ts';

export const examples: Readonly<Record<TemplateId, readonly Written[]>> = {
  tafel: [
    [
      null,
      'Bij de balie hoor ik vaker waarom mensen bellen dan in onze cijfers staat.',
      'At the desk I hear more of why people call than our figures show.',
    ],
    [
      null,
      'We deden in 2023 al onderzoek. Niemand las het terug.',
      'We did research in 2023 already. Nobody read it again.',
    ],
    [null, 'De wijkverpleegkundige ziet het eerder dan wij.', 'The district nurse sees it before we do.'],
    ['later', 'Hoe doen de buurgemeenten dit?', 'How do neighbouring municipalities do this?'],
    ['parked', 'Een nieuw systeem voor meldingen', 'A new system for reports'],
  ],
  vrij: [
    [
      'now',
      'Waarom komen jongeren niet naar het spreekuur?',
      'Why do young people not come to the walk-in hour?',
    ],
    ['now', 'Ze weten niet dat het er is.', 'They do not know that it is there.'],
    [
      'now',
      'Het is op dinsdagmiddag, dan is er school.',
      'It is on Tuesday afternoon, when there is school.',
    ],
    ['later', 'Wie vraagt het de jongeren zelf?', 'Who asks the young people themselves?'],
    ['parked', 'De website moet anders', 'The website has to change'],
  ],
  'drie-bronnen': [
    [
      'experience',
      'Moeders in Oost durven de straat niet over te steken bij de school.',
      'Mothers in East are afraid to cross the street at the school.',
    ],
    [
      'experience',
      'De chauffeur van de buurtbus kent elke gevaarlijke bocht.',
      'The driver of the local bus knows every dangerous bend.',
    ],
    [
      'professional',
      'Onze verkeerskundige wil eerst de bus verleggen.',
      'Our traffic expert wants to move the bus route first.',
    ],
    [
      'professional',
      'De handhaver ziet vooral haast om half negen.',
      'The warden mostly sees haste at half past eight.',
    ],
    [
      'scientific',
      'Bij een smallere weg rijden mensen langzamer.',
      'On a narrower road people drive more slowly.',
    ],
    [
      'interplay',
      'Ouders telden auto’s met de meetkast van het onderzoeksteam.',
      'Parents counted cars with the research team’s meter.',
    ],
  ],
  knoppen: [
    [
      'leadership-already',
      'Onze wethouder vraagt bij elk voorstel: hoe weten we dit?',
      'Our alderman asks of each proposal: how do we know this?',
    ],
    [
      'leadership-next',
      'Elk teamoverleg tien minuten voor wat we leerden',
      'Ten minutes in each team meeting for what we learnt',
    ],
    ['policy-already', 'We hebben een onderzoeksagenda', 'We have a research agenda'],
    ['policy-next', 'Eén plek waar alle rapporten staan', 'One place that holds all reports'],
    ['learning-already', 'Intervisie bij het wijkteam', 'Peer supervision in the neighbourhood team'],
    [
      'learning-next',
      'Terugkijken na elk project, ook als het mislukte',
      'Looking back after each project, also when it failed',
    ],
  ],
  'haalbaar-prioriteit': [
    [
      'do-now',
      'Elke maand met twee collega’s mee naar de wijk',
      'To the neighbourhood with two colleagues each month',
    ],
    [
      'do-now',
      'Oud onderzoek opzoeken voor we nieuw uitzetten',
      'Looking up old research before we order new',
    ],
    ['explore', 'Een eigen datacoach', 'A data coach of our own'],
    [
      'explore',
      'Samen met de hogeschool een werkplaats',
      'A workshop together with the university of applied sciences',
    ],
    ['take-along', 'Een lunch over een goed boek', 'A lunch about a good book'],
    ['leave', 'Een nieuw dashboard voor alles', 'A new dashboard for everything'],
  ],
  invloed: [
    ['own', 'Ik kan vragen waar een cijfer vandaan komt.', 'I can ask where a figure comes from.'],
    ['own', 'Ik kan mijn verslag delen.', 'I can share my report.'],
    [
      'together',
      'Met de regio één vraag aan de GGD',
      'One question to the public health service, with the region',
    ],
    ['together', 'Tijd om te leren in het jaarplan', 'Time to learn in the annual plan'],
    ['outside', 'Het Rijk verandert de wet elk jaar', 'National government changes the law every year'],
    ['outside', 'Weinig datascientists op de arbeidsmarkt', 'Few data scientists on the labour market'],
  ],
  'vier-pijlers': [
    [
      'management',
      'De directie bespreekt elk kwartaal wat we leerden',
      'The board discusses each quarter what we learnt',
    ],
    ['management', 'Niemand is van kennis', 'Nobody is in charge of knowledge'],
    [
      'process',
      'Bij elke opdracht staat nu een vraag, geen product',
      'Each assignment now holds a question, not a product',
    ],
    ['data', 'Drie monitors, drie plekken', 'Three monitors, three places'],
    ['data', 'Het sociaal domein heeft een eigen analist', 'The social domain has an analyst of its own'],
    [
      'people',
      'De academie zit vol voor de cursus cijfers lezen',
      'The academy’s course on reading figures is full',
    ],
  ],
  'te-veel-niet-genoeg': [
    ['too-much', 'Rapporten', 'Reports'],
    ['too-much', 'Overleg zonder vraag', 'Meetings without a question'],
    ['just-right', 'Contact met de huisartsen', 'Contact with the family doctors'],
    ['just-right', 'Eén onderzoeker die meedenkt', 'One researcher who thinks along'],
    ['not-enough', 'Tijd om iets uit te zoeken', 'Time to find something out'],
    ['not-enough', 'Verhalen van inwoners', 'Stories of residents'],
  ],
  'knelpunten-kansen': [
    [
      'arena-problem',
      'De corporatie hoort het pas als het klaar is',
      'The housing association only hears of it when it is finished',
    ],
    [
      'knowledge-problem',
      'Een eerste telling staat al als feit in de krant',
      'A first count is in the paper as a fact already',
    ],
    [
      'direction-problem',
      'Voor de een is het armoede, voor de ander overlast',
      'To one it is poverty, to another a nuisance',
    ],
    ['process-problem', 'Niemand mag ja zeggen', 'Nobody is allowed to say yes'],
    [
      'arena-success',
      'Elke dinsdag zitten we een uur in de wijk',
      'Every Tuesday we spend an hour in the neighbourhood',
    ],
    [
      'knowledge-success',
      'De GGD leest onze cijfers met ons mee',
      'The public health service reads our figures with us',
    ],
    ['direction-success', 'Iedereen wil dat kinderen goed slapen', 'Everyone wants children to sleep well'],
    ['process-success', 'Na zes weken kiezen we: door of stop', 'After six weeks we choose: go on or stop'],
  ],
  'eens-oneens': [
    ['both', 'Zwerfafval bij de scholen', 'Litter near the schools'],
    ['goal-only', 'Minder schulden, maar hoe?', 'Less debt, but how?'],
    ['goal-only', 'Ouderen langer thuis', 'Older people at home for longer'],
    ['means-only', 'Iedereen wil een dashboard. Waarvoor?', 'Everyone wants a dashboard. What for?'],
    ['neither', 'Camera’s in het park', 'Cameras in the park'],
  ],
  'open-gesloten': [
    ['open-open', 'Hittekaart: inwoners meten zelf mee', 'Heat map: residents take measurements too'],
    [
      'closed-open',
      'Cijfers over schooluitval, op de avond met ouders besproken',
      'Figures on early school leaving, discussed at the evening with parents',
    ],
    [
      'open-closed',
      'Meldpunt voor onveilige plekken. Wij kiezen waar we gaan kijken.',
      'Reports of unsafe places. We choose where we go and look.',
    ],
    [
      'closed-closed',
      'Namen bij ondermijning: om mensen te beschermen',
      'Names in organised crime: to protect people',
    ],
    ['closed-closed', 'Parkeertellingen. Waarom eigenlijk dicht?', 'Parking counts. Why closed, really?'],
  ],
  'publieke-balans': [
    ['costs', 'Twee dagen per week een analist', 'An analyst for two days a week'],
    ['negative-effects', 'Mensen voelen zich bekeken', 'People feel watched'],
    ['benefits', 'Hulp is er een maand eerder', 'Help arrives a month sooner'],
    [
      'positive-effects',
      'Wijkteam en huisartsen kennen elkaar nu',
      'Neighbourhood team and doctors know each other now',
    ],
    ['support', 'De cliëntenraad doet mee', 'The client council takes part'],
    ['support', 'De raad twijfelt nog over de privacy', 'The council still has doubts about privacy'],
  ],
  innovatiecyclus: [
    [
      'agenda',
      'Een wethouder, twee managers en de GGD staan ervoor',
      'An alderman, two managers and the public health service stand up for it',
    ],
    ['experiment', 'Voorspellen hoe druk het wordt bij de balie', 'Predicting how busy the desk will be'],
    ['experiment', 'Kaart van hitte per straat', 'Map of heat by street'],
    [
      'widen',
      'De buurgemeente doet mee met de hittekaart',
      'The neighbouring municipality joins the heat map',
    ],
    ['anchor', '“Kan met cijfers werken” staat in de vacature', '“Can work with figures” is in the vacancy'],
    [
      'normal',
      'Elk team heeft één overzicht van zijn meldingen',
      'Each team has one overview of its reports',
    ],
  ],
  denkkader: [
    [
      'vision',
      'Niemand staat er alleen voor. Let op: wel zelf mogen kiezen.',
      'Nobody is on their own. Mind: people may choose themselves.',
    ],
    [
      'priorities',
      'Binnen een jaar: geen gezin zonder contact na een schuldmelding',
      'Within a year: no family without contact after a report of debt',
    ],
    [
      'risks',
      'De functionaris privacy leest mee vanaf dag één',
      'The privacy officer reads along from day one',
    ],
    ['means', 'Zelf: een halve analist', 'Ourselves: half an analyst'],
    ['means', 'Met de regio: één dataplatform', 'With the region: one data platform'],
    [
      'coalition',
      'Voor de kadernota: dit plan, met de wethouder en de corporatie',
      'Before the spring budget: this plan, with the alderman and the housing association',
    ],
  ],
  'vijf-leerlijnen': [
    [
      'on-the-spot-now',
      'Vrijdag een kwartier: wat viel op?',
      'A quarter of an hour on Friday: what struck us?',
    ],
    ['passing-on-now', 'Een middag cijfers lezen', 'An afternoon of reading figures'],
    ['practising-next', 'Meedoen met het lab van de regio', 'Joining the region’s lab'],
    [
      'in-the-work-now',
      'Samen met een analist een melding uitzoeken',
      'Finding out about a report together with an analyst',
    ],
    [
      'in-the-work-next',
      'Bij elk voorstel: wat zeiden de gegevens?',
      'With each proposal: what did the data say?',
    ],
    [
      'between-municipalities-next',
      'Hun wijkkaart halen, onze balietelling brengen',
      'Fetching their district map, bringing our desk count',
    ],
  ],
  'team-speelvelden': [
    ['overview-policy', 'Yara', 'Yara'],
    ['overview-parties', 'Yara en Bram', 'Yara and Bram'],
    ['overview-data', 'Selma', 'Selma'],
    ['unite-question', 'Bram', 'Bram'],
    ['judge-quality', 'Selma', 'Selma'],
    ['judge-action', 'Joke van het wijkteam', 'Joke of the neighbourhood team'],
    [
      'judge-uncertainty',
      'Nog niemand: vragen aan de hogeschool',
      'Nobody yet: ask the university of applied sciences',
    ],
    ['reflexive-readings', 'Nog niemand', 'Nobody yet'],
  ],
  rollen: [
    ['broker', 'Bram, zonder dat het zo heet', 'Bram, though nobody calls it that'],
    ['manager', 'Omar', 'Omar'],
    ['pioneer', 'Yara, tot de zomer', 'Yara, until summer'],
    ['nobody', 'Kritische stem: niemand vraagt door', 'Critical voice: nobody asks on'],
    [
      'nobody',
      'Onderzoeksadviseur: grote vragen gaan naar een bureau',
      'Research adviser: large questions go to an agency',
    ],
    ['wanted', 'Datacoach: Selma, één dag per week', 'Data coach: Selma, one day a week'],
    [
      'wanted',
      'Datascientist: delen met de buurgemeenten',
      'Data scientist: share with the neighbouring municipalities',
    ],
  ],
  kennisnetwerken: [
    ['inside-knowledge', 'De balie weet waarom mensen bellen', 'The desk knows why people call'],
    ['inside-who', 'Joke, Omar', 'Joke, Omar'],
    ['region-who', 'Onderzoekers van de GGD', 'Researchers of the public health service'],
    ['region-missing', 'Eén gezamenlijke vraag', 'One question we share'],
    ['alike-knowledge', 'Hoe zij het jongerenwerk meten', 'How they measure youth work'],
    ['institutes-missing', 'We kennen niemand bij de universiteit', 'We know nobody at the university'],
    ['residents-knowledge', 'Welke straat ’s avonds donker voelt', 'Which street feels dark at night'],
    ['residents-missing', 'Mensen die nooit een enquête invullen', 'People who never fill in a survey'],
  ],
  'rol-gemeente': [
    ['nothing-wanted', 'De buurtmoestuin: die gaat goed', 'The community garden: it goes well'],
    ['facilitate-wanted', 'Een zaal en een kleine subsidie', 'A hall and a small grant'],
    ['direct-now', 'Overleg over eenzaamheid', 'Meetings about loneliness'],
    ['together-wanted', 'De aanpak hitte, met huurders', 'Tackling heat, with tenants'],
    ['ourselves-now', 'Koffie-ochtenden organiseren', 'Organising coffee mornings'],
    ['supervise-now', 'Kwaliteit van de hulp thuis', 'Quality of home help'],
  ],
  'trap-data': [
    ['monitoring', 'Monitor jeugd, elk jaar', 'Youth monitor, every year'],
    ['monitoring', 'Meldingen per wijk', 'Reports by neighbourhood'],
    ['realtime', 'Volle containers', 'Full containers'],
    ['predict', 'Hoeveel plekken op school in 2030', 'How many places at school in 2030'],
    ['profile', 'Gestopt: wie zou kunnen frauderen', 'Stopped: who might commit fraud'],
    [
      'discover',
      'Vraag voor het lab: wat gaat vooraf aan verhuizen?',
      'Question for the lab: what comes before moving house?',
    ],
  ],
  'zeven-themas': [
    ['privacy-touches', 'We koppelen schulden aan adressen', 'We link debts to addresses'],
    ['privacy-agreed', 'Na contact wissen we de lijst', 'After contact we erase the list'],
    [
      'autonomy-touches',
      'Bellen we, dan durft niemand nee te zeggen',
      'When we call, nobody dares to say no',
    ],
    ['autonomy-agreed', 'Eerst een kaartje met de keuze', 'First a card with the choice'],
    ['control-touches', 'De leverancier legt het model niet uit', 'The supplier does not explain the model'],
    ['justice-touches', 'Vooral huurders komen in beeld', 'Mostly tenants come into view'],
    ['justice-agreed', 'Elk half jaar kijken wie we missen', 'Look every six months at whom we miss'],
  ],
  'verkennen-blauwdruk': [
    ['focus-explore', 'Waarom verhuizen jonge gezinnen?', 'Why do young families move away?'],
    ['work-blueprint', 'Planning tot december ligt vast', 'The planning until December is fixed'],
    [
      'work-between',
      'Hier willen we heen: elke zes weken kijken',
      'We want to go here: look every six weeks',
    ],
    ['structure-between', 'Vast team, makelaars schuiven aan', 'Fixed team, estate agents join'],
    ['results-blueprint', 'Een rapport van vijftig pagina’s', 'A report of fifty pages'],
  ],
};
