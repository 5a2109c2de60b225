import { useEffect, useRef } from 'react';

import { answersTo, lastRoundOn } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useJustRevealed } from '../../../session/useJustRevealed.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { MomentOf } from '../activity.ts';
import { Results } from './Results.tsx';
import { Spotlight } from './Spotlight.tsx';

interface WallCardProps {
  readonly moment: MomentOf<'card' | 'writing' | 'revealed'>;
}

/** The card that it is about on the wall, and once they are revealed the answers to it, which turn over and are told. */
export function WallCard({ moment }: WallCardProps) {
  const t = useMessages('screen');
  const announce = useAnnounce();
  const { kind, cardId } = moment;
  const turning = useJustRevealed(useStage((stage) => lastRoundOn(stage, cardId)));
  const count = useStage((stage) => answersTo(stage, cardId).length);

  const before = useRef(kind);
  useEffect(() => {
    const wasWriting = before.current === 'writing';
    before.current = kind;
    if (wasWriting && kind === 'revealed')
      announce(
        t(($) => $.screen.revealed, { count }),
        'quiet',
      );
  }, [kind, count, announce, t]);

  if (kind === 'revealed') return <Results key={cardId} cardId={cardId} turning={turning} />;
  return <Spotlight cardId={cardId} round={kind === 'writing' ? moment.round : null} />;
}
