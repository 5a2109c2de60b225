import type { Fault } from '../storage.ts';

export interface Faults {
  /** Notes a fault; the same fault is told once. */
  readonly found: (event: Fault['event'], facts: Fault['facts']) => void;
  readonly onFault: (hear: (fault: Fault) => void) => void;
}

/** What was found on the disk of one database, and who wants to hear of it. */
export function createFaults(): Faults {
  const known = new Map<string, Fault>();
  const listeners: ((fault: Fault) => void)[] = [];
  return {
    found: (event, facts) => {
      const fault = { event, facts };
      const key = JSON.stringify(fault);
      if (known.has(key)) return;
      known.set(key, fault);
      for (const hear of listeners) hear(fault);
    },
    onFault: (hear) => {
      listeners.push(hear);
      for (const fault of known.values()) hear(fault);
    },
  };
}
