export type Metrics = ReturnType<typeof createMetrics>;

/** What an operator can watch, of a server that has just started. Numbers of things, never whose. */
export const createMetrics = () => ({
  connections: 0,
  refusedConnections: 0,
  frames: 0,
  commands: 0,
  refusals: 0,
  sessionsOpened: 0,
  filesMade: 0,
  /** Files of the notes that were asked for too often or could not be made. */
  filesRefused: 0,
  /** Things on the disk that are not what was written. */
  faults: 0,
});
