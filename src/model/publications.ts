/** What the cards, boards, programmes and terms are based on: by title, and who made it. */
import type { Publication } from './deck.ts';

/** The key is how this code names it; people read the title. */
export const publications = {
  kenniscultuur: {
    title: {
      nl: 'Presentatie “Kenniscultuur – Hoe staat het met de kenniscultuur in jouw gemeente?”',
      en: 'Presentation “Kenniscultuur – Hoe staat het met de kenniscultuur in jouw gemeente?”',
    },
    maker: { nl: 'Gemeenten Houten en Utrecht', en: 'Municipalities of Houten and Utrecht' },
  },
  utrecht: {
    title: {
      nl: 'Essay over datagedreven sturing in de gemeente Utrecht',
      en: 'Essay about data-driven governance in the municipality of Utrecht',
    },
    maker: {
      nl: 'Berenschot, in opdracht van de gemeente Utrecht',
      en: 'Berenschot, commissioned by the municipality of Utrecht',
    },
  },
  rathenau: {
    title: {
      nl: 'Enquête onder gemeenteambtenaren over kennisbeleid van gemeenten (2021)',
      en: 'Survey among municipal officials on the knowledge policy of municipalities (2021)',
    },
    maker: { nl: 'Rathenau Instituut', en: 'Rathenau Instituut' },
  },
  'aan-de-slag': {
    title: {
      nl: 'Reflectievragen “Direct zelf aan de slag” over een sterkere kenniscultuur bij gemeenten',
      en: 'Reflection questions “Direct zelf aan de slag” on a stronger knowledge culture in municipalities',
    },
    maker: { nl: '', en: '' },
  },
  vng: {
    title: {
      nl: '“Datagedreven sturing bij gemeenten”, samenvatting met conclusies en adviezen',
      en: '“Datagedreven sturing bij gemeenten”, summary with conclusions and recommendations',
    },
    maker: {
      nl: 'Berenschot, voor de VNG',
      en: 'Berenschot, for VNG (the Association of Netherlands Municipalities)',
    },
  },
} as const satisfies Readonly<Record<string, Publication>>;

export type PublicationKey = keyof typeof publications;
