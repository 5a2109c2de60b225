/** How much a board can carry, and how long its texts may be. */
export const boardLimits = {
  clusters: 500,
  clusterTitleLength: 80,
  notes: 500,
  noteTextLength: 500,
  snapshots: 30,
  /** Templates that one session can lie under, one after the other. */
  templates: 40,
} as const;
