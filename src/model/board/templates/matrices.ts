/** Ready-made templates of four quadrants between two axes. Texts are Dutch, then English. */
import { axis, matrix, named, zone } from './drawn.ts';

/** Agreement on goal and means, and the way to go that fits. Source: S1. */
export const eensOneens = matrix(
  named(
    'Eens of oneens / Agree or disagree',
    [
      'Zijn we het eens over het doel? En over hoe we er komen? Elk vak heeft een eigen aanpak.',
      'Do we agree on the goal? And on how to get there? Each area asks for its own way to go.',
    ],
    {
      when: [
        'Als de samenwerking vastloopt en je een aanpak zoekt.',
        'When working together gets stuck and you look for a way to go.',
      ],
      basedOn: ['utrecht'],
      next: [
        'Kies het vak dat overheerst. Spreek af wie meedoet, en wie het proces leidt.',
        'Choose the area that dominates. Agree who takes part, and who leads the process.',
      ],
      checklist: [
        ['Goed om te weten', 'Good to know'],
        [
          'Een echte zaak past nooit helemaal in één vak. Kies naar wat het zwaarst weegt.',
          'A real case never fits one area exactly. Choose by what weighs most.',
        ],
        [
          'In het essay gaan de assen over publieke waarde en over wat data daaraan bijdragen. Wij maakten er doel en aanpak van.',
          'In the essay the axes are public value and what data add to it. We made them goal and means.',
        ],
        ['De indeling gaat terug op Hoppe (2010).', 'The division goes back to Hoppe (2010).'],
      ],
    },
  ),
  [
    zone('goal-only', 'Eens over het doel / Agreed on the goal', [
      'Zoek partners voor een paar richtingen. Onderzoek samen, met proeven, welke werkt. Laat alleen partijen toe die je vertrouwt en die een duidelijk belang hebben. Nodig: heldere regels over hoe je besluit.',
      'Find partners for a few directions. Research together, with trials, which one works. Admit only parties you trust that have a clear interest. Needed: clear rules on how you decide.',
    ]),
    zone('both', 'Eens over doel en aanpak / Agreed on goal and means', [
      'Werk het uit in het overleg dat er al is. Laat experts toe. Nodig: vakkennis, en regelen hoe anderen meedoen.',
      'Work it out in the meetings there already are. Admit experts. Needed: expertise, and arranging how others take part.',
    ]),
    zone('neither', 'Nergens over eens / Agreed on neither', [
      'Maak een nieuwe plek, uit de hitte van de politiek. Laat toe wie elkaar wil begrijpen. Nodig: een taal die iedereen spreekt, en snel iets laten zien. Kennis met gezag kan het openbreken.',
      'Make a new place, away from the heat of politics. Admit those who want to understand each other. Needed: words that all share, and soon something to show. Knowledge with authority can break it open.',
    ]),
    zone('means-only', 'Eens over de aanpak / Agreed on the means', [
      'Zoek een belang dat je deelt. Maak de vraag breder, en laat ook partijen van andere terreinen toe. Nodig: iemand die heel goed een proces kan leiden.',
      'Find an interest you share. Widen the question, and admit parties from other fields too. Needed: somebody who is very good at leading a process.',
    ]),
  ],
  {
    across: axis('Eens over de aanpak / Agreement on the means', 'oneens / disagree', 'eens / agree'),
    up: axis('Eens over het doel / Agreement on the goal', 'oneens / disagree', 'eens / agree'),
  },
);

