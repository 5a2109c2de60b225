/** The connections of one session, by document: what they say together, and what each close code means. */
import type * as Y from 'yjs';

import type { DocumentName } from '../model/access/documents.ts';
import type { MemberId, SessionId } from '../model/ids.ts';
import { closeCodes } from '../model/protocol.ts';
import { connectDocument, type DocumentConnection } from './documentConnection.ts';
import type { Exchange } from './serverClock.ts';
import type { Connection, Ended, Saved } from './state.ts';
import { mostSevere } from './mostSevere.ts';

interface Events {
  readonly onTrust: (trust: { connection: Connection; saved: Saved }) => void;
  readonly onEnded: (ended: Ended) => void;
  /** A write was refused; the replica that made it must be thrown away. */
  readonly onRefused: (name: DocumentName, code: number) => void;
  /** The server cannot read a document to its end, and lets nobody write in it. */
  readonly onDamaged: (name: DocumentName) => void;
  readonly onGeneration: (generation: number) => void;
  readonly onClock: (exchange: Exchange) => void;
}

export interface Links {
  connect(name: DocumentName, doc: Y.Doc): DocumentConnection;
  disconnect(name: DocumentName): void;
  get(name: DocumentName): DocumentConnection | undefined;
  /** The documents that are connected now. */
  documents(): readonly (readonly [DocumentName, Y.Doc])[];
  close(): void;
}

const endings: Readonly<Partial<Record<number, Ended>>> = {
  [closeCodes.whoAreYou]: 'not-a-member',
  [closeCodes.noSuchSession]: 'no-such-session',
  [closeCodes.outdatedClient]: 'outdated-client',
};

/** Connections to one session's documents, none open yet. */
export function createLinks(
  where: { readonly serverUrl: string; readonly sessionId: SessionId; readonly seat: MemberId },
  { onTrust, onEnded, onRefused, onDamaged, onGeneration, onClock }: Events,
): Links {
  const open = new Map<DocumentName, DocumentConnection>();

  const report = () => {
    const all = [...open.values()];
    onTrust({
      connection: mostSevere(
        ['online', 'connecting', 'offline'],
        all.map((one) => one.connection()),
      ),
      saved: mostSevere(
        ['saved', 'saving', 'unsaved'],
        all.map((one) => one.saved()),
      ),
    });
  };
  const disconnect = (name: DocumentName) => {
    open.get(name)?.close();
    if (open.delete(name)) report();
  };

  return {
    connect: (name, doc) => {
      const connection = connectDocument({
        url: `${where.serverUrl}/sync/${where.sessionId}`,
        name,
        doc,
        seat: where.seat,
        onChange: report,
        onGeneration,
        onClock,
        onClosed: (code) => {
          const ended = endings[code];
          if (ended !== undefined) onEnded(ended);
          // Every member may read the stage, except who still waits at the door.
          else if (code === closeCodes.notYours && name === 'stage') onEnded('not-admitted');
          else if (code === closeCodes.notYours) disconnect(name);
          else if (code === closeCodes.damaged) {
            disconnect(name);
            onDamaged(name);
          } else onRefused(name, code);
        },
      });
      open.set(name, connection);
      report();
      return connection;
    },
    disconnect,
    get: (name) => open.get(name),
    documents: () => [...open].map(([name, { provider }]) => [name, provider.doc] as const),
    close: () => {
      for (const connection of open.values()) connection.close();
      open.clear();
    },
  };
}
