import type { dealPanel as nl } from '../../nl/facilitator/dealPanel.ts';
import type { Shape } from '../../shape.ts';

export const dealPanel = {
  title: 'Deal cards',
  intro: 'Every participant gets a hand of their own, which nobody else sees.',
  count: 'Cards per person',
  fewer: 'One card fewer',
  more: 'One card more',
  sum_one: '{{count}} participant, {{cards}} cards in the deck.',
  sum_other: '{{count}} participants, {{cards}} cards in the deck.',
  twice: 'There are fewer cards than hands: some cards go to more than one person.',
  deal: 'Deal',
  dealt: 'The cards have been dealt.',
  going: 'Everybody chooses from their own hand',
  collected: 'The hands have been collected. What lies on the table stays.',
  discuss: 'Discuss this card',
  putBack: 'Lay back in the deck',
} as const satisfies Shape<typeof nl>;
