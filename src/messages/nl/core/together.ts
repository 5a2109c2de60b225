export const together = {
  add: 'Iemand zonder toestel toevoegen',
  share: 'Samen op dit toestel',
} as const;
