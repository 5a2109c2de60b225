import { isAnswerKey } from '../../src/documents/deskDocument.ts';
import { writableBoardParts } from '../../src/model/access/boardParts.ts';
import { answersAreLocked, type DocumentName } from '../../src/model/access/documents.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { Stage } from '../../src/model/session/stage.ts';

/** Whether something may change in a shared type of a document; under a key, where the type has keys. */
export type MayChange = (part: string, key: string | null) => boolean;

/** Where in a document a viewer may change something now, if they may write in it at all. */
export function placesOpenTo(document: DocumentName, viewer: MemberId, stage: Stage): MayChange {
  switch (document) {
    case 'stage':
      return () => false;
    case 'guide':
    case 'report':
      return () => true;
    case 'board': {
      const parts: ReadonlySet<string> = writableBoardParts(viewer, stage);
      return (part) => parts.has(part);
    }
    case 'desk': {
      const locked = answersAreLocked(stage);
      return (_part, key) => !locked || key === null || !isAnswerKey(key);
    }
  }
}
