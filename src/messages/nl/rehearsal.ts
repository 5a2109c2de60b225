export const rehearsal = {
  title: 'Oefenen',
  notice: 'Je oefent. Niemand ziet dit en niets wordt bewaard.',
  leave: 'Stop met oefenen',
  preparing: 'De oefening wordt klaargezet…',
  lobby: {
    title: 'Oefen je sessie',
    more: 'Dit is een kopie van wat je hebt voorbereid: de kaarten, het draaiboek en je eigen woorden. Er doen zes mensen mee die er niet echt zijn. Zij schrijven, stemmen en worden klaar, net als in het echt.',
    noInvitation: 'Uitnodigen kan hier niet. Je echte sessie en de code blijven zoals ze zijn.',
  },
} as const;

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
