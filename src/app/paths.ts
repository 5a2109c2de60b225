// Every address in the app, in one place. Codes and secrets stand behind the #, where no server log sees them. A parameter
// keeps its literal type, so that `paths.card(':cardId')` is a route pattern too.

export const paths = {
  home: '/',
  open: '/nieuw',
  join: '/doe-mee',
  facilitator: '/begeleider',
  example: '/voorbeeld',
  library: '/kaarten',
  card: <Id extends string>(cardId: Id) => `/kaarten/${cardId}` as const,
  privacy: '/privacy',
  help: '/hulp',
  accessibility: '/toegankelijkheid',
  session: <Id extends string>(sessionId: Id) => `/s/${sessionId}` as const,
  table: <Id extends string, Seat extends string>(sessionId: Id, seat: Seat) =>
    `/s/${sessionId}/${seat}` as const,
  list: <Id extends string, Seat extends string>(sessionId: Id, seat: Seat) =>
    `/s/${sessionId}/${seat}/lijst` as const,
  screen: <Id extends string, Seat extends string>(sessionId: Id, seat: Seat) =>
    `/s/${sessionId}/${seat}/scherm` as const,
  notes: <Id extends string, Seat extends string>(sessionId: Id, seat: Seat) =>
    `/s/${sessionId}/${seat}/verslag` as const,
} as const;
