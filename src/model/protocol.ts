/**
 * What client and server must agree on beside Yjs. Raise `protocolVersion` when an open tab of the version before
 * could no longer work with the server: the gate then asks that tab to reload.
 */
export const protocolVersion = 6;

/**
 * y-protocols uses 0 to 3. The client sends `mark n`; when all it sent before is on disk, the server answers
 * `saved n now`, where `now` is its clock in epoch ms: clients measure theirs against it.
 */
export const messageSaved = 4;
export const messageMark = 5;
/**
 * `generation n`: the first thing the server says about a board. A board that was put back is another document under a
 * higher number; a replica of an older one must not come into it, so a client that connects again names the number it has.
 */
export const messageGeneration = 6;
export const generationParameter = 'generation';
/**
 * The epoch of the session that a replica is of. After a backup was put back the session is another, and older: nothing of a
 * replica of an earlier epoch may come into it.
 */
export const epochParameter = 'epoch';

/** y-websocket takes 4400 to 4499 as final and does not connect again; 4500 it tries again. */
export const closeCodes = {
  whoAreYou: 4401,
  notYours: 4403,
  noSuchSession: 4404,
  /** The write was refused: throw the replica away and start with a fresh one. */
  startFresh: 4409,
  /** A backup was put back: throw the replica away, and start with a fresh one. */
  otherEpoch: 4410,
  tooBig: 4413,
  /** Nothing more fits: keep the replica, and try again later. What only takes away is always taken. */
  noRoom: 4414,
  /** The document could not be read to its end: nobody may write in it before an operator has repaired it. */
  damaged: 4424,
  outdatedClient: 4426,
  tryLater: 4500,
  /** Too much at once, or too many connections: wait a little and connect again. */
  slowDown: 4529,
} as const;
export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes];

/** Header and query parameter that say which of the browser's seats is speaking; the proof is in that seat's cookie. */
export const seatHeader = 'Kennistafel-Seat';
export const seatCookiePrefix = 'kt_';

/** The name of the tag in which a page reads the address of its server, where the operator has set one. */
export const addressTag = 'kennistafel-address';

/** Behind the # of the page to open a session, when somebody comes back from signing in: what became of it. */
export const signInOutcome = 'inloggen=';
