import type { library as nl } from '../../nl/pages/library.ts';
import type { Shape } from '../../texts.ts';

export const library = {
  print: 'Print',
  printNamed: 'Print: {{title}}',
  title: 'The cards',
  lead: 'Four decks with questions on how you gain, share and use knowledge. Read them, choose a few or share one.',
  decks: 'Decks',
  showTips: 'Tips for the facilitator',
  tip: 'Tip for the facilitator',
  openCard: 'See this card',
  openNamed: 'See this card: {{label}}',
  source: 'After: {{source}}. The sentences are by Kennistafel.',
  card: {
    all: 'All cards',
    previous: 'Previous: {{label}}',
    next: 'Next: {{label}}',
    neighbours: 'Other cards',
    copy: 'Copy the link',
    copied: 'The link is copied. You can share it now.',
    notCopied: 'Copying does not work. Copy the address at the top of your browser.',
    unknownTitle: 'This card does not exist',
    unknownText: 'Perhaps the link is not quite right. Choose a card from the overview.',
  },
} satisfies Shape<typeof nl>;
