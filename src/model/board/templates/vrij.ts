import type { Template } from '../template.ts';

/**
 * What we talk about now has the most room, at the top: for cards with four answers beside them. To the right of it is the
 * free surface, where what one sends there is in sight and not under the tools; below it the two zones for what waits, each
 * for nine answers (source: the content brief, template `vrij`). Outside the zones everything is free surface.
 */
export const vrij: Template = {
  title: { nl: 'Vrij bord', en: 'Free board' },
  about: {
    nl: 'Een leeg bord met een vak voor nu, voor later en voor wat je parkeert. Goed om mee te beginnen.',
    en: 'An empty board with room for now, for later and for what you park. A good place to start.',
  },
  drawing: 'areas',
  width: 1480,
  height: 1180,
  zones: [
    {
      id: 'now',
      label: { nl: 'Nu bespreken', en: 'Discuss now' },
      x: 40,
      y: 40,
      width: 1096,
      height: 600,
    },
    { id: 'later', label: { nl: 'Later', en: 'Later' }, x: 40, y: 660, width: 690, height: 480 },
    { id: 'parked', label: { nl: 'Geparkeerd', en: 'Parked' }, x: 750, y: 660, width: 690, height: 480 },
  ],
  headings: [],
  axes: null,
  free: { x: 1156, y: 40, width: 284, height: 600 },
  arrivals: 'now',
};
