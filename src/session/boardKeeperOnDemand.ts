import type * as Y from 'yjs';

import { accessTo } from '../model/access/documents.ts';
import type { Stage } from '../model/session/stage.ts';
import type { BoardKeeper, BoardKeeperOptions } from './boardKeeper.ts';
import type { DocumentConnection } from './documentConnection.ts';

const load = () => import('./boardKeeper.ts');

export interface BoardKeeperOnDemand {
  /** Keeps the edits of this replica from now on, as soon as there is a keeper. */
  onBoard(doc: Y.Doc, connection: DocumentConnection): void;
  /** Who may write on the board fetches its keeper; when all is over everybody does, to let go of what it kept. */
  onStage(stage: Stage): void;
  forget(): void;
  close(): void;
}

/** What keeps unsent edits of the board on the device, for who may make them. */
export function createBoardKeeperOnDemand(options: BoardKeeperOptions): BoardKeeperOnDemand {
  const { sessionId, seat } = options;
  let keeper: BoardKeeper | null = null;
  let asked = false;
  let over = false;
  let followed: Parameters<BoardKeeper['follow']> | null = null;

  const fetch = async () => {
    asked = true;
    const { createBoardKeeper } = await load();
    if (over) return;
    keeper = createBoardKeeper(options);
    if (followed !== null) keeper.follow(...followed);
  };
  return {
    onBoard: (...board) => {
      followed = board;
      keeper?.follow(...board);
    },
    onStage: (stage) => {
      if (!asked && (stage.phase === 'closed' || accessTo('board', seat, stage) === 'write'))
        fetch().catch(() => {
          // The network failed; the next change of the stage tries again.
          asked = false;
        });
    },
    forget: () => void load().then(({ forgetBoardEdits }) => forgetBoardEdits({ sessionId, seat })),
    close: () => {
      over = true;
      keeper?.stop();
    },
  };
}
