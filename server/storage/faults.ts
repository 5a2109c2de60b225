import type { Fault } from './storage.ts';

export type Faults = ReturnType<typeof createFaults>;

/** What was found on the disk of one database, and who wants to hear of it. */
export function createFaults() {
  const known = new Map<string, Fault>();
  const listeners: ((fault: Fault) => void)[] = [];
  return {
    /** Notes a fault; the same fault is told once. */
    found: (event: Fault['event'], facts: Fault['facts']): void => {
      const fault = { event, facts };
      const key = JSON.stringify(fault);
      if (known.has(key)) return;
      known.set(key, fault);
      for (const hear of listeners) hear(fault);
    },
    onFault: (hear: (fault: Fault) => void): void => {
      listeners.push(hear);
      for (const fault of known.values()) hear(fault);
    },
  };
}
