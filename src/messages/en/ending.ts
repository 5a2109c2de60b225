export const ending = {
  title: 'You agreed …',
  nothing: 'Nothing was written down',
  nothingMore: 'All that came on the table is in the notes.',
  yours_one: 'This is yours to do',
  yours_other: 'These are yours to do',
  kind: {
    agreement: 'Agreements',
    action: 'Who does what',
    next: 'Next time',
  },
  calendar: 'Put it in your calendar',
  calendarFor: 'Put it in your calendar: {{action}}',
  calendarSaved: 'The calendar file is saved. Open it to put the action in your calendar.',
  calendarFailed: 'That did not work. See whether you have a connection, and try again.',
  noDay: 'No day is given.',
  fileName: 'action',
} as const;
