/** Boards that are kept, and putting one back. */
export const keptBoards = {
  title: 'Zet het bord terug',
  hint: 'Bij elke stap van het draaiboek bewaart Kennistafel hoe het bord erbij ligt. Je kunt ook zelf een stand bewaren.',
  none: 'Er is nog geen stand bewaard',
  noneHint: 'Bewaar er een, of ga naar een volgende stap.',
  choose: 'Welke stand zet je terug?',
  chooseFirst: 'Kies eerst een stand.',
  at: 'Om {{time}}',
  because: {
    asked: 'zelf bewaard',
    step: 'bij een nieuwe stap',
    restore: 'vlak voor het terugzetten',
  },
  afterStep: 'na ‘{{step}}’',
  things_one: '{{count}} ding',
  things_other: '{{count}} dingen',
  what: 'Alles komt te liggen zoals toen. Afspraken, acties, inzichten en het verslag blijven zoals ze nu zijn. Het bord van nu wordt ook bewaard.',
  keep: 'Bewaar het bord van nu',
  kept: 'Het bord is bewaard.',
  bare: 'Er ligt nog niets op het bord.',
  restore: 'Zet terug',
} as const;
