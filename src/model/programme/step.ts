/** The steps that a card goes through at the table, in order. */
export const steps = ['choose', 'write', 'discuss', 'vote'] as const;
export type Step = (typeof steps)[number];
