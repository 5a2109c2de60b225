/** What the facilitator reads in the lobby. */
export const lobbyPanel = {
  ready: 'Alles staat klaar',
  readyMore: 'Laat de code zien. Begin als iedereen er is; later binnenkomen kan ook.',
  inviteAt: 'Ga naar {{address}} en vul in:',
  inviteLink: 'Uitnodiging',
  start: 'Begin de sessie',
  starting: 'De sessie begint…',
  startFailed: 'Beginnen lukte nog niet',
  bigScreen: 'Open het grote scherm',
  bigScreenMore: 'In een nieuw tabblad. Sleep het naar de beamer.',
  privateTitle: 'Jouw eigen link om terug te komen',
  privateMore:
    'Bewaar deze link, bijvoorbeeld in je agenda. Wie hem heeft, is begeleider van deze sessie. Deel hem dus niet.',
  privateLink: 'Link van de begeleider',
} as const;
