import { columns } from './drawn.ts';

/** The organisation's knowledge function, as two municipalities drew theirs. Source: S0. */
export const vierPijlers = columns(
  {
    title: { nl: 'Vier pijlers', en: 'Four pillars' },
    about: {
      nl: 'Vier pijlers dragen de kennis van een organisatie. Waar staat die van ons stevig, en waar niet?',
      en: 'Four pillars carry the knowledge of an organisation. Where does ours stand firm, and where not?',
    },
  },
  [
    { id: 'management', label: { nl: 'Management en organisatie', en: 'Management and organisation' } },
    { id: 'process', label: { nl: 'Proces', en: 'Process' } },
    { id: 'data', label: { nl: 'Data en ICT', en: 'Data and IT' } },
    { id: 'people', label: { nl: 'Mens en cultuur', en: 'People and culture' } },
  ],
  'pillars',
);
