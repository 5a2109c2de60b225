/** Ready-made templates of areas that have their own places. Texts are Dutch, then English. */
import type { Source } from '../../source.ts';
import type { Box } from '../template.ts';
import {
  beside,
  gap,
  margin,
  named,
  rings,
  row,
  rows,
  templateAround,
  top,
  zone,
  type Name,
  type Sentence,
} from './drawn.ts';

/** A zone for a knowledge source, by its name. */
const ofSource = (source: Source, ...texts: readonly [name: Name, hint: Sentence]) => ({
  ...zone(source, ...texts),
  source,
});

/** As wide as two answers: three of them fit a laptop at a size that one can read. */
const sourceWidth = 404;

/** Three columns, one per knowledge source, and under all three the place where they meet. Source: S3. */
export const drieBronnen = rows(
  named(
    'Drie kennisbronnen / Three knowledge sources',
    [
      'Leg elk antwoord bij de bron waar het vandaan komt. Waar bronnen elkaar raken, ligt het samenspel.',
      'Lay each answer with the source it comes from. Where sources meet, there is interplay.',
    ],
    {
      when: [
        'Als je wilt zien op welke kennis jullie leunen.',
        'When you want to see which knowledge you lean on.',
      ],
      basedOn: ['aan-de-slag'],
      next: [
        'Welke bron blijft leeg? Spreek af wie die kennis gaat halen.',
        'Which source stays empty? Agree who is going to get that knowledge.',
      ],
    },
  ),
  'areas',
  [
    row(
      470,
      ofSource('experience', 'Ervaringskennis / Experience knowledge', [
        'Wat mensen zelf meemaken.',
        'What people go through themselves.',
      ]),
      ofSource('professional', 'Professionele kennis / Professional knowledge', [
        'Wat je weet door je vak.',
        'What your profession taught you.',
      ]),
      ofSource('scientific', 'Wetenschappelijke kennis / Scientific knowledge', [
        'Wat onderzoek laat zien.',
        'What research shows.',
      ]),
    ),
    row(
      230,
      zone('interplay', 'Samenspel / Interplay', [
        'Hier helpen twee of drie bronnen elkaar.',
        'Here two or three sources help each other.',
      ]),
    ),
  ],
  { width: sourceWidth },
);

/** The five building blocks of the thinking framework: an administrative agenda in one workshop. Source: S4. */
export const denkkader = rows(
  named(
    'Denkkader / Thinking framework',
    [
      'Vijf bouwstenen voor sturen met data. Begin bij de visie bovenaan. Eindig met een agenda en de mensen die haar dragen.',
      'Five building blocks for steering with data. Start with the vision on top. End with an agenda and the people who carry it.',
    ],
    {
      when: [
        'Als bestuur en management in één keer een agenda voor data willen.',
        'When administrators and managers want an agenda for data in one meeting.',
      ],
      basedOn: ['vng'],
      next: [
        'Houd jullie agenda naast de zeven thema’s. Waar raakt ze er een, en wat spreken jullie dan af?',
        'Hold your agenda against the seven themes. Where does it touch one, and what do you agree then?',
      ],
      checklist: [
        ['Zeven thema’s om te toetsen', 'Seven themes to check'],
        ['Privacy', 'Privacy'],
        ['Zelf kunnen kiezen (autonomie)', 'Choosing for yourself (autonomy)'],
        ['Veiligheid', 'Safety'],
        ['Grip op techniek', 'Control over technology'],
        ['Menselijke waardigheid', 'Human dignity'],
        ['Rechtvaardigheid', 'Justice'],
        ['Wie de macht heeft (machtsevenwicht)', 'Who holds power (balance of power)'],
      ],
    },
  ),
  'areas',
  [
    row(
      260,
      zone('vision', 'Visie / Vision', [
        'Welke publieke waarde willen we bereiken? En waar moeten we dan op letten?',
        'Which public value do we want to reach? And what must we watch for?',
      ]),
    ),
    row(
      380,
      zone('priorities', 'Prioriteiten / Priorities', [
        'Welke resultaten willen we het eerst zien, en op welk terrein?',
        'Which results do we want to see first, and in which field?',
      ]),
      zone('risks', 'Risico’s en ethiek / Risks and ethics', [
        'Wat moet goed geregeld zijn? Vraag ook: moeten we dit willen?',
        'What must be well arranged? Ask as well: should we want this?',
      ]),
      zone('means', 'Organisatie en middelen / Organisation and means', [
        'Wie en wat is nodig in onze eigen gemeente? En wat in de samenwerking met anderen?',
        'Who and what does it take in our own municipality? And what in working with others?',
      ]),
    ),
    row(
      260,
      zone('coalition', 'Agenda en coalitie / Agenda and coalition', [
        'Zet bij elkaar: het moment, wat je dan inbrengt, en de coalitie die het draagt.',
        'Put together: the moment, what you bring in then, and the coalition that carries it.',
      ]),
    ),
  ],
);

/** Between the two scales of the balance. */
const between = 120;
const left = { x: margin, y: top, width: 300, height: 460 };
const right = { ...left, x: margin + 2 * left.width + gap + between };
const under = {
  x: margin,
  y: top + left.height + 3 * gap,
  width: 4 * left.width + 2 * gap + between,
  height: 320,
};

const at = (box: Box, ...text: Parameters<typeof zone>) => ({ ...zone(...text), ...box });

