import type { notesPage as nl } from '../../nl/notes/notesPage.ts';
import type { Shape } from '../../shape.ts';

export const notesPage = {
  promise:
    'These notes hold what you revealed and wrote down together. What was not revealed is never in them.',
  print: 'Print',
  download: 'Download',
  downloads: 'Keep the notes',
  draft: 'The session is still running. Every file says that it is a draft.',
  open: 'Open',
  save: 'Download',
  saved: 'The file is among your downloads.',
  notSaved: 'The file could not be made. Try again.',
  noDays: 'No action has a date yet. Choose a day for an action, and then you can.',
  printAsPdf: 'Choose “Save as PDF” in the print window. Good to keep or send on.',
  copy: {
    rich: 'As formatted text, for Word or a mail',
    markdown: 'As Markdown, for a wiki or chat',
    refused: 'Your browser does not allow copying here. Download the notes.',
  },
  groups: {
    write: 'To go on writing',
    read: 'To read and send on',
    act: 'To get going',
    programs: 'For other programs',
  },
  files: {
    docx: { title: 'Word', hint: 'For who works with Word. You can still change everything.' },
    odt: { title: 'OpenDocument', hint: 'The same for LibreOffice. The norm of the Dutch government.' },
    pdf: { title: 'PDF', hint: 'Looks the same everywhere. Good to keep or send on.' },
    html: { title: 'Web page', hint: 'Opens in any browser, also offline. Good for printing.' },
    ics: { title: 'Calendar', hint: 'Puts the actions that have a date in your calendar.' },
    xlsx: { title: 'Excel', hint: 'Actions, agreements and answers as sheets, to sort.' },
    md: { title: 'Markdown', hint: 'Plain text with formatting, for a wiki or a notes app.' },
    actions: { title: 'Actions as CSV', hint: 'To put in a task list or another system.' },
    agreements: { title: 'Agreements as CSV', hint: 'The agreements alone, one on each line.' },
    answers: { title: 'Answers as CSV', hint: 'One answer on each line, with card and knowledge source.' },
    json: { title: 'Everything as JSON', hint: 'The whole of the notes, for who wants to build on them.' },
  },
} as const satisfies Shape<typeof nl>;
