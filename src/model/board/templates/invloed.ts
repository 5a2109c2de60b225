import { rings } from './drawn.ts';

/** Not every factor is within one's own reach. Source: S3. */
export const invloed = rings(
  {
    title: { nl: 'Cirkel van invloed', en: 'Circle of influence' },
    about: {
      nl: 'Niet alles ligt in je eigen hand. Leg in het midden wat je zelf kunt veranderen, en verder naar buiten wat minder.',
      en: 'Not everything is in your own hands. Lay in the middle what you can change yourself, further out what you can change less.',
    },
  },
  [
    {
      id: 'own',
      label: { nl: 'Eigen invloed', en: 'Own influence' },
      hint: { nl: 'Dit kun je zelf doen.', en: 'You can do this yourself.' },
    },
    {
      id: 'together',
      label: { nl: 'Samen invloed', en: 'Influence together' },
      hint: { nl: 'Hier heb je anderen voor nodig.', en: 'You need others for this.' },
    },
    {
      id: 'outside',
      label: { nl: 'Buiten onze invloed', en: 'Outside our influence' },
      hint: { nl: 'Weet het, en houd er rekening mee.', en: 'Know it, and take it into account.' },
    },
  ],
);