/** Weigh public value: what it costs against what it brings, and whether it is carried. Source: S1, after Moore. */
export const publiekeBalans = templateAround(
  named(
    'Publieke balans / Public balance',
    [
      'Wat kost het, en wat levert het op? Weeg ook mee wat je niet bedoelde. En staat de omgeving erachter? Het idee komt van Moore.',
      'What does it cost, and what does it bring? Weigh what you did not intend as well. And do those around you stand behind it? The idea comes from Moore.',
    ],
    {
      when: [
        'Als je eerlijk wilt wegen of een plan de moeite waard is.',
        'When you want to weigh honestly whether a plan is worth it.',
      ],
      basedOn: ['utrecht'],
      next: [
        'Wat is niet in geld uit te drukken, en weegt toch zwaar? Besluit dan pas: doorgaan, anders of stoppen.',
        'What cannot be put in money and still weighs heavily? Only then decide: go on, change or stop.',
      ],
    },
  ),
  'balance',
  [
    at(left, 'costs', 'Wat het kost / What it costs', [
      'Geld, tijd en mensen om het te maken.',
      'Money, time and people to make it.',
    ]),
    at(beside(left, 1), 'negative-effects', 'Nadelen ernaast / Negative side effects', [
      'Wat er slechter van wordt.',
      'What gets worse because of it.',
    ]),
    at(right, 'benefits', 'Wat het oplevert / What it brings', [
      'Waar je het voor deed.',
      'What you did it for.',
    ]),
    at(beside(right, 1), 'positive-effects', 'Voordelen ernaast / Positive side effects', [
      'Wat er ook beter van wordt.',
      'What else gets better because of it.',
    ]),
    at(under, 'support', 'Steun uit de omgeving / Support from around us', [
      'Wie staat erachter, en wie niet?',
      'Who stands behind it, and who does not?',
    ]),
  ],
);

/** Not every factor is within one's own reach. Source: S3. */
export const invloed = rings(
  named(
    'Cirkel van invloed / Circle of influence',
    [
      'Niet alles ligt in je eigen hand. Leg in het midden wat je zelf kunt veranderen, en verder naar buiten wat minder.',
      'Not everything is in your own hands. Lay in the middle what you can change yourself, further out what you can change less.',
    ],
    {
      when: [
        'Als het gesprek vooral gaat over wat anderen moeten doen.',
        'When the talk is mostly about what others should do.',
      ],
      basedOn: ['aan-de-slag'],
      next: [
        'Kies één ding uit het midden om mee te beginnen. Wie heb je nodig voor de ring eromheen?',
        'Choose one thing from the middle to start with. Who do you need for the ring around it?',
      ],
    },
  ),
  [
    zone('own', 'Eigen invloed / Own influence', ['Dit kun je zelf doen.', 'You can do this yourself.']),
    zone('together', 'Samen invloed / Influence together', [
      'Hier heb je anderen voor nodig.',
      'You need others for this.',
    ]),
    zone('outside', 'Buiten onze invloed / Outside our influence', [
      'Weet het, en houd er rekening mee.',
      'Know it, and take it into account.',
    ]),
  ],
);

/** Who has which role in matters of knowledge. Sources: S0 and S1. */
export const rollen = rows(
  named(
    'Rollen bij kennis / Roles in knowledge',
    [
      'Zeven rollen rond kennis en data. Zet namen bij wie ze heeft. Eén mens kan er meer dan een hebben.',
      'Seven roles around knowledge and data. Put the names of those who have them. One person may have more than one.',
    ],
    {
      when: [
        'Als niet duidelijk is wie waarvan is bij kennis en data.',
        'When it is unclear who does what in knowledge and data.',
      ],
      basedOn: ['kenniscultuur', 'utrecht'],
      next: [
        'Kies één rol die niemand heeft en jullie wel willen. Wie mag haar proberen?',
        'Choose one role that nobody has and you do want. Who may try it?',
      ],
    },
  ),
  'areas',
  [
    row(
      300,
      zone('coach', 'Datacoach / Data coach', [
        'Helpt collega’s om zelf met data te werken.',
        'Helps colleagues to work with data themselves.',
      ]),
      zone('adviser', 'Strategisch onderzoeksadviseur / Strategic research adviser', [
        'Legt de grote vragen van de gemeente naast onderzoek.',
        'Holds the large questions of the municipality against research.',
      ]),
      zone('broker', 'Kennismakelaar / Knowledge broker', [
        'Brengt vragen en kennis bij elkaar.',
        'Brings questions and knowledge together.',
      ]),
      zone('manager', 'Informatie- en procesmanager / Information and process manager', [
        'Is tweetalig: begrijpt het beleid, en ook de techniek.',
        'Is bilingual: understands the policy, and the technology too.',
      ]),
    ),
    row(
      300,
      zone('scientist', 'Datascientist / Data scientist', [
        'Zoekt in data en bouwt modellen.',
        'Searches data and builds models.',
      ]),
      zone('critic', 'Onderzoek als kritische stem / Research as critical voice', [
        'Vraagt bij elk cijfer: klopt dit wel?',
        'Asks of each figure: is this really so?',
      ]),
      zone('pioneer', 'Kwartiermaker / Quartermaster', [
        'Begint iets nieuws, en maakt er plek voor.',
        'Starts something new, and makes room for it.',
      ]),
    ),
    row(
      300,
      zone('nobody', 'Heeft niemand / Nobody has it', [
        'Welke rol is van niemand? En wat blijft daardoor liggen?',
        'Which role is nobody’s? And what is left undone because of that?',
      ]),
      zone('wanted', 'Willen we / We want it', [
        'Welke rol willen we erbij? Wie, hoeveel uur, en wat eerst?',
        'Which role do we want as well? Who, how many hours, and what first?',
      ]),
    ),
  ],
);
