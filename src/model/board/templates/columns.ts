/** Ready-made templates of columns, steps and a line. Texts are Dutch, then English. */
import { columns, currents, grid, line, named, stairs, zone } from './drawn.ts';

/** The organisation's knowledge function, as two municipalities drew theirs. Source: S0. */
export const vierPijlers = columns(
  named(
    'Vier pijlers / Four pillars',
    [
      'Vier pijlers dragen de kennis van een organisatie. Waar staat die van ons stevig, en waar niet?',
      'Four pillars carry the knowledge of an organisation. Where does ours stand firm, and where not?',
    ],
    {
      when: [
        'Als je wilt zien waar de kennis van jullie organisatie op rust.',
        'When you want to see what the knowledge of your organisation rests on.',
      ],
      basedOn: ['kenniscultuur'],
      next: [
        'Welke pijler staat het zwakst? Kies één ding dat hem dit jaar sterker maakt.',
        'Which pillar is the weakest? Choose one thing that makes it stronger this year.',
      ],
    },
  ),
  [
    zone('management', 'Management en organisatie / Management and organisation', [
      'Bijvoorbeeld: een team voor strategie en programma’s, een strategisch onderzoeksadviseur, een datacoach.',
      'For example: a team for strategy and programmes, a strategic research adviser, a data coach.',
    ]),
    zone('process', 'Proces / Process', [
      'Bijvoorbeeld: werken met een opdracht, een krachtenveld tekenen, een horizon kiezen, afspreken hoe je stuurt.',
      'For example: an assignment, a force field, a point far ahead, a way to steer.',
    ]),
    zone('data', 'Data en ICT / Data and IT', [
      'Bijvoorbeeld: één plek voor alle monitors, en analyses voor het sociaal domein.',
      'For example: one place for all monitors, and analysis for the social domain.',
    ]),
    zone('people', 'Mens en cultuur / People and culture', [
      'Bijvoorbeeld: een eigen academie, een proef, onderzoekers die goed adviseren en toch onafhankelijk blijven.',
      'For example: an academy of your own, a pilot, researchers who advise well and stay independent.',
    ]),
  ],
  'pillars',
);

/** How far is our development as a whole? Its phases run beside each other. Source: S4. */
export const innovatiecyclus = currents(
  named(
    'Innovatiecyclus / Innovation cycle',
    [
      'Kijk naar jullie hele ontwikkeling, niet naar één project. De fasen lopen naast elkaar. Alleen het zwaartepunt verschuift.',
      'Look at your development as a whole, not at one project. The phases run beside each other. Only the weight shifts.',
    ],
    {
      when: [
        'Als je wilt zien hoe ver jullie zijn met werken met data.',
        'When you want to see how far you are in working with data.',
      ],
      basedOn: ['vng'],
      next: [
        'Waar ligt nu het zwaartepunt? Wat vraagt de fase erna, en wie haal je daarvoor bij de coalitie?',
        'Where is the weight now? What does the phase after it take, and whom do you bring into the coalition?',
      ],
      checklist: [
        ['Waar staan wij?', 'Where are we?'],
        ['Koplopers', 'Front-runners'],
        ['Pioniers', 'Pioneers'],
        ['Voorlopers', 'Early movers'],
        ['Achterlopers en achterblijvers', 'Late movers and those left behind'],
        [
          'Slimme volger: je gebruikt wat anderen al maakten. Ook dat is een goede keuze.',
          'Clever follower: you use what others made already. That is a good choice too.',
        ],
      ],
    },
  ),
  [
    zone('agenda', 'Agenda en coalitie / Agenda and coalition', [
      'Het onderwerp krijgt aandacht, en een groep mensen gaat ervoor staan.',
      'The subject gets attention, and a group of people stands up for it.',
    ]),
    zone('experiment', 'Experimenteren / Experimenting', [
      'We proberen het klein uit, en leren ervan.',
      'We try it out on a small scale, and learn from it.',
    ]),
    zone('widen', 'Verbreden / Widening', [
      'Er komen projecten bij. Er komen ook mensen bij in de coalitie.',
      'There are more projects. There are more people in the coalition too.',
    ]),
    zone('anchor', 'Verankeren / Anchoring', [
      'Je ziet het aan hoe we werken en wie we aannemen. En aan hoe we mensen begeleiden en waarop we sturen.',
      'It shows in how we work and whom we hire. And in how we support people and what we steer on.',
    ]),
    zone('normal', 'Het nieuwe normaal / The new normal', [
      'Zo werken we hier. Niemand noemt het nog nieuw.',
      'This is how we work. Nobody calls it new any more.',
    ]),
  ],
);

