/** Which node hosts a session: runs it, in order, and is the only one that writes it. */
import type { SessionId } from '../../src/model/ids.ts';

/** Another process of this server, as the others reach it. */
export interface Node {
  readonly id: string;
  /** Without a slash at the end. */
  readonly url: string;
}

/** A session is hosted by another node: ask there. */
export class Elsewhere extends Error {
  override name = 'Elsewhere';
  readonly node: Node;
  constructor(node: Node) {
    super('Another node hosts this session');
    this.node = node;
  }
}

/** This node may host nothing now: it cannot show the others that it is alive. */
export class NotHosting extends Error {
  override name = 'NotHosting';
}

export interface Hosting {
  /**
   * Takes a session for this node when no living node has it. Throws `Elsewhere` when one has, and `NotHosting` when this
   * node may host nothing now.
   */
  claim(sessionId: SessionId): Promise<void>;
  /** Whether this node is certain that no other has taken what it hosts. */
  isSure(): boolean;
  /** Calls when it is not certain any more: then everything in memory is of the past. */
  onLost(hear: () => void): void;
  /** Whether there can be other nodes at all. */
  readonly shared: boolean;
  /** From now on this node may host sessions. `port`: where it listens. Rejects when nobody can be told. */
  announce(port: number): Promise<void>;
  /** Gives everything up, so that other nodes may take it at once. Everything must have been written. */
  handOver(): Promise<void>;
}

/** The hosting of a server that is alone: every session is its own. */
export const alone: Hosting = {
  claim: async () => {},
  isSure: () => true,
  onLost: () => {},
  shared: false,
  announce: async () => {},
  handOver: async () => {},
};
