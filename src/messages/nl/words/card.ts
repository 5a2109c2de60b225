/** What goes with the card on the table, for who runs the session. */
export const cardWords = {
  example: 'Voorbeeld',
  leadsTo: 'Daarna past',
  bring: 'Leg {{label}} op tafel',
} as const;
