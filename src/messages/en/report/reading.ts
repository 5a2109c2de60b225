import type { Shape } from '../../texts.ts';
import type { reading as nl } from '../../nl/report/reading.ts';

export const reading = {
  page: 'Notes',
  loading: 'Fetching the notes…',
  intro:
    'Somebody shared these notes with you. You read them without an account, and nobody sees you looking.',
  until: 'The link works until {{moment}}.',
  untilRevoked: 'The link works until the facilitator takes it back.',
  deleted:
    'We delete the session on {{day}}. These notes go with it. Download them if you want to keep them.',
  again: 'Try again',
  refused: {
    incomplete: {
      title: 'This link is not complete',
      text: 'Copy the whole link, including the part after the hash (#). Or ask the facilitator for a new link.',
    },
    'no-such-report': {
      title: 'There is nothing to read with this link any more',
      text: 'The link was taken back, its end date has passed, the session was deleted, or a part of the link is missing. Ask the facilitator for a new link.',
    },
    unavailable: {
      title: 'There is no connection',
      text: 'See whether you are online and try again. There is nothing wrong with your link.',
    },
  },
  open: {
    title: 'Open notes from a file',
    lead: 'Did you save notes as JSON? Here you can read them, print them and save them in another form.',
    local: 'The file stays on your device. Nothing goes to a server.',
    choose: 'Choose a file',
    drop: 'Or drag the file to this place.',
    opened: 'The notes are open.',
    intro:
      'These notes come from the file {{name}}. They do not change any more, even while the session goes on.',
    other: 'Open another file',
    wrong: 'This file does not open',
    problem: {
      'not-notes':
        'These are no notes of Kennistafel. Choose the file that you saved as “Everything as JSON”. Its name ends in .json.',
      newer:
        'These notes come from a newer version of Kennistafel. Reload the page, or open them where they were made.',
      damaged:
        'These are notes of Kennistafel, but something is missing or was changed. Download them again.',
      'too-big': 'This file is too big to be notes. See whether you chose the right file.',
      unreadable: 'Your browser could not read this file. See whether you may open it and try again.',
    },
    link: 'Open saved notes (JSON)',
  },
} satisfies Shape<typeof nl>;
