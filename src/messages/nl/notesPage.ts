/** What stands around the notes on their page in the app. The notes themselves have their words in `notes`. */
export const notesPage = {
  promise: 'Hierin staat wat jullie onthulden en samen opschreven. Wat niet is onthuld, komt er nooit in.',
  print: 'Print',
  downloads: 'Verslag bewaren',
} as const;