/** A line from too much, over just right, to not enough. Source: S0. */
export const teVeelNietGenoeg = line(
  named(
    'Te veel of niet genoeg / Too much or not enough',
    [
      'Waar is bij ons te veel van, en waar niet genoeg? Leg alles op de lijn. Kijk daarna wat kan schuiven.',
      'What do we have too much of, and what not enough? Lay everything along the line. Then see what can shift.',
    ],
    {
      when: [
        'Als je snel wilt horen waar het knelt, en waar het goed gaat.',
        'When you want to hear quickly where it pinches, and where it goes well.',
      ],
      basedOn: ['kenniscultuur'],
      next: [
        'Wat kan helpen? Leg er een idee naast dat iets van de uiteinden naar het midden brengt.',
        'What can help? Lay an idea beside it that moves something from the ends to the middle.',
      ],
    },
  ),
  [
    zone('too-much', 'Te veel / Too much', [
      'Denk aan informatie, overleg, rapporten of haast.',
      'Think of information, meetings, reports or haste.',
    ]),
    zone('just-right', 'Precies goed / Just right', [
      'Dit houden we zo. Hoe komt het dat dit lukt?',
      'We keep this as it is. Why does this work?',
    ]),
    zone('not-enough', 'Niet genoeg / Not enough', [
      'Denk aan tijd om na te denken, vragen of contact met de praktijk.',
      'Think of time to reflect, questions or contact with practice.',
    ]),
  ],
);

/** The three knobs of a knowledge culture, and which of them to turn. Source: S3. */
export const knoppen = grid(
  named(
    'Aan welke knop draaien we? / Which knob do we turn?',
    [
      'Drie knoppen maken een kenniscultuur sterker. Zet bovenaan wat je al doet. Kies daarna waar je aan begint.',
      'Three knobs make a knowledge culture stronger. Put on top what you do already. Then choose where to start.',
    ],
    {
      when: [
        'Als je wilt kiezen hoe jullie kenniscultuur sterker wordt.',
        'When you want to choose how your knowledge culture gets stronger.',
      ],
      basedOn: ['aan-de-slag'],
      next: [
        'Kies één knop. Wie draait eraan, en wanneer merken we dat?',
        'Choose one knob. Who turns it, and when will we notice?',
      ],
    },
  ),
  [
    { id: 'leadership', label: 'Leidinggevende die stuurt / Leadership that steers' },
    { id: 'policy', label: 'Stevig kennisbeleid / A solid knowledge policy' },
    { id: 'learning', label: 'Focus op leren / Focus on learning' },
  ],
  [
    zone('already', 'Draaien we al aan / We turn it already', [
      'Wat doen we al, en wat merken we daarvan?',
      'What do we do already, and what do we notice of it?',
    ]),
    zone('next', 'Gaan we aan draaien / We are going to turn it', [
      'Waar beginnen we mee? Houd het klein.',
      'What do we start with? Keep it small.',
    ]),
  ],
);

