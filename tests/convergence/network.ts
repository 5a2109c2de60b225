/** Replicas of one board over links that delay, cut and heal, and a server that may begin the board anew. */
import * as Y from 'yjs';

import { readBoard, writeBoard } from '../../src/documents/boardDocument.ts';
import { createBoardEditor, type BoardEditor } from '../../src/documents/boardEditor.ts';
import type { Board } from '../../src/model/board/board.ts';
import type { Random } from '../../src/model/ids.ts';
import { openLedger, type Ledger } from './ledger.ts';

interface Message {
  readonly generation: number;
  readonly update: Uint8Array;
}

export interface Replica {
  doc: Y.Doc;
  editor: BoardEditor;
  generation: number;
  /** The template that this replica thinks the board lies under. */
  era: number;
}

/** One link, in one direction. While it is cut, what is sent is lost. */
interface Link {
  readonly from: number;
  readonly to: number;
  cut: boolean;
  readonly waiting: Message[];
}

export interface Network {
  readonly replicas: readonly Replica[];
  readonly ledger: () => Ledger;
  /** Delivers some messages, cuts a link, or heals one. */
  shake(): void;
  /** The server throws the board away for another, under a new number; everybody follows when they hear of it. */
  restore(board: Board): void;
  /** The board lies under another template; everybody follows when they hear of it. */
  changeEra(era: number): void;
  /** Heals every link and delivers everything. */
  settle(): void;
}

/** A network of so many replicas. The first is the server's. */
export function openNetwork(count: number, random: Random): Network {
  let ledger = openLedger();
  const replicas: Replica[] = [];
  const links: Link[] = [];

  const fresh = (index: number, generation: number, era: number): Replica => {
    const doc = new Y.Doc();
    // The order of client ids decides who wins; by chance, but the same chance each time.
    doc.clientID = 1 + index + 100 * random.below(1_000_000);
    const replica: Replica = { doc, generation, era, editor: createBoardEditor(doc, () => replica.era) };
    ledger.watch(doc);
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'link') return;
      for (const link of links)
        if (link.from === index && !link.cut) link.waiting.push({ generation: replica.generation, update });
    });
    return replica;
  };
  for (let index = 0; index < count; index += 1) replicas.push(fresh(index, 0, 0));
  for (let from = 0; from < count; from += 1)
    for (let to = 0; to < count; to += 1) if (from !== to) links.push({ from, to, cut: false, waiting: [] });

  const of = (index: number) => replicas[index] as Replica;
  /** Who is of an older board throws it away, and starts empty. */
  const follow = (index: number) => {
    const { generation, era } = of(0);
    if (of(index).generation === generation) return;
    of(index).doc.destroy();
    replicas[index] = fresh(index, generation, era);
  };
  const sync = (from: number, to: number) => {
    follow(from);
    follow(to);
    of(to).era = of(from).era = of(0).era;
    const update = Y.encodeStateAsUpdate(of(from).doc, Y.encodeStateVector(of(to).doc));
    Y.applyUpdate(of(to).doc, update, 'link');
  };
  const deliver = (link: Link) => {
    const message = link.waiting.shift();
    if (message === undefined) return;
    follow(link.to);
    if (message.generation === of(link.to).generation) Y.applyUpdate(of(link.to).doc, message.update, 'link');
  };
  const heal = (link: Link) => {
    link.cut = false;
    link.waiting.length = 0;
    sync(link.from, link.to);
  };

  return {
    replicas,
    ledger: () => ledger,
    shake: () => {
      const link = links[random.below(links.length)] as Link;
      const chance = random.below(10);
      if (chance === 0) link.cut = true;
      else if (chance === 1 && link.cut) heal(link);
      else for (let times = random.below(4); times > 0; times -= 1) deliver(link);
    },
    restore: (board) => {
      const server = of(0);
      server.doc.destroy();
      ledger = openLedger();
      replicas[0] = fresh(0, server.generation + 1, server.era);
      writeBoard(of(0).doc, board);
    },
    changeEra: (era) => {
      of(0).era = era;
    },
    settle: () => {
      for (const link of links) link.cut = false;
      for (let index = 1; index < count; index += 1) follow(index);
      for (const link of links) while (link.waiting.length > 0) deliver(link);
      // What two typed at the same moment is put together by one of them, when it arrives there.
      for (let round = 0; round < 8; round += 1)
        for (let index = 1; index < count; index += 1) {
          sync(index, 0);
          sync(0, index);
        }
    },
  };
}

/** What a replica shows. */
export const boardOf = ({ doc }: Replica): Board => readBoard(doc);
