/** The two boards that most sessions begin with, apart from the others: a page has them at once. Dutch, then English. */
import type { Template } from '../template.ts';
import { named, zone, type Sentence } from './drawn.ts';

const later: Sentence = ['Dit komt straks nog aan de beurt.', 'This comes up later today.'];
const parked: Sentence = ['Belangrijk, maar niet voor vandaag.', 'It matters, but not for today.'];

/** For what waits: as large as nine answers. */
const waiting = { x: 1310, width: 690, height: 480 };

/**
 * The table. Its free surface holds a question and six columns of answers; what waits lies beside it (source: the content
 * brief, template `vrij`).
 */
export const tafel: Template = {
  ...named(
    'De tafel / The table',
    [
      'De vraag ligt in het midden, met de antwoorden eromheen. Wat moet wachten, gaat opzij. Goed om mee te beginnen.',
      'The question lies in the middle, with the answers around it. What has to wait goes aside. A good place to start.',
    ],
    { when: ['Als jullie samen over een kaart praten.', 'When you talk about a card together.'] },
  ),
  drawing: 'areas',
  isTable: true,
  width: 2040,
  height: 1060,
  zones: [
    { ...zone('later', 'Later / Later', later), ...waiting, y: 40 },
    { ...zone('parked', 'Geparkeerd / Parked', parked), ...waiting, y: 540 },
  ],
  headings: [],
  axes: null,
  free: { x: 40, y: 40, width: 1210, height: 980 },
  arrivals: null,
};

/**
 * What we talk about now has the most room, at the top: for cards with four answers beside them. To the right of it is the
 * free surface: what one sends there is in sight and not under the tools. Below are two zones for what waits, each for nine
 * answers (source: the content brief, template `vrij`). Outside the zones everything is free surface.
 */
export const vrij: Template = {
  ...named(
    'Vrij bord / Free board',
    [
      'Een leeg bord met een vak voor nu, voor later en voor wat je parkeert. Goed om mee te beginnen.',
      'An empty board with room for now, for later and for what you park. A good place to start.',
    ],
    { when: ['Als geen ander bord past.', 'When no other board fits.'] },
  ),
  drawing: 'areas',
  width: 1480,
  height: 1180,
  zones: [
    {
      ...zone('now', 'Nu bespreken / Discuss now', [
        'Hier praten jullie nu over.',
        'You talk about this now.',
      ]),
      x: 40,
      y: 40,
      width: 1096,
      height: 600,
    },
    { ...zone('later', 'Later / Later', later), x: 40, y: 660, width: 690, height: 480 },
    { ...zone('parked', 'Geparkeerd / Parked', parked), x: 750, y: 660, width: 690, height: 480 },
  ],
  headings: [],
  axes: null,
  free: { x: 1156, y: 40, width: 284, height: 600 },
  arrivals: 'now',
};
