export const seats = {
  choose: 'Welke plek neem je?',
  chooseMore: 'In deze browser heb je meer dan één plek in deze sessie.',
  searching: 'Je plek zoeken…',
  noneTitle: 'Je hebt hier nog geen plek',
  noneMore: 'Doe mee met de code van de sessie. Die staat op het scherm of in de uitnodiging.',
  joinWithCode: 'Doe mee met een code',
  continueAs: 'Verder als {{name}}',
  /** Where one is about to join, and has a seat already. */
  here: 'In deze browser heb je al een plek.',
  fresh: 'Nieuwe plek',
} as const;
