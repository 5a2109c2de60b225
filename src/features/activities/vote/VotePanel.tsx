import { useState } from 'react';

import type { CardId } from '../../../model/deck.ts';
import type { Vote } from '../../../model/activities/vote/vote.ts';
import { useSessionState, useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { Button } from '../../../ui/Button.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { EndVoteDialog, type Ending } from './EndVoteDialog.tsx';
import { VoteCount } from './VoteCount.tsx';

/** For who runs the session: while people vote how many are done, and closing it; beside the outcome voting again. */
export function VotePanel() {
  const t = useMessages('facilitator');
  const vote = useStage((stage) => (stage.vote === null ? undefined : stage.votes[stage.vote]));
  if (vote === undefined) return null;
  return (
    <section aria-label={t(($) => $.votePanel.title)} className="flex flex-col gap-3">
      <h2 className={vote.state === 'open' ? 'eyebrow' : 'sr-only'}>
        {t(($) => (vote.state === 'open' ? $.votePanel.going : $.votePanel.closed))}
      </h2>
      {vote.state === 'open' ? <GoingOn key={vote.id} vote={vote} /> : <Again vote={vote} />}
    </section>
  );
}

function GoingOn({ vote }: { readonly vote: Vote }) {
  const t = useMessages('facilitator');
  const { busy, refused, ask } = useAsk();
  const [asking, setAsking] = useState<Ending | null>(null);
  const close = () => {
    if (vote.ready === 0 || vote.ready < vote.of) setAsking('close');
    else void ask({ type: 'vote.close', voteId: vote.id });
  };
  return (
    <>
      <VoteCount vote={vote} />
      <p className="text-[0.9375rem] text-muted">{t(($) => $.votePanel.sealed)}</p>
      <div className="flex flex-wrap gap-2">
        <Button className="flex-1" aria-busy={busy} onClick={close}>
          {t(($) => $.votePanel.close)}
        </Button>
        <Button variant="quiet" onClick={() => setAsking('cancel')}>
          {t(($) => $.votePanel.stop)}
        </Button>
      </div>
      <RefusalNotice reason={refused} />
      <EndVoteDialog vote={vote} ending={asking} onClose={() => setAsking(null)} />
    </>
  );
}

function Again({ vote }: { readonly vote: Vote }) {
  const t = useMessages('facilitator');
  const { busy, refused, ask } = useAsk();
  const stage = useStage((whole) => whole);
  const clusters = useSessionState((state) => state.board.clusters);
  const again = () => {
    const { question, over, dots, perItem, items } = vote;
    // What was taken off the table since is not voted on again.
    const there = { cards: stage.cards.map(({ id }) => id), answers: stage.answers, clusters };
    const itemIds = items
      .map(({ id }) => id)
      .filter((id) =>
        over === 'cards' ? there.cards.includes(id as CardId) : Object.hasOwn(there[over], id),
      );
    void ask({ type: 'vote.open', question, over, dots, perItem, itemIds });
  };
  return (
    <>
      <div>
        <Button aria-busy={busy} onClick={again}>
          {t(($) => $.votePanel.again)}
        </Button>
      </div>
      <RefusalNotice reason={refused} />
    </>
  );
}
