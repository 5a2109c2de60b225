// What a session has of an earlier one: at the table, in the ending and in the notes.

export const earlier = {
  title: 'Van de vorige keer',
  from: 'De vorige keer: “{{title}}”, {{date}}.',
  question: 'Wat is ervan terechtgekomen?',
  outcome: {
    none: 'nog niet besproken',
    done: 'gedaan',
    'going-on': 'loopt nog',
    'let-go': 'laten we los',
  },
  word: 'Een woord erbij',
  save: 'Bewaar',
  saved: 'Bewaard. Iedereen ziet het nu.',
  failed: 'Dat is nog niet bewaard',
  about: 'Over: {{action}}',
  reminder: {
    heading: 'Kom hier later op terug',
    lead: 'Zet een dag in je agenda. De link erin opent een nieuwe sessie die verdergaat op deze. Wat jullie zeiden, staat er niet in.',
    day: 'Dag van het vervolg',
    wrong: 'Kies een dag die nog komt.',
    save: 'Zet het vervolg in je agenda',
    saved: 'Het agendabestand is bewaard. Open het om de dag in je agenda te zetten.',
    failed: 'Dat lukte niet. Kijk of je verbinding hebt en probeer het nog eens.',
    fileName: 'vervolg',
    title: 'Vervolg: {{title}}',
    text: 'Open deze link op het apparaat van de sessie, of kies daar het verslag: {{link}}',
  },
} as const;
