export const ending = {
  title: 'Jullie spraken af …',
  nothing: 'Er is niets opgeschreven',
  nothingMore: 'Alles wat op tafel kwam, staat in het verslag.',
  yours_one: 'Dit ga jij doen',
  yours_other: 'Dit ga jij doen',
  kind: {
    agreement: 'Afspraken',
    action: 'Wie doet wat',
    next: 'De volgende keer',
  },
  calendar: 'Zet in je agenda',
  calendarFor: 'Zet in je agenda: {{action}}',
  calendarSaved: 'Het agendabestand is bewaard. Open het om de actie in je agenda te zetten.',
  calendarFailed: 'Dat lukte niet. Kijk of je verbinding hebt en probeer het nog eens.',
  noDay: 'Hier staat geen dag bij.',
  fileName: 'actie',
} as const;
