import type { steps as dutch } from '../../nl/accessibility/steps.ts';
import type { Shape } from '../../texts.ts';

export const steps: Shape<typeof dutch> = {
  '1.1.1':
    'With a screen reader, go past all pictures, signs and the board. Does each picture with a meaning say what it shows? Is decoration silent?',
  '1.3.1':
    'Look at a screen without its styles. Can you still tell headings, lists, tables and groups apart?',
  '1.3.2': 'Read the screen with a screen reader from top to bottom. Does it make sense in that order?',
  '1.3.3': 'Read all instructions. Does any of them point at shape, place, colour or sound alone?',
  '1.3.5': 'Look at the fields for one’s own name. Does the browser offer to fill them in?',
  '1.4.1': 'Show the screen in grey. Can you still tell themes, sources, choices and errors apart?',
  '1.4.3':
    'Measure the contrast of text over pictures and over colours that run into each other. Is it at least 4.5 to 1, and 3 to 1 for large text?',
  '1.4.4':
    'Enlarge only the text to 200 per cent. Can you read and use everything, with nothing on top of something else?',
  '1.4.5': 'Look for pictures with text in them. Are there any besides a logo and the picture of the board?',
  '1.4.10':
    'Zoom to 400 per cent in a window 1280 wide. Is everything there, and can you read text without scrolling sideways?',
  '1.4.11': 'Measure the contrast of the edges of fields, of signs and of the focus. Is it at least 3 to 1?',
  '1.4.12':
    'Put lines, letters and words further apart with a helper button in the browser. Is nothing cut off, or on top of something else?',
  '1.4.13':
    'Point at explained words and at buttons with a hint. Can you point at the hint, close it with Escape and read it calmly?',
  '2.1.1': 'Put the mouse away. Do a whole session, with moving things on the board, by keyboard alone.',
  '2.2.1':
    'Let a time run out while somebody writes. Is nothing lost, and can the facilitator give more time?',
  '2.2.2': 'Look at what moves or changes by itself, such as the big screen. Can you stop it?',
  '2.3.1': 'Watch the reveal of cards and all messages. Does anything flash more than three times a second?',
  '2.4.2': 'Read the title of each screen in the tab. Does it say where you are?',
  '2.4.3':
    'Tab through each screen, and open and close each window. Is the order logical, and do you come back to where you were?',
  '2.4.4': 'Read all links in the list of a screen reader. Is it clear where they lead?',
  '2.4.5': 'Look for a card and for the page on privacy. Are there two ways to each?',
  '2.4.6': 'Read headings and labels alone. Do they say what it is about?',
  '2.4.7': 'Tab through each screen, in the dark too. Do you always see where you are?',
  '2.5.1':
    'Use the board with one finger or the mouse. Can you move and zoom it without a gesture of two fingers?',
  '2.5.2': 'Press a button, slide off it and let go. Does nothing happen?',
  '2.5.7': 'Do everything that you can drag with buttons and menus too.',
  '3.1.2':
    'Look for texts in another language, such as a title in English. Does the screen reader pronounce them well?',
  '3.2.2': 'Fill in each field and choose each choice. Does the screen change only when you expect it?',
  '3.2.3': 'Compare the screens. Is the navigation in the same order everywhere?',
  '3.2.4': 'Compare the screens. Does what does the same have the same name everywhere?',
  '3.2.6': 'Look for help on each screen. Is it always in the same place?',
  '3.3.1': 'Make a mistake in each form. Is it said in words what is wrong, and at which field?',
  '3.3.2': 'Read each form before filling it in. Do you know what to fill in?',
  '3.3.3': 'Make a mistake in each form. Does the screen say what you can do?',
  '3.3.4': 'Delete or close a session. Can you check it, stop it or undo it?',
  '3.3.7': 'Create a session and take part on a second device. Do you never fill in the same thing twice?',
  '3.3.8':
    'Join with the link, the QR code and the code. Can you do it without remembering or copying anything?',
  '4.1.2':
    'Do a whole session with NVDA and with VoiceOver. Do you hear what each thing is, its name and whether it is on?',
  '4.1.3':
    'Do a whole session with NVDA and with VoiceOver. Do you hear saving, revealing, time and messages without going there?',
  '4.2.1': 'Have somebody who is blind take part in a session, and lead one.',
  '4.2.2': 'Have somebody with low vision take part, with their own zoom and colours.',
  '4.2.3': 'Have somebody who is colour-blind take part and sort by source.',
  '4.2.4': 'Have somebody who is deaf take part. Can they also see everything that sounds?',
  '4.2.7': 'Have somebody take part who uses speech, a switch or the keyboard alone.',
  '4.2.9': 'Have somebody with photosensitive epilepsy, or an expert, watch all movement.',
  '4.2.10': 'Have somebody take part who finds reading hard. Is each question and each button clear?',
  '5.2':
    'Look for what people need to take part, such as the list of the board. Can you turn it on without help?',
  '5.4':
    'Save a report as Word, OpenDocument, PDF and page. Are headings, lists, tables and the text of pictures still there?',
  '9.6': 'Do each process from start to end on whole pages. Does each step meet all requirements?',
  '11.7': 'Turn on zoom, colours, contrast and less motion on the device. Does the product follow?',
  '11.8.1': 'Write a report. Can you save all that you write in an accessible form?',
  '11.8.2':
    'Write a report with agreements. Does the product help with headings and with text for the picture of the board?',
  '11.8.3': 'Save the same report in each format. Does all that was accessible stay accessible?',
  '11.8.4': 'Look for something in a report that is not accessible. Does the product point at it?',
  '11.8.5': 'Make a report from each template. Does one of them meet all requirements?',
  '12.1.1':
    'Read the help and this page. Do they say how to take part with a screen reader or another aid? Is it true?',
  '12.1.2': 'Check the pages that explain against all requirements, as other screens.',
};
