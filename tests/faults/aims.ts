/** The moments at which a server can be made to die by itself, and the names of what is asked of it in its environment. */

/** What is being written, by the statement that gives it away. */
export const statements = {
  edit: /^INSERT INTO log /,
  snapshot: /^INSERT OR REPLACE INTO snapshot /,
  reveal: /^INSERT INTO authorship /,
  close: /^DELETE FROM authorship WHERE session = \?$/,
  delete: /^UPDATE session SET delete_at = -1/,
  /** A slice of a deleted session. */
  purge: /^DELETE FROM log WHERE session = \? AND name = \? AND seq = \?$/,
  /** What was forgotten is taken from the files. */
  scrub: null,
} as const;

export interface Aim {
  readonly what: keyof typeof statements;
  /** Before the commit, in the middle of its transaction, or after it and before anybody heard. */
  readonly at: 'before' | 'within' | 'after';
}

/** At which of its calls to the database a server that starts dies. */
export const diesAt = 'TEST_DIES_AT';
/** Acknowledgements come before the commit. */
export const acknowledgesEarly = 'TEST_ACKNOWLEDGES_EARLY';
