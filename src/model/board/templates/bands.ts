/** Ready-made templates of rows with a title beside them. Texts are Dutch, then English. */
import { bands, gap, named, zone, type Name, type Sentence } from './drawn.ts';

/** What a team must be able to do together, with names under each. Source: S1. */
export const teamSpeelvelden = bands(
  named(
    'Wat kan ons team? / What can our team do?',
    [
      'Vier speelvelden voor een team dat met data werkt. Zet namen in elk vak. Het team moet dit samen kunnen, nooit één persoon.',
      'Four fields for a team that works with data. Put names in each area. The team must be able to do this together, never one person.',
    ],
    {
      when: [
        'Als je een team samenstelt, of wilt zien wie nog ontbreekt.',
        'When you put a team together, or want to see who is missing.',
      ],
      basedOn: ['utrecht'],
      next: [
        'Welk vak bleef leeg? Dat is de eerste taak: zoek iemand, of leer het samen.',
        'Which area stayed empty? That is the first task: find somebody, or learn it together.',
      ],
    },
  ),
  [
    {
      label: 'Overzicht / Overview',
      zones: [
        zone('overview-policy', 'Beleid / Policy', [
          'Wie kent het beleid, en wat eerder is geprobeerd?',
          'Who knows the policy, and what was tried before?',
        ]),
        zone('overview-parties', 'Partijen / Parties', [
          'Wie kent de spelers, binnen en buiten?',
          'Who knows the players, inside and outside?',
        ]),
        zone('overview-hypotheses', 'Verklaringen / Explanations', [
          'Wie bedenkt wat er achter kan zitten?',
          'Who thinks up what may be behind it?',
        ]),
        zone('overview-data', 'Data / Data', [
          'Wie weet welke data er zijn?',
          'Who knows which data there are?',
        ]),
        zone('overview-analyses', 'Analyses / Analyses', [
          'Wie weet wat je ermee kunt uitrekenen?',
          'Who knows what you can work out with them?',
        ]),
      ],
    },
    {
      label: 'Verenigen / Uniting',
      zones: [
        zone('unite-question', 'Achter één vraag / Behind one question', [
          'Wie krijgt partners achter dezelfde vraag?',
          'Who gets partners behind the same question?',
        ]),
        zone('unite-data', 'Data delen / Sharing data', [
          'Wie maakt dat anderen hun data durven te delen?',
          'Who makes others dare to share their data?',
        ]),
        zone('unite-outcome', 'Verder met de uitkomst / On with the outcome', [
          'Wie krijgt partners mee om met de verklaring verder te werken?',
          'Who gets partners to go on with the explanation?',
        ]),
      ],
    },
    {
      label: 'Beoordelen / Judging',
      zones: [
        zone('judge-quality', 'Kwaliteit / Quality', [
          'Wie ziet of data goed zijn en bij de vraag passen?',
          'Who sees whether data are good and fit the question?',
        ]),
        zone('judge-analysis', 'Combineren / Combining', [
          'Wie kan data aan elkaar leggen en ontleden?',
          'Who can link data and analyse them?',
        ]),
        zone('judge-uncertainty', 'Onzekerheid / Uncertainty', [
          'Wie kan zeggen hoe zeker het is?',
          'Who can say how certain it is?',
        ]),
        zone('judge-action', 'Doen / Acting', [
          'Wie ziet wat je er in de praktijk mee kunt?',
          'Who sees what you can do with it in practice?',
        ]),
        zone('judge-costs', 'Kosten en baten / Costs and gains', [
          'Wie rekent vooraf uit wat het kost, en voor wie?',
          'Who works out beforehand what it costs, and whom?',
        ]),
      ],
    },
    {
      label: 'Reflexief gedrag / Reflexive behaviour',
      zones: [
        zone('reflexive-strategy', 'Belangen / Interests', [
          'Wie ziet aankomen hoe anderen zich gaan gedragen?',
          'Who sees coming how others will behave?',
        ]),
        zone('reflexive-readings', 'Andere uitleg / Other readings', [
          'Wie zoekt een tweede uitleg van dezelfde cijfers?',
          'Who looks for a second reading of the same figures?',
        ]),
        zone('reflexive-conflict', 'Kennis die botst / Knowledge that clashes', [
          'Wie kan het gesprek leiden als anderen iets anders weten?',
          'Who can lead the talk when others know something else?',
        ]),
      ],
    },
  ],
  { height: 280, apart: gap },
);

const aspect = (
  id: string,
  label: Name,
  ...[exploring, between, blueprint]: readonly [exploring: Sentence, between: Sentence, blueprint: Sentence]
) => ({
  label,
  zones: [
    zone(`${id}-explore`, 'Verkennen / Exploring', exploring),
    zone(`${id}-between`, 'Ertussenin / In between', between),
    zone(`${id}-blueprint`, 'Blauwdruk / Blueprint', blueprint),
  ],
});

/** To explore, or to carry out a plan: for each aspect of the work. Source: S1. */
export const verkennenBlauwdruk = bands(
  named(
    'Verkennen of blauwdruk? / Explore or blueprint?',
    [
      'Verkennend werk begint met een vraag, een blauwdruk met een plan. Leg per aspect waar jullie nu werken. Past dat bij wat je nog niet weet?',
      'Exploring starts from a question, a blueprint from a plan. Lay for each aspect where you work now. Does that fit what you do not know yet?',
    ],
    {
      when: [
        'Als een project vastloopt op plannen, of juist nergens op uitkomt.',
        'When a project is stuck in plans, or on the contrary leads nowhere.',
      ],
      basedOn: ['utrecht'],
      next: [
        'Kies één aspect dat een plek moet schuiven. Wat doen jullie de volgende keer anders?',
        'Choose one aspect that has to shift. What will you do differently next time?',
      ],
    },
  ),
  [
    aspect(
      'focus',
      'Focus / Focus',
      ['De vraag is open. Je wilt begrijpen.', 'The question is open. You want to understand.'],
      ['Er is een richting, nog geen eindpunt.', 'There is a direction, no end point yet.'],
      ['Het doel ligt vast. Je wilt het halen.', 'The goal is fixed. You want to reach it.'],
    ),
    aspect(
      'work',
      'Werkwijze / Work',
      ['Korte rondes: proberen, kijken, bijstellen.', 'Short cycles: try, look, adjust.'],
      ['Een plan met vaste momenten om bij te sturen.', 'A plan with fixed moments to adjust.'],
      ['Stap voor stap, zoals vooraf bedacht.', 'Step by step, as thought out beforehand.'],
    ),
    aspect(
      'structure',
      'Structuur / Structure',
      ['Een los team, dwars door de afdelingen.', 'A loose team, across departments.'],
      ['Een vast team met ruimte voor gasten.', 'A fixed team with room for guests.'],
      ['Vaste taken, een opdrachtgever en een lijn.', 'Fixed tasks, a client and a line.'],
    ),
    aspect(
      'results',
      'Resultaat / Results',
      ['Inzicht, een eerste versie, een betere vraag.', 'Insight, a first version, a better question.'],
      ['Een product dat nog mag veranderen.', 'A product that may still change.'],
      ['Een product dat je vooraf afsprak.', 'A product agreed on beforehand.'],
    ),
  ],
  { drawing: 'line', height: 280, apart: 60 },
);
