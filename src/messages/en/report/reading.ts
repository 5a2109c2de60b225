import type { Shape } from '../../texts.ts';
import type { reading as nl } from '../../nl/report/reading.ts';

export const reading = {
  page: 'Report',
  loading: 'Fetching the report…',
  intro:
    'Someone shared this report with you. You read it without an account. Nobody at the table sees you looking.',
  until: 'The link works until {{moment}}.',
  untilRevoked: 'The link works until the facilitator withdraws it.',
  deleted: 'The session is deleted on {{day}}. This report goes with it. Download it if you want to keep it.',
  again: 'Try again',
  refused: {
    incomplete: {
      title: 'This link is not complete',
      text: 'Copy the whole link, including the part after the hash (#). Or ask the facilitator for a new link.',
    },
    'no-such-report': {
      title: 'There is nothing to read with this link any more',
      text: 'Perhaps the link was withdrawn, its end date has passed or the session was deleted. Or a part of the link is missing. Ask the facilitator for a new link.',
    },
    unavailable: {
      title: 'There is no connection',
      text: 'See whether you are online and try again. There is nothing wrong with your link.',
    },
  },
  open: {
    title: 'Open a report from a file',
    lead: 'Did you save a report as JSON? Here you can read it, print it and save it in another form.',
    local: 'The file stays on your device. Nothing goes to a server.',
    choose: 'Choose a file',
    drop: 'Or drag the file here.',
    opened: 'The report is open.',
    intro:
      'This report comes from the file {{name}}. It does not change any more, even while the session goes on.',
    other: 'Open another file',
    wrong: 'This file does not open',
    problem: {
      'not-notes':
        'This is not a report of Kennistafel. Choose the file that you saved as “Everything as JSON”. Its name ends in .json.',
      newer:
        'This report comes from a newer version of Kennistafel. Reload the page, or open it where it was made.',
      damaged: 'This is a report of Kennistafel, but something is missing or was changed. Download it again.',
      'too-big': 'This file is too big to be a report. Check that you chose the right file.',
      unreadable: 'Your browser could not read this file. Check that you may open it and try again.',
    },
    link: 'Open a saved report (JSON)',
  },
} satisfies Shape<typeof nl>;
