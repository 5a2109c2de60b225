import type { Template } from '../template.ts';

/**
 * What we talk about now has the most room, at the top; below it the free surface and the two zones for what waits
 * (source: the content brief, template `vrij`). Outside the zones everything is free surface.
 */
export const vrij: Template = {
  title: { nl: 'Vrij bord', en: 'Free board' },
  about: {
    nl: 'Een leeg bord met een vak voor nu, voor later en voor wat je parkeert. Goed om mee te beginnen.',
    en: 'An empty board with room for now, for later and for what you park. A good place to start.',
  },
  drawing: 'areas',
  width: 1240,
  height: 1120,
  zones: [
    {
      id: 'now',
      label: { nl: 'Nu bespreken', en: 'Discuss now' },
      x: 40,
      y: 40,
      width: 1160,
      height: 600,
    },
    { id: 'later', label: { nl: 'Later', en: 'Later' }, x: 440, y: 680, width: 370, height: 400 },
    { id: 'parked', label: { nl: 'Geparkeerd', en: 'Parked' }, x: 830, y: 680, width: 370, height: 400 },
  ],
  headings: [],
  axes: null,
  free: { x: 40, y: 680, width: 380, height: 400 },
  arrivals: 'now',
};
