import { columns } from './drawn.ts';

/** Where are we, per initiative? Source: S4. */
export const innovatiecyclus = columns(
  {
    title: { nl: 'Innovatiecyclus', en: 'Innovation cycle' },
    about: {
      nl: 'Nieuw werk gaat in vijf stappen. Leg elk initiatief bij de stap waar het nu is. Wat is nodig voor de volgende?',
      en: 'New work goes in five steps. Lay each initiative at the step where it is now. What does the next one take?',
    },
  },
  [
    {
      id: 'agenda',
      label: { nl: 'Agenderen', en: 'Putting it on the agenda' },
      hint: { nl: 'Iemand ziet een kans of een vraag.', en: 'Somebody sees a chance or a question.' },
    },
    {
      id: 'experiment',
      label: { nl: 'Experimenteren', en: 'Experimenting' },
      hint: { nl: 'We proberen het klein uit.', en: 'We try it out on a small scale.' },
    },
    {
      id: 'widen',
      label: { nl: 'Verbreden', en: 'Widening' },
      hint: { nl: 'Meer teams doen mee.', en: 'More teams join in.' },
    },
    {
      id: 'anchor',
      label: { nl: 'Verankeren', en: 'Anchoring' },
      hint: { nl: 'Het krijgt een vaste plek.', en: 'It gets a fixed place.' },
    },
    {
      id: 'normal',
      label: { nl: 'Het nieuwe normaal', en: 'The new normal' },
      hint: { nl: 'Zo werken we hier.', en: 'This is how we work.' },
    },
  ],
  'steps',
);
