export const lobby = {
  inside: 'Je bent binnen',
  waiting: 'De begeleider begint zo. Je hoeft niets te doen.',
  people: 'Wie zijn er',
  peopleCount_one: '{{count}} persoon',
  peopleCount_other: '{{count}} mensen',
  you: 'jij',
  alone: 'Nog niemand anders. Deel de code om anderen binnen te laten.',
  aloneParticipant: 'Je bent de eerste. De anderen komen zo.',
  came: '{{name}} is binnen',
  privacy: 'Meer over privacy',
  role: {
    facilitator: 'begeleider',
    participant: 'deelnemer',
    observer: 'meekijker',
  },
} as const;
