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
