export const door = {
  title: 'Je staat bij de deur',
  waiting: 'De begeleider laat je zo binnen.',
  waitingMore: 'Je hoeft niets te doen. Zodra het mag, gaat het vanzelf verder.',
  comingAs: 'Je komt binnen als {{name}}.',
  screen: 'Dit scherm staat bij de deur',
  screenWaiting: 'De begeleider laat het zo binnen.',
  refused: 'Je bent niet binnengelaten',
  refusedMore:
    'De begeleider heeft nee gezegd, of de sessie is voorbij. Klopt dat niet? Vraag het aan de begeleider en doe opnieuw mee.',
  again: 'Doe opnieuw mee',
} as const;

export { entry } from './door/entry.ts';
export { seats } from './door/seats.ts';
