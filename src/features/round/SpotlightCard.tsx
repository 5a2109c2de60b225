import type { Card } from '../../model/deck.ts';
import { CardFace, type CardSize } from '../../ui/CardFace.tsx';
import { useCardText } from './useCardText.ts';

interface SpotlightCardProps {
  readonly card: Card;
  readonly size?: CardSize;
}

/** The card everybody looks at. */
export function SpotlightCard({ card, size = 'medium' }: SpotlightCardProps) {
  const { prompts, ...text } = useCardText(card);
  return <CardFace {...text} prompts={prompts} size={size} headingLevel={2} />;
}
