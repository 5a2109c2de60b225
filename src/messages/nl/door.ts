export const door = {
  title: 'Je staat bij de deur',
  waiting: 'De begeleider laat je zo binnen.',
  waitingMore: 'Je hoeft niets te doen. Zodra je binnen mag, gaat het vanzelf verder.',
  comingAs: 'Je komt binnen als {{name}}.',
  screen: 'Dit scherm staat bij de deur',
  screenWaiting: 'De begeleider laat het zo binnen.',
  refused: 'Je bent niet binnengelaten',
  refusedMore:
    'De begeleider liet je niet binnen, of de sessie is voorbij. Is dat een vergissing? Vraag het aan de begeleider en doe opnieuw mee.',
  again: 'Doe opnieuw mee',
} as const;

export const entry = {
  code: {
    label: 'Code van de sessie',
    hint: 'Zes tekens. Hoofdletters of kleine letters: het maakt niet uit.',
    invalid: 'Een code heeft zes tekens, zoals KTB 7FQ. Kijk nog eens op het scherm.',
    submit: 'Zoek de sessie',
  },
  screen: {
    title: 'Groot scherm',
    opening: 'Het grote scherm gaat open…',
    codeIntro: 'Vul de code in. Dit scherm kijkt mee en laat geen knoppen zien.',
  },
  again: 'Probeer het {{when}} opnieuw.',
  now: 'Je kunt het nu opnieuw proberen.',
} as const;

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
