/** The facilitators' own words in this browser. Thrown away when one is no facilitator any more. */
import * as Y from 'yjs';

import { readGuide } from '../documents/guideDocument.ts';
import { createGuideEditor, type GuideEditor } from '../documents/guideDocument.ts';
import { emptyGuide, type Guide } from '../model/programme/guide.ts';
import { mirror } from './mirror.ts';

export interface GuideReplica {
  readonly editor: GuideEditor;
  readonly close: () => void;
}

interface Options {
  readonly connect: (doc: Y.Doc) => unknown;
  readonly disconnect: () => void;
  readonly onGuide: (guide: Guide) => void;
}

/** Opens a fresh, empty replica. */
export function openGuideReplica({ connect, disconnect, onGuide }: Options): GuideReplica {
  const doc = new Y.Doc();
  const stopMirror = mirror(doc, readGuide, onGuide);
  connect(doc);
  return {
    editor: createGuideEditor(doc),
    close: () => {
      disconnect();
      stopMirror();
      doc.destroy();
      // The words must not stay with somebody who is no facilitator any more.
      onGuide(emptyGuide);
    },
  };
}
