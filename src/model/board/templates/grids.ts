/** Ready-made templates of columns with a title and the same rows. Texts are Dutch, then English. */
import { grid, named, zone } from './drawn.ts';

/** Learning in five lines: what one does, and the step after it. Source: S4. */
export const vijfLeerlijnen = grid(
  named(
    'Vijf leerlijnen / Five lines of learning',
    [
      'Leren kan op vijf manieren. Wat doen we al, en wat is de volgende stap? Een goed leerplan gebruikt er meer dan een.',
      'One can learn in five ways. What do we do already, and what is the next step? A good plan uses more than one.',
    ],
    {
      when: ['Als je samen een leerplan wilt maken.', 'When you want to make a plan for learning together.'],
      basedOn: ['vng'],
      next: [
        'Kies twee lijnen voor dit jaar. Wie begint, en wat vraagt het van je eigen gedrag?',
        'Choose two lines for this year. Who starts, and what does it ask of your own behaviour?',
      ],
    },
  ),
  [
    {
      id: 'on-the-spot',
      label: 'In een experiment / In an experiment',
      hints: [
        ['Hoe delen we onderweg wat ons opvalt?', 'How do we share along the way what strikes us?'],
        ['Wanneer nemen we daar tijd voor?', 'When do we make time for that?'],
      ],
    },
    {
      id: 'passing-on',
      label: 'Delen en overdragen / Passing on',
      hints: [
        ['Training, verhalen, bijeenkomsten: wat is er al?', 'Training, stories, meetings: what is there?'],
        ['Wie mag dit nog niet missen?', 'Who should not miss this any longer?'],
      ],
    },
    {
      id: 'practising',
      label: 'Oefenen in een lab / Practising in a lab',
      hints: [
        ['Waar oefenen we in een vaste opzet?', 'Where do we practise in a fixed set-up?'],
        ['Van wie kunnen we een lab gebruiken?', 'Whose lab may we use?'],
      ],
    },
    {
      id: 'in-the-work',
      label: 'In het gewone werk / In the regular work',
      hints: [
        ['Wat leren we terwijl we ons werk doen?', 'What do we learn while doing our work?'],
        ['Wat kan morgen anders in het werk zelf?', 'What can be different tomorrow in the work itself?'],
      ],
    },
    {
      id: 'between-municipalities',
      label: 'Van andere gemeenten / From others',
      hints: [
        ['Wat haalden we al bij een ander?', 'What did we fetch from others already?'],
        ['Eén ding om te halen, één ding om te brengen.', 'One thing to fetch, one thing to bring.'],
      ],
    },
  ],
  [zone('now', 'Doen we / We do'), zone('next', 'Volgende stap / Next step')],
);

/** Which knowledge one gets where, before one makes anything new. Source: S2. */
export const kennisnetwerken = grid(
  named(
    'Onze kennisnetwerken / Our knowledge networks',
    [
      'Waar halen jullie kennis, en bij wie? Maak eerst een overzicht. Begin daarna pas iets nieuws.',
      'Where do you get knowledge, and from whom? Make an overview first. Only then start something new.',
    ],
    {
      when: [
        'Als je wilt weten wie wat weet, voor je iets nieuws begint.',
        'When you want to know who knows what, before you start anything new.',
      ],
      basedOn: ['rathenau'],
      next: ['Kies één gat. Wie bel je deze week?', 'Choose one gap. Whom do you call this week?'],
    },
  ),
  [
    { id: 'inside', label: 'Binnen / Inside' },
    { id: 'region', label: 'Regio / Region' },
    { id: 'alike', label: 'Vergelijkbare gemeenten / Similar municipalities' },
    { id: 'institutes', label: 'Kennisinstellingen / Knowledge institutes' },
    { id: 'residents', label: 'Inwoners / Residents' },
  ],
  [
    zone('knowledge', 'Welke kennis / Which knowledge', [
      'Wat weten ze daar, dat jullie nodig hebben?',
      'What do they know there that you need?',
    ]),
    zone('who', 'Wie / Who', ['Namen. Wie kent wie?', 'Names. Who knows whom?']),
    zone('missing', 'Wat ontbreekt / What is missing', [
      'Wat zoeken jullie hier nog?',
      'What are you still looking for here?',
    ]),
  ],
  { height: 280 },
);

