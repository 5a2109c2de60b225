/** What one can do with the board as a whole. */
export const boardMenu = {
  label: 'Bord',
  menu: 'Keuzes voor het bord',
  template: 'Kies een sjabloon',
  restore: 'Zet het bord terug',
  picture: 'Bewaar als afbeelding',
  pictureTitle: 'Het bord als afbeelding',
  pictureHint:
    'Alles wat nu op het bord ligt. Lange teksten zijn ingekort; in het verslag staan ze helemaal. Kies PNG om te plakken of door te sturen, en SVG om groot af te drukken.',
  png: 'Bewaar als PNG',
  svg: 'Bewaar als SVG',
  failed: 'De PNG lukt niet in deze browser. Bewaar het bord als SVG.',
  restored: 'Het bord is teruggezet.',
  changed: 'Het bord heeft nu sjabloon ‘{{title}}’.',
} as const;
