/** A write in every part of every document. */
import type * as Y from 'yjs';

import { boardPartNames } from '../../../src/model/access/boardParts.ts';
import type { DocumentName } from '../../../src/model/access/documents.ts';

export interface Write {
  readonly document: DocumentName;
  readonly part: string;
  readonly edit: (doc: Y.Doc) => void;
}

const boardWrites: Write[] = boardPartNames.map((part) => ({
  document: 'board',
  part,
  edit: (doc) =>
    part === 'minutes' ? doc.getText(part).insert(0, 'x') : void doc.getMap(part).set('n-matrix/x', 'x'),
}));
const otherWrites: Write[] = [
  { document: 'stage', part: 'title', edit: (doc) => void doc.getMap('stage').set('title', 'x') },
  { document: 'guide', part: 'words', edit: (doc) => void doc.getMap('guide').set('step/p-x', 'x') },
  {
    document: 'report',
    part: 'left out',
    edit: (doc) => void doc.getMap('report').set('without/section/people', true),
  },
  { document: 'report', part: 'summary', edit: (doc) => doc.getText('summary').insert(0, 'x') },
  ...['draft/kennisbronnen-1', 'answer/d-matrix', 'ready/r-x', 'ballot/v-x/kennisbronnen-1'].map(
    (key): Write => ({
      document: 'desk',
      part: key,
      edit: (doc) => void doc.getMap('desk').set(key, key.startsWith('ballot') ? 1 : { text: 'x' }),
    }),
  ),
];

export const writes: readonly Write[] = [...boardWrites, ...otherWrites];
