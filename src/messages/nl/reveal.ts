/** What one reads once the answers to a card lie open. */
export const revealed = {
  results: 'Wat er op tafel ligt',
  resultCount_one: '{{count}} antwoord',
  resultCount_other: '{{count}} antwoorden',
  enlarged: 'Daar gaat het nu over',
  noResults: 'Niemand schreef iets op bij deze kaart. Dat mag.',
  yours: 'van jou',
  corrected: 'verbeterd',
  correct: 'Verbeter',
  withdraw: 'Trek in',
  correctTitle: 'Verbeter je antwoord',
  save: 'Sla op',
  cancel: 'Niet doen',
  correctedDone: 'Je antwoord is verbeterd.',
  withdrawTitle: 'Antwoord intrekken?',
  withdrawMore: 'Het verdwijnt van de tafel, van het bord en uit het verslag.',
  withdrawnDone: 'Je antwoord is ingetrokken.',
  keptDraft: 'Je kladje is bewaard',
  keptDraftMore:
    'Dit lag nog niet op tafel. Niemand aan tafel heeft het gezien. Komt er nog een ronde bij deze kaart, dan staat het er weer.',
  leftBehind: 'Je tekst kwam te laat',
  leftBehindMore:
    'De antwoorden waren al onthuld. Je tekst is nog van jou: niemand aan tafel heeft hem gezien.',
  toDraft: 'Maak er weer een kladje van',
  pending: {
    corrected: 'Zo komt het op tafel bij de volgende stap:',
    withdrawn: 'Dit gaat van tafel bij de volgende stap.',
    undo: 'Laat het zoals het was',
    later: 'Dit gebeurt bij de volgende stap, samen met wat anderen veranderen.',
    now: 'Doe het nu meteen',
    nowMore: 'Anderen zien dan dat iemand nu iets verandert. Wie op dit moment wegkeek, kan opvallen.',
    saved: 'Opgeslagen. Anderen zien het bij de volgende stap.',
  },
  hidden: {
    count_one: '{{count}} antwoord is verborgen door de begeleider.',
    count_other: '{{count}} antwoorden zijn verborgen door de begeleider.',
    yours: 'Je antwoord is verborgen',
    because: {
      private:
        'De begeleider vond het te persoonlijk om open te laten liggen. Alleen jij en de begeleiders zien het nog.',
      hurtful:
        'De begeleider dacht dat iemand zich erdoor gekwetst kan voelen. Alleen jij en de begeleiders zien het nog.',
      double: 'Het stond er al. Jouw woorden zijn niet weg: alleen jij en de begeleiders zien ze nog.',
      other:
        'De begeleider haalde het even van tafel. Vraag gerust waarom. Alleen jij en de begeleiders zien het nog.',
    },
  },
} as const;
