/** The connections of one session, by document: their state together, and the meaning of each close code. */
import type * as Y from 'yjs';

import type { DocumentName } from '../model/access/documents.ts';
import type { MemberId, SessionId } from '../model/ids.ts';
import { closeCodes, epochParameter } from '../model/protocol.ts';
import { connectDocument, type ConnectionOptions, type DocumentConnection } from './documentConnection.ts';
import type { Connection, Ended, Saved } from './state.ts';

export type Links = ReturnType<typeof createLinks>;

interface Options extends Pick<ConnectionOptions, 'onGeneration' | 'onClock' | 'onNoRoom'> {
  readonly serverUrl: string;
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  readonly onTrust: (trust: { connection: Connection; saved: Saved }) => void;
  readonly onEnded: (ended: Ended) => void;
  /** A write was refused; the replica that made it must be thrown away. */
  readonly onRefused: (name: DocumentName, code: number) => void;
  /** The server cannot read a document to its end, and lets nobody write in it. */
  readonly onDamaged: (name: DocumentName) => void;
}

const endings: Readonly<Partial<Record<number, Ended>>> = {
  [closeCodes.whoAreYou]: 'not-a-member',
  [closeCodes.noSuchSession]: 'no-such-session',
  [closeCodes.outdatedClient]: 'outdated-client',
};

/** Connections to one session's documents, none open yet. */
export function createLinks({ serverUrl, sessionId, seat, ...events }: Options) {
  const { onTrust, onEnded, onRefused, onDamaged, onGeneration, onClock, onNoRoom } = events;
  const open = new Map<DocumentName, DocumentConnection>();
  /** These stay open: what is written in them is not saved, and the screen must go on saying so. */
  const damaged = new Set<DocumentName>();

  let epoch: number | null = null;
  /** What is filled in an epoch must not come into another. */
  const setEpoch = (next: number | null) => {
    epoch = next;
    if (next !== null)
      for (const { provider } of open.values()) provider.params[epochParameter] ??= `${next}`;
  };

  /** The last in an order from best to worst that holds for one of them; the best when there are none. */
  const mostSevere = <const T>(
    order: readonly [T, ...T[]],
    of: (link: DocumentConnection, name: DocumentName) => T,
  ) => order.findLast((value) => [...open].some(([name, link]) => of(link, name) === value)) ?? order[0];
  const report = () =>
    onTrust({
      connection: mostSevere(['online', 'connecting', 'offline'], (link, name) =>
        damaged.has(name) ? 'online' : link.connection(),
      ),
      saved: mostSevere(['saved', 'saving', 'unsaved'], (link) => link.saved()),
    });
  const disconnect = (name: DocumentName) => {
    open.get(name)?.close();
    damaged.delete(name);
    if (open.delete(name)) report();
  };

  return {
    connect: (name: DocumentName, doc: Y.Doc): DocumentConnection => {
      const connection = connectDocument({
        url: `${serverUrl}/sync/${sessionId}`,
        name,
        doc,
        seat,
        onGeneration,
        onClock,
        onNoRoom,
        onChange: report,
        onClosed: (code) => {
          const ended = endings[code];
          if (ended !== undefined) onEnded(ended);
          // Every member may read the stage, except somebody who still waits at the door.
          else if (code === closeCodes.notYours && name === 'stage') onEnded('not-admitted');
          else if (code === closeCodes.notYours) disconnect(name);
          else if (code === closeCodes.damaged) {
            damaged.add(name);
            report();
            onDamaged(name);
          } else onRefused(name, code);
        },
      });
      open.set(name, connection);
      setEpoch(epoch);
      report();
      return connection;
    },
    disconnect,
    /** The epoch that the stage says it is; null while there is no stage of this epoch. */
    setEpoch,
    get: (name: DocumentName) => open.get(name),
    /** The documents that are connected now. */
    documents: () => [...open].map(([name, { provider }]) => [name, provider.doc] as const),
    close: () => {
      for (const connection of open.values()) connection.close();
      open.clear();
    },
  };
}
