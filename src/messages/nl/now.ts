/** What goes on at the table, in the same words on every screen. */
export const now = {
  line: 'Nu: {{what}}',
  lobby: 'Wachten op de start',
  'no-card': 'Een kaart kiezen',
  faceDown: 'De kaart ligt nog dicht',
  card: 'De vraag lezen',
  writing: 'Stil schrijven',
  revealed: 'Antwoorden lezen en bespreken',
  hand: 'Kaarten uit je hand lezen',
  voting: 'Stemmen',
  voted: 'De uitslag bekijken',
  'checking-in': 'Inchecken',
  'checked-in': 'Zien hoe ieder erbij zit',
  closed: 'De sessie is klaar',
} as const;
