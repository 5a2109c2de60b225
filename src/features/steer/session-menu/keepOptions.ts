/** How long a session can be kept from now on, in days. */
const keepDays = [30, 90, 180] as const;

export interface KeepOption {
  readonly days: number;
  /** When the session is deleted then, epoch ms. */
  readonly until: number;
}

const dayMs = 24 * 3_600_000;

/** What would keep the session longer than it is kept already: it never becomes shorter. */
export function keepOptions(deleteAt: number, now: number): readonly KeepOption[] {
  return keepDays
    .map((days) => ({ days, until: now + days * dayMs }))
    .filter(({ until }) => until - deleteAt >= dayMs);
}
