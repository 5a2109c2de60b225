/** Ready-made templates of columns, steps and a line. Texts are Dutch, then English. */
import { columns, grid, line, named, zone } from './drawn.ts';

/** The organisation's knowledge function, as two municipalities drew theirs. Source: S0. */
export const vierPijlers = columns(
  named(
    'Vier pijlers / Four pillars',
    'Vier pijlers dragen de kennis van een organisatie. Waar staat die van ons stevig, en waar niet?',
    'Four pillars carry the knowledge of an organisation. Where does ours stand firm, and where not?',
  ),
  [
    zone('management', 'Management en organisatie / Management and organisation'),
    zone('process', 'Proces / Process'),
    zone('data', 'Data en ICT / Data and IT'),
    zone('people', 'Mens en cultuur / People and culture'),
  ],
  'pillars',
);

/** Where are we, per initiative? Source: S4. */
export const innovatiecyclus = columns(
  named(
    'Innovatiecyclus / Innovation cycle',
    'Nieuw werk gaat in vijf stappen. Leg elk initiatief bij de stap waar het nu is. Wat is nodig voor de volgende?',
    'New work goes in five steps. Lay each initiative at the step where it is now. What does the next one take?',
  ),
  [
    zone('agenda', 'Agenderen / Putting it on the agenda', [
      'Iemand ziet een kans of een vraag.',
      'Somebody sees a chance or a question.',
    ]),
    zone('experiment', 'Experimenteren / Experimenting', [
      'We proberen het klein uit.',
      'We try it out on a small scale.',
    ]),
    zone('widen', 'Verbreden / Widening', ['Meer teams doen mee.', 'More teams join in.']),
    zone('anchor', 'Verankeren / Anchoring', ['Het krijgt een vaste plek.', 'It gets a fixed place.']),
    zone('normal', 'Het nieuwe normaal / The new normal', ['Zo werken we hier.', 'This is how we work.']),
  ],
  'steps',
);

/** A line from too much, over just right, to not enough. Source: S0. */
export const teVeelNietGenoeg = line(
  named(
    'Te veel of niet genoeg / Too much or not enough',
    'Waar is bij ons te veel van, en waar niet genoeg? Leg alles op de lijn. Kijk daarna wat kan schuiven.',
    'What do we have too much of, and what not enough? Lay everything along the line. Then see what can shift.',
  ),
  [
    zone('too-much', 'Te veel / Too much'),
    zone('just-right', 'Precies goed / Just right'),
    zone('not-enough', 'Niet genoeg / Not enough'),
  ],
);

/** The three knobs of a knowledge culture, and which of them to turn. Source: S3. */
export const knoppen = grid(
  named(
    'Aan welke knop draaien we? / Which knob do we turn?',
    'Drie knoppen maken een kenniscultuur sterker. Zet bovenaan wat je al doet. Kies daarna waar je aan begint.',
    'Three knobs make a knowledge culture stronger. Put on top what you do already. Then choose where to start.',
  ),
  [
    { id: 'leadership', label: 'Leidinggevende die stuurt / Leadership that steers' },
    { id: 'policy', label: 'Stevig kennisbeleid / A solid knowledge policy' },
    { id: 'learning', label: 'Focus op leren / Focus on learning' },
  ],
  [
    zone('already', 'Draaien we al aan / We turn it already'),
    zone('next', 'Gaan we aan draaien / We are going to turn it'),
  ],
);

/** Where building together gets stuck and what helps. Source: S1. */
export const knelpuntenKansen = grid(
  named(
    'Knelpunten en kansen / Bottlenecks and chances',
    'Waar loopt samenwerken aan kennis vast, en wat helpt juist? Kijk naar wie meedoet, wat je weet, waar je heen wilt en hoe je het aanpakt.',
    'Where does working on knowledge together get stuck, and what helps? Look at who takes part, what you know, where you are going and how you go about it.',
  ),
  [
    {
      id: 'arena',
      label: 'Arena / Arena',
      hints: [
        ['Wie doet niet mee, of werkt tegen?', 'Who stays out, or pulls the other way?'],
        ['Wie doet mee en maakt verschil?', 'Who takes part and makes a difference?'],
      ],
    },
    {
      id: 'knowledge',
      label: 'Kennis / Knowledge',
      hints: [
        ['Wat weten we niet, of geloven we niet?', 'What do we not know, or not believe?'],
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
);
