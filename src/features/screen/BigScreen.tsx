import { useEffect, useMemo, useRef } from 'react';

import { momentOf } from '../../model/moment.ts';
import { answersTo, lastRoundOn } from '../../model/stage.ts';
import { useStage } from '../../session/hooks.tsx';
import { useJustRevealed } from '../../session/useJustRevealed.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Ending } from './Ending.tsx';
import { Results } from './Results.tsx';
import { ScreenFooter } from './ScreenFooter.tsx';
import { Spotlight } from './Spotlight.tsx';
import { TableWithoutCard } from './TableWithoutCard.tsx';
import { Welcome } from './Welcome.tsx';

/**
 * What a room sees on its wall: no controls, nothing that only one person may see.
 * Sizes are in `--u`, a hundredth of the screen's width, or less when the screen is low.
 */
export function BigScreen({ joinUrl }: { readonly joinUrl: string }) {
  const t = useMessages('screen');
  const announce = useAnnounce();
  const stage = useStage((whole) => whole);
  const moment = useMemo(() => momentOf(stage), [stage]);
  const title = stage.title;
  const turning = useJustRevealed(stage.spotlight === null ? null : lastRoundOn(stage, stage.spotlight));

  const before = useRef(moment.kind);
  useEffect(() => {
    const wasWriting = before.current === 'writing';
    before.current = moment.kind;
    if (!wasWriting || moment.kind !== 'revealed') return;
    const count = answersTo(stage, moment.cardId).length;
    announce(
      t(($) => $.screen.revealed, { count }),
      'quiet',
    );
  }, [moment, stage, announce, t]);

  return (
    <div className="flex h-dvh min-h-96 flex-col gap-[calc(var(--u)*0.8)] px-[calc(var(--u)*4)] pt-[calc(var(--u)*2.2)] pb-[calc(var(--u)*0.8)] [--u:max(0.45rem,min(1vw,1.778vh))]">
      <h1 className="sr-only">{title}</h1>
      <div className="flex min-h-0 flex-1 flex-col">
        {moment.kind === 'lobby' && <Welcome joinUrl={joinUrl} />}
        {moment.kind === 'no-card' && <TableWithoutCard />}
        {moment.kind === 'card' && <Spotlight cardId={moment.cardId} round={null} />}
        {moment.kind === 'writing' && <Spotlight cardId={moment.cardId} round={moment.round} />}
        {moment.kind === 'revealed' && (
          <Results key={moment.cardId} cardId={moment.cardId} turning={turning} />
        )}
        {moment.kind === 'closed' && <Ending />}
      </div>
      <ScreenFooter joinUrl={joinUrl} running={moment.kind !== 'lobby' && moment.kind !== 'closed'} />
    </div>
  );
}
