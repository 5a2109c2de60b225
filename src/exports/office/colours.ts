/** The colours of the printable page, for formats that want them as six digits. */
import type { Source } from '../../model/source.ts';
import type { CardLabel } from '../notesRecord.ts';

export const ink = '1d2430';
export const muted = '5a6472';
export const line = 'ddd6c8';
export const action = '0b5d66';
export const attention = '6b4000';
export const untagged = '8b8577';

export const sourceColour: Readonly<Record<Source, string>> = {
  experience: 'b3401f',
  professional: '1f5aa6',
  scientific: '6a3fa0',
};

export const themeColour: Readonly<Record<CardLabel['theme'], string>> = {
  kennisbronnen: '0b5d66',
  leidinggevende: '7b2f63',
  kennisbeleid: '8a5200',
  leren: '2f6a36',
  startvragen: '2b4f9e',
  'goed-beleid': '44566c',
  'herken-je-dit': 'a02a55',
  'publieke-meerwaarde': '5a6115',
  denkkader: '5b3d9c',
  'vijf-leerlijnen': '7a4332',
};

/** Signs that tell the sources apart for people who do not see colours. */
export const sourceSign: Readonly<Record<Source, string>> = {
  experience: '●',
  professional: '■',
  scientific: '▲',
};
