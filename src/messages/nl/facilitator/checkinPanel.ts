export const checkinPanel = {
  entry: 'Check-in of check-out',
  busy: 'kiest…',
  askShow: {
    title: 'Nog niet iedereen is klaar',
    nobody: 'Nog niemand is klaar',
    sure: 'Nu laten zien?',
    more: 'Alleen wat op tafel ligt, is te zien. Daarna verandert er niets meer.',
    wait: 'Wacht nog even',
    anyway: 'Laat toch zien',
  },
  openly: {
    minimum: 'Laten zien kan als {{count}} mensen iets gaven.',
    title: 'Laten zien met minder dan {{count}} mensen?',
    more: 'Iedereen ziet dat je dit wilt, en kan het nog terugpakken. Na {{seconds}} seconden kun je het laten zien.',
    waiting: 'Iedereen ziet dat je open verder gaat. Zo meteen kun je het laten zien.',
    now: 'Je kunt het nu laten zien, ook met minder dan {{count}} mensen.',
  },
} as const;
