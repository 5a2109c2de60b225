/** Choosing a template for the board, and making one. */
export const template = {
  label: 'Welk bord gebruiken jullie?',
  hint: 'Je kunt later wisselen. Dan blijft alles liggen.',
  other: 'Kies een ander bord',
  ready: 'Sjablonen',
  own: 'Van jezelf',
  noneOwn: 'Je hebt op dit apparaat nog geen eigen sjabloon.',
  make: 'Maak een eigen sjabloon',
  remove: 'Gooi sjabloon ‘{{title}}’ weg',
  title: 'Naam van het sjabloon',
  form: 'Welke vorm heeft het?',
  forms: {
    columns: 'Vakken',
    matrix: 'Kruis',
    circles: 'Cirkels',
    line: 'Lijn',
  },
  formsMore: {
    columns: 'Vakken naast elkaar',
    matrix: 'Vier vakken tussen twee assen',
    circles: 'Van binnen naar buiten',
    line: 'Van het ene eind naar het andere',
  },
  zones: 'Hoe heten de vakken?',
  zone: 'Vak {{number}}',
  quadrant: {
    topLeft: 'Linksboven',
    topRight: 'Rechtsboven',
    bottomLeft: 'Linksonder',
    bottomRight: 'Rechtsonder',
  },
  addZone: 'Nog een vak',
  removeZone: 'Haal vak {{number}} weg',
  across: 'Van links naar rechts',
  up: 'Van beneden naar boven',
  axis: {
    label: 'Waar gaat het om?',
    low: 'Aan het begin staat',
    high: 'Aan het eind staat',
  },
  problem: {
    title: 'Geef het sjabloon een naam.',
    zones: 'Geef dit vak een naam.',
    same: 'Twee vakken heten hetzelfde. Geef elk vak een eigen naam.',
    axes: 'Vul bij allebei de assen alles in.',
  },
  save: 'Bewaar sjabloon',
  cancel: 'Annuleer',
  change: 'Kies een sjabloon voor het bord',
  changeHint:
    'Er gaat niets weg. Wat in een vak ligt, gaat naar het vak met dezelfde naam. De rest komt naast het bord te liggen. Kies je het oude sjabloon weer, dan ligt alles zoals het lag.',
  use: 'Gebruik dit sjabloon',
} as const;

export { keptBoards } from './template/keptBoards.ts';