/** What the municipality itself does: as it is, and as one wants it. Source: S1. */
export const rolGemeente = grid(
  named(
    'Welke rol pakt de gemeente? / Which role does the municipality take?',
    [
      'Een gemeente kan zeven dingen doen, ook niets. Leg waar jullie nu staan, en waar je naartoe wilt.',
      'A municipality can do seven things, nothing included. Lay where you are now, and where you want to be.',
    ],
    {
      when: [
        'Als niet vanzelf spreekt dat de gemeente dit zelf moet doen.',
        'When it is not obvious that the municipality must do this itself.',
      ],
      basedOn: ['utrecht'],
      next: [
        'Kies één verschuiving. Wie moet dat als eerste van jullie horen?',
        'Choose one shift. Who must be the first to hear it from you?',
      ],
    },
  ),
  [
    {
      id: 'nothing',
      label: 'Niets doen / Do nothing',
      hints: [
        ['Wat laten we aan anderen over?', 'What do we leave to others?'],
        ['Wat gaat ook zonder ons goed?', 'What goes well without us too?'],
      ],
    },
    {
      id: 'facilitate',
      label: 'Faciliteren / Facilitate',
      hints: [
        ['Wat maken we voor anderen mogelijk?', 'What do we make possible for others?'],
        ['Wie kan verder met een zetje?', 'Who can go on with a push?'],
      ],
    },
    {
      id: 'direct',
      label: 'Regisseren / Direct',
      hints: [
        ['Waar brengen we partijen bij elkaar?', 'Where do we bring parties together?'],
        ['Wie wil dat wij de lijn bewaken?', 'Who wants us to keep the line?'],
      ],
    },
    {
      id: 'together',
      label: 'Samen doen / Do together',
      hints: [
        ['Wat doen we met gelijke stem?', 'What do we do with an equal say?'],
        ['Met wie willen we het delen?', 'With whom do we want to share it?'],
      ],
    },
    {
      id: 'commission',
      label: 'Opdracht geven / Commission',
      hints: [
        ['Wat laten we maken of doen?', 'What do we have made or done?'],
        ['Wat kan een ander beter?', 'What can another do better?'],
      ],
    },
    {
      id: 'ourselves',
      label: 'Zelf doen / Do it ourselves',
      hints: [
        ['Wat doen onze eigen mensen?', 'What do our own people do?'],
        ['Wat willen we zelf in huis hebben?', 'What do we want to have in house?'],
      ],
    },
    {
      id: 'supervise',
      label: 'Toezien / Supervise',
      hints: [
        ['Waar kijken we of de regels gelden?', 'Where do we look whether rules are kept?'],
        ['Waar is een waakzaam oog genoeg?', 'Where is a watchful eye enough?'],
      ],
    },
  ],
  [zone('now', 'Nu / Now'), zone('wanted', 'Gewenst / Wanted')],
  { drawing: 'shifts', height: 256, apart: 36, most: 4 },
);

/** Where a plan touches a value, and what one agrees about it. Source: S4, after Rathenau. */
export const zevenThemas = grid(
  named(
    'Zeven thema’s van ethiek / Seven themes of ethics',
    [
      'Houd een plan naast zeven thema’s. Waar raakt het er een, en wie kan er last van hebben? Zet er een afspraak onder. De thema’s komen van het Rathenau Instituut.',
      'Hold a plan against seven themes. Where does it touch one, and who may be hurt? Put an agreement below it. The themes come from Rathenau Instituut.',
    ],
    {
      when: [
        'Als een plan met data mag, maar je ook wilt weten of het goed is.',
        'When a plan with data is allowed, but you wonder whether it is right.',
      ],
      basedOn: ['vng'],
      next: [
        'Welk thema heeft wel een zorg, maar nog geen afspraak? Wie maakt die?',
        'Which theme has a worry but no agreement yet? Who makes it?',
      ],
    },
  ),
  [
    {
      id: 'privacy',
      label: 'Privacy / Privacy',
      hints: [
        [
          'Gebruiken we gegevens voor iets anders dan waar ze voor waren?',
          'Do we use data for another aim than they were for?',
        ],
        ['Wat gebruiken, koppelen of bewaren we niet?', 'What do we not use, link or keep?'],
      ],
    },
    {
      id: 'autonomy',
      label: 'Autonomie / Autonomy',
      hints: [
        [
          'Kan iemand nog kiezen, of wordt die ongemerkt gestuurd?',
          'Can people still choose, or are they steered unnoticed?',
        ],
        ['Op welk moment kan een inwoner nee zeggen?', 'At which moment can a resident say no?'],
      ],
    },
    {
      id: 'safety',
      label: 'Veiligheid / Safety',
      hints: [
        ['Wat gebeurt er op de dag dat het lekt?', 'What happens on the day it leaks?'],
        ['Wie let op, en wie belt wie?', 'Who keeps watch, and who calls whom?'],
      ],
    },
    {
      id: 'control',
      label: 'Grip op techniek / Control over technology',
      hints: [
        ['Kunnen we een inwoner uitleggen hoe het werkt?', 'Can we explain to a resident how it works?'],
        ['Wie is verantwoordelijk als het misgaat?', 'Who is responsible when it goes wrong?'],
      ],
    },
    {
      id: 'dignity',
      label: 'Menselijke waardigheid / Human dignity',
      hints: [
        [
          'Wordt iemand een nummer, of een vakman een uitvoerder?',
          'Does a person become a number, or a trade mere execution?',
        ],
        ['Waar blijft een gesprek van mens tot mens?', 'Where does a talk between people remain?'],
      ],
    },
    {
      id: 'justice',
      label: 'Rechtvaardigheid / Justice',
      hints: [
        [
          'Welke groep krijgt een stempel, of valt buiten de boot?',
          'Which group gets a stamp, or is left out?',
        ],
        ['Hoe gaan we na of iedereen gelijk telt?', 'How do we check that everyone counts the same?'],
      ],
    },
    {
      id: 'power',
      label: 'Machtsevenwicht / Balance of power',
      hints: [
        [
          'Wie weet straks meer dan wie? Van wie zijn de data?',
          'Who will know more than whom? Whose data are they?',
        ],
        ['Wat houden we in eigen hand?', 'What do we keep to ourselves?'],
      ],
    },
  ],
  [zone('touches', 'Raakt / Touches'), zone('agreed', 'Afspraak / Agreement')],
  { height: 280, most: 4 },
);
