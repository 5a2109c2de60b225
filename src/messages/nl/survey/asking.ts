/** What people read while a questionnaire goes on. */
export const survey = {
  unknown: 'Weet ik niet',
} as const;