/** Where building together gets stuck and what helps. Source: S1. */
export const knelpuntenKansen = grid(
  named(
    'Knelpunten en kansen / Bottlenecks and chances',
    [
      'Waar loopt samenwerken aan kennis vast, en wat helpt juist? Kijk naar wie meedoet, wat je weet, waar je heen wilt, en hoe.',
      'Where does working on knowledge together get stuck, and what helps? Look at who takes part, what you know, where you are going, and how.',
    ],
    {
      when: [
        'Als samen kennis maken stroef gaat en je wilt weten waarom.',
        'When making knowledge together is hard and you want to know why.',
      ],
      basedOn: ['utrecht'],
      next: [
        'Kies het knelpunt dat het meest in de weg zit. Welke succesfactor kan daar helpen?',
        'Choose the bottleneck that is most in the way. Which success factor can help there?',
      ],
      checklist: [
        ['Vier vragen om te toetsen', 'Four questions to check'],
        [
          'Arena: zitten de goede mensen aan de goede tafels? Kloppen de macht en de regels?',
          'Arena: are the right people at the right tables? Are power and rules as they should be?',
        ],
        [
          'Kennis: staat het op de agenda? Weten we genoeg van het probleem en van wat helpt?',
          'Knowledge: is it on the agenda? Do we know enough of the problem and of what helps?',
        ],
        [
          'Gerichtheid: hebben we genoeg gemeen om samen verder te gaan?',
          'Direction: do we have enough in common to go on together?',
        ],
        [
          'Procesvoering: is er een weg naar besluiten, met iedereen die erbij hoort?',
          'Way of working: is there a way to decisions, with everyone who belongs there?',
        ],
      ],
    },
  ),
  [
    {
      id: 'arena',
      label: 'Arena / Arena',
      hints: [
        [
          'Wie ontbreekt? Is dit de goede tafel? Welke regels zitten in de weg?',
          'Who is missing? Is this the right table? Which rules are in the way?',
        ],
        [
          'Wie doet mee, aan welke tafel, en welke regels helpen?',
          'Who takes part, at which table, and which rules help?',
        ],
      ],
    },
    {
      id: 'knowledge',
      label: 'Kennis / Knowledge',
      hints: [
        [
          'Wat weten we niet? Wat is nog voorlopig, maar geldt al als zeker?',
          'What do we not know? What is still provisional, but counts as certain?',
        ],
        ['Welke kennis helpt ons verder?', 'Which knowledge takes us further?'],
      ],
    },
    {
      id: 'direction',
      label: 'Gerichtheid / Direction',
      hints: [
        ['Waar willen we niet hetzelfde?', 'Where do we not want the same?'],
        ['Wat willen we allemaal?', 'What do we all want?'],
      ],
    },
    {
      id: 'process',
      label: 'Procesvoering / Way of working',
      hints: [
        ['Wat loopt stroef in de aanpak?', 'What does not run well?'],
        ['Wat in de aanpak werkt goed?', 'What runs well?'],
      ],
    },
  ],
  [zone('problem', 'Knelpunt / Bottleneck'), zone('success', 'Succesfactor / Success factor')],
  // Room for the six ready notes that some of them get, with the hint below.
  { width: 434, height: 510 },
);

/** What one does with data, from following to discovering. Sources: S1 and S4. */
export const trapData = stairs(
  named(
    'Wat doen we met data? / What do we do with data?',
    [
      'Vijf treden, van volgen tot ontdekken. Hoger is niet altijd beter. Leg elke toepassing op de trede waar ze past.',
      'Five steps, from following to discovering. Higher is not always better. Lay each use on the step where it fits.',
    ],
    {
      when: [
        'Als je wilt zien wat jullie met data doen, en wat je ermee wilt.',
        'When you want to see what you do with data, and what you want with it.',
      ],
      basedOn: ['utrecht', 'vng'],
      next: [
        'Kies één toepassing. Is deze trede nodig, of geeft een lagere ook antwoord?',
        'Choose one use. Is this step needed, or does a lower one give an answer too?',
      ],
    },
  ),
  [
    zone('monitoring', 'Volgen (monitoring) / Following (monitoring)', [
      'Je meet telkens hetzelfde, en ziet hoe het gaat.',
      'You measure the same thing each time, and see how it goes.',
    ]),
    zone('realtime', 'Nu kijken (realtime) / Looking now (real time)', [
      'Je ziet wat er op dit moment gebeurt.',
      'You see what happens at this moment.',
    ]),
    zone('predict', 'Voorspellen / Predicting', [
      'Je schat wat er komt. Zeg erbij hoe zeker dat is.',
      'You estimate what will come. Say how certain that is.',
    ]),
    zone('profile', 'Profileren / Profiling', [
      'Je deelt mensen of zaken in naar kenmerken. Pas op voor een stempel op een groep.',
      'You sort people or cases by features. Beware of putting a stamp on a group.',
    ]),
    zone('discover', 'Ontdekken / Discovering', [
      'Je zoekt patronen die je niet verwachtte. Toets ze, voor je er iets mee doet.',
      'You look for patterns you did not expect. Test them before you act on them.',
    ]),
  ],
);
