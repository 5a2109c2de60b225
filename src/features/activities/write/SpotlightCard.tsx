import type { Card } from '../../../model/deck.ts';
import { deckOf } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { CardBack } from '../../../ui/CardBack.tsx';
import { CardFace } from '../../../ui/CardFace.tsx';
import { RevealFlip } from '../../../ui/RevealFlip.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useCardWords } from '../../../ui/useCardWords.ts';

/** The card everybody looks at, face up, or face down until it is turned. */
export function SpotlightCard({ card }: { readonly card: Card }) {
  const t = useMessages();
  const faceDown = useStage((stage) => stage.faceDown);
  const deck = useStage((stage) => deckOf(stage, card));
  const words = useCardWords()(card, deck);
  return (
    <RevealFlip
      // Another card is not the same one turned over.
      key={card.id}
      revealed={!faceDown}
      back={<CardBack theme={words.theme} label={t(($) => $.round.faceDown)} />}
      front={<CardFace {...words} headingLevel={2} />}
    />
  );
}
