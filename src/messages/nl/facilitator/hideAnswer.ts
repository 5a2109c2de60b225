export const hideAnswer = {
  menu: 'Wat je met dit antwoord kunt doen',
  hide: 'Verberg dit antwoord',
  title: 'Antwoord verbergen?',
  more: 'Niemand ziet het dan nog, behalve jij en wie het schreef. Iedereen ziet wel dat er iets is verborgen. Je kunt het altijd terugzetten.',
  why: 'Waarom?',
  whyHint: 'Wie het schreef, leest deze reden in vriendelijke woorden.',
  because: {
    private: 'Te persoonlijk',
    hurtful: 'Kwetsend',
    double: 'Staat er dubbel',
    other: 'Andere reden',
  },
  cancel: 'Niet doen',
  hidden: 'Het antwoord is verborgen.',
} as const;
