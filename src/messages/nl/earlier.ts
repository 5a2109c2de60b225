// What a session has of an earlier one: at the table, in the ending and in the notes.

export const earlier = {
  title: 'Van de vorige keer',
  from: 'De vorige keer is “{{title}}”, {{date}}.',
  question: 'Wat is ervan terechtgekomen?',
  outcome: {
    none: 'nog niet besproken',
    done: 'gedaan',
    'going-on': 'loopt nog',
    'let-go': 'laten we los',
  },
  word: 'Een woord erbij',
  wordHint: 'Bijvoorbeeld: wat hielp, of wat stond in de weg.',
  save: 'Bewaar',
  saved: 'Bewaard. Iedereen ziet het nu.',
  clear: 'Haal weg wat hier staat',
  failed: 'Dat is nog niet bewaard',
  about: 'Over: {{action}}',
} as const;
