export const preview = {
  title: 'Bekijk als deelnemer',
  explain: 'Zo ziet een deelnemer het nu. Wat je hier doet, gaat nergens heen.',
  width: 'Hoe breed',
  phone: 'Telefoon',
  laptop: 'Laptop',
  frame: 'Wat een deelnemer nu ziet',
  back: 'Terug naar de sessie',
  notice: 'Zo ziet een deelnemer het. Wat je hier doet, gaat nergens heen.',
} as const;
