export const join = {
  title: 'Doe mee',
  otherCode: 'Andere code',
  searching: 'Sessie zoeken…',
  joinTitle: 'Doe mee met {{title}}',
  name: {
    label: 'Hoe heet je hier?',
    hint: 'De anderen zien deze naam.',
    suggestions: 'Of kies een schuilnaam',
    another: 'Geef mij een andere',
    /** Separated by commas. */
    aliases:
      'Wijze Uil, Rustige Reiger, Vrolijke Vink, Slimme Specht, Kalme Kievit, Nieuwsgierige Egel, Dappere Das, Handige Otter, Stille Snoek, Frisse Fuut, Zonnige Zwaluw, Bedachtzame Bever, Lieve Lepelaar, Trouwe Tureluur, Grappige Grutto, Warme Wulp, Vlotte Vos, Eerlijke Eekhoorn, Milde Merel, Sterke Stern, Open Ooievaar, Heldere Haas, Kleurige Kikker, Blije Bij',
  },
  submit: 'Ga aan tafel',
  entering: 'Je plek wordt klaargezet…',
  observe: {
    summary: 'Ik kijk alleen mee',
    explain: 'Je ziet de kaarten, het bord en de onthulde antwoorden. Je schrijft zelf niet mee.',
    submit: 'Kijk mee',
    defaultName: 'Meekijker',
  },
  closed: {
    explain: 'Meedoen kan niet meer. Het bord en het verslag kun je nog bekijken.',
    submit: 'Bekijk de sessie',
  },
  seatsTitle: 'Welkom terug bij {{title}}',
  failed: 'Dat lukte nog niet',
  retry: 'Probeer het nog eens',
} as const;

export const lobby = {
  inside: 'Je bent binnen',
  waiting: 'De begeleider begint zo. Je hoeft niets te doen.',
  people: 'Wie zijn er',
  peopleCount_one: '{{count}} persoon',
  peopleCount_other: '{{count}} mensen',
  you: 'jij',
  alone: 'Nog niemand anders. Deel de code om anderen binnen te laten.',
  aloneParticipant: 'Je bent de eerste. De anderen komen zo.',
  gone: 'weg',
  came: '{{name}} is binnen',
  privacy: 'Meer over privacy',
  role: {
    facilitator: 'begeleider',
    participant: 'deelnemer',
    observer: 'meekijker',
  },
} as const;
