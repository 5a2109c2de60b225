export const suitcase = {
  title: 'Suitcase',
  lead: 'Take a session from one server to another. For instance from your laptop to the server of the municipality.',
  label: 'Suitcase label of this server',
  labelHint: 'Paste this on the other server, when you make the suitcase there.',
  labelTitle: 'First: the label',
  labelText:
    'On the other server, go to the session. In the menu Session choose: Take along in a suitcase. Paste this label there. Then only this server can open the suitcase.',
  unpackTitle: 'Then: put the session back',
  choose: 'Choose the suitcase',
  drop: 'Or drop the file here. Its name ends in .koffer.',
  busy: 'Unpacking the suitcase …',
  done: 'The session is here: {{title}}',
  doneMore:
    'You have your seat as a facilitator again. The others join anew, with the link or the code of this server.',
  already: 'This session is here already: {{title}}',
  alreadyMore: 'Nothing has changed. What happened on the other server after the first time is not here.',
  go: 'Go to the session',
  failed: 'Unpacking did not work',
  pack: {
    title: 'Take along in a suitcase',
    intro:
      'You get a file with the whole session: all cards, answers, votes and agreements. Sealed ones too. Nobody can look into it. Only the server that you make it for can open it.',
    how: 'On that server, open the page Suitcase. Copy the label that is there.',
    label: 'Suitcase label of the other server',
    labelHint: 'It begins with koffer.',
    careful:
      'Whoever puts the file back gets your seat as a facilitator. So give it to nobody. What you all do here after this does not go along.',
    confirm: 'Make the suitcase',
    done: 'The suitcase is ready. The file is with your downloads.',
    cancel: 'Cancel',
  },
  here: {
    title: 'Kennistafel runs on this computer',
    one: 'Phones take part when they are on the same network. For instance on the hotspot of this laptop. They come here:',
    several:
      'This computer is on more than one network. Choose the address of the network that the phones are on. Create the session there. Then the QR code shows that address too.',
    none: 'Other devices cannot take part now. Turn on the hotspot of this laptop, or connect to Wi-Fi. Then load this page again.',
    suitcase: 'Take a session along or put it back: the suitcase',
  },
} as const;
