import type { terms as nl } from '../nl/terms.ts';
import type { Shape } from '../texts.ts';

export const terms = {
  words: 'Words:',
  explained: 'Words explained',
  basedOn: 'Based on: {{source}}.',
  lead: 'What do the words on the cards and boards mean? Each word in two sentences.',
  search: 'Search for a word',
  found_one: '{{count}} word',
  found_other: '{{count}} words',
  nothing: 'No word found',
  nothingHint: 'Try another word, or empty the search field.',
  show: 'Show on the big screen',
  showNamed: 'Show on the big screen: {{term}}',
  hide: 'Take off the big screen',
  hideNamed: 'Take off the big screen: {{term}}',
  shown: '“{{term}}” is on the big screen.',
  hidden: '“{{term}}” was taken off the big screen.',
  onScreen: 'On the big screen:',
  said: 'Explained on the big screen: {{term}}. {{text}}',
} satisfies Shape<typeof nl>;
