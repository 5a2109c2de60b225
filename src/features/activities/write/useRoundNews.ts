import { useEffect, useRef } from 'react';

import { deckOf } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useCardWords } from '../../../ui/useCardWords.ts';
import { useSpotlight } from './useSpotlight.ts';

/** Says aloud that writing has begun or that the answers lie open. Focus stays where it is: somebody may be typing. */
export function useRoundNews(): void {
  const t = useMessages();
  const announce = useAnnounce();
  const { card, round } = useSpotlight();
  const wordsOf = useCardWords();
  const deck = useStage((stage) => (card === undefined ? undefined : deckOf(stage, card)));
  const label = card === undefined ? '' : wordsOf(card, deck).label;
  const now = round === null ? '' : `${round.id}/${round.state}`;
  const said = useRef(now);
  useEffect(() => {
    if (said.current === now) return;
    said.current = now;
    if (round === null) return;
    announce(
      t(($) => (round.state === 'open' ? $.round.opened : $.round.revealed), { card: label }),
      'quiet',
    );
  }, [now, round, label, t, announce]);
}
