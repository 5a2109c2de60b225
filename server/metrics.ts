/** What an operator can watch. Numbers of things, never whose. */
export interface Metrics {
  connections: number;
  refusedConnections: number;
  frames: number;
  commands: number;
  refusals: number;
  sessionsOpened: number;
  /** Files of the notes that were made, and those that were asked for too often or could not be made. */
  filesMade: number;
  filesRefused: number;
  /** Things on the disk that are not what was written. */
  faults: number;
}

/** Metrics of a server that has just started. */
export function createMetrics(): Metrics {
  return {
    connections: 0,
    refusedConnections: 0,
    frames: 0,
    commands: 0,
    refusals: 0,
    sessionsOpened: 0,
    filesMade: 0,
    filesRefused: 0,
    faults: 0,
  };
}