/** What is feasible with us, and where is our priority? Source: S3. */
export const haalbaarPrioriteit = matrix(
  named(
    'Haalbaar en belangrijk / Feasible and important',
    [
      'Wat kan bij ons, en wat gaat voor? Leg wat kan naar rechts. Leg wat voorgaat naar boven.',
      'What is possible with us, and what comes first? Lay what is possible to the right, what comes first at the top.',
    ],
    {
      when: [
        'Als er veel ideeën liggen en je moet kiezen.',
        'When there are many ideas and you have to choose.',
      ],
      basedOn: ['aan-de-slag'],
      next: [
        'Begin rechtsboven. Geef elk ding dat je nu doet een naam en een datum.',
        'Start at the top right. Give each thing you do now a name and a date.',
      ],
    },
  ),
  [
    zone('explore', 'Eerst onderzoeken / Explore first', [
      'Belangrijk, maar nog lastig. Zoek uit wat ervoor nodig is.',
      'Important, but hard still. Find out what it takes.',
    ]),
    zone('do-now', 'Nu doen / Do now', [
      'Belangrijk en het kan. Spreek af wie begint.',
      'Important and possible. Agree who starts.',
    ]),
    zone('leave', 'Laten liggen / Leave it', [
      'Lastig en minder belangrijk. Geen werk van maken.',
      'Hard and less important. Spend no time on it.',
    ]),
    zone('take-along', 'Meenemen als het kan / Take along when possible', [
      'Kost weinig. Doe het als het zo uitkomt.',
      'Costs little. Do it when the moment is there.',
    ]),
  ],
  {
    across: axis(
      'Haalbaar in onze gemeente / Feasible in our municipality',
      'moeilijk / hard',
      'makkelijk / easy',
    ),
    up: axis('Prioriteit / Priority', 'laag / low', 'hoog / high'),
  },
);

/** Open or closed, in making and in using: a conscious choice per project. Source: S1. */
export const openGesloten = matrix(
  named(
    'Open of gesloten / Open or closed',
    [
      'Wie doet mee als kennis ontstaat, en wie duidt haar en kan erbij? Kies dat per project, en kies het bewust.',
      'Who takes part when knowledge is made, and who interprets it and has access? Choose this for each project, and choose knowingly.',
    ],
    {
      when: [
        'Als een project met data begint en je moet kiezen wie meedoet.',
        'When a project with data begins and you must choose who takes part.',
      ],
      basedOn: ['utrecht'],
      next: [
        'Ligt er veel in gesloten? Loop de vijf risico’s langs. Welk moment kan later alsnog open?',
        'Is much of it closed? Go through the five risks. Which moment can still be opened later?',
      ],
      checklist: [
        ['Alles gesloten? Vijf risico’s', 'All closed? Five risks'],
        ['We denken dat alles maakbaar is.', 'We think that everything can be controlled.'],
        ['Vakmensen mogen alleen nog uitvoeren.', 'Professionals may only carry out.'],
        ['Andere signalen horen we niet meer.', 'We no longer hear other signals.'],
        ['Eén uitleg geldt als de waarheid.', 'One reading counts as the truth.'],
        ['Niemand vraagt of de data wel goed zijn.', 'Nobody asks whether the data are any good.'],
      ],
    },
  ),
  [
    zone('closed-open', 'Gesloten gemaakt, open gebruikt / Made closed, used openly', [
      'Een kleine groep stelt de vraag en verzamelt. Anderen duiden mee en kunnen erbij. Leg uit hoe het tot stand kwam.',
      'A small group frames the question and collects. Others interpret too and have access. Explain how it came about.',
    ]),
    zone('open-open', 'Open gemaakt, open gebruikt / Made openly, used openly', [
      'Anderen doen bij elk van de vier momenten mee. Reken op veel stemmen en meer tijd.',
      'Others take part at each of the four moments. Count on many voices and more time.',
    ]),
    zone('closed-closed', 'Gesloten gemaakt, gesloten gebruikt / Made closed, used closed', [
      'Drie goede redenen: veiligheid, privacy en belangen die tegenover elkaar staan. Zeg welke het is, en kijk naar de risico’s.',
      'Three good reasons: safety, privacy, and interests that are opposed. Say which it is, and look at the risks.',
    ]),
    zone('open-closed', 'Open gemaakt, gesloten gebruikt / Made openly, used closed', [
      'Velen denken mee over de vraag en verzamelen. Een kleine groep duidt en kan erbij. Vertel wat er met de bijdragen gebeurt.',
      'Many help to frame and collect. A small group interprets and has access. Tell people what happens with what they gave.',
    ]),
  ],
  {
    across: axis(
      'Hoe het ontstaat: vraag en verzamelen / How it comes about: framing and collecting',
      'gesloten / closed',
      'open / open',
    ),
    up: axis(
      'Hoe het wordt gebruikt: duiden en toegang / How it is used: interpreting and access',
      'gesloten / closed',
      'open / open',
    ),
  },
);
