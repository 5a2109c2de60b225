/** What a step of the programme is for. */
export const stepActivities = [
  'welcome',
  'choose',
  'write',
  'discuss',
  'vote',
  'statements',
  'scan',
  'harvest',
  'close',
  'break',
  'free',
] as const;
export type StepActivity = (typeof stepActivities)[number];
