/** The facilitators' own words in this browser. Thrown away when one is no facilitator any more. */
import * as Y from 'yjs';

import { readGuide } from '../documents/guideDocument.ts';
import { createGuideEditor, type GuideEditor } from '../documents/guideEditor.ts';
import type { Guide } from '../model/programme/guide.ts';
import { mirror } from './mirror.ts';

export interface GuideReplica {
  readonly doc: Y.Doc;
  readonly editor: GuideEditor;
  close(): void;
}

/** Opens a fresh, empty replica. */
export function openGuideReplica(onGuide: (guide: Guide) => void): GuideReplica {
  const doc = new Y.Doc();
  const stopMirror = mirror(doc, readGuide, onGuide);
  return {
    doc,
    editor: createGuideEditor(doc),
    close: () => {
      stopMirror();
      doc.destroy();
    },
  };
}
