import { useState } from 'react';

import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import type { Vote } from '../../../model/activities/vote/vote.ts';
import type { CardId } from '../../../model/deck.ts';
import { useSessionState, useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useCountWords } from '../../../ui/useCountWords.ts';
import { VoteCount } from './VoteLines.tsx';

interface VoteProps {
  readonly vote: Vote;
}

/** For a facilitator: while people vote how many are done, and closing it; beside the outcome voting again. */
export function VotePanel({ vote }: VoteProps) {
  const t = useMessages('facilitator');
  const open = vote.state === 'open';
  return (
    <section aria-label={t(($) => $.votePanel.title)} className="flex flex-col gap-3">
      <h2 className={open ? 'eyebrow' : 'sr-only'}>
        {t(($) => (open ? $.votePanel.going : $.votePanel.closed))}
      </h2>
      {open ? <GoingOn key={vote.id} vote={vote} /> : <Again vote={vote} />}
    </section>
  );
}

type Ending = 'close' | 'cancel';

function GoingOn({ vote }: VoteProps) {
  const t = useMessages('facilitator');
  const { busy, refused, ask } = useAsk();
  const [ending, setEnding] = useState<Ending | null>(null);
  const close = () => {
    if (vote.ready === 0 || vote.ready < vote.of) setEnding('close');
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
        <Button variant="quiet" onClick={() => setEnding('cancel')}>
          {t(($) => $.votePanel.stop)}
        </Button>
      </div>
      <RefusalNotice reason={refused} />
      <EndVoteDialog vote={vote} ending={ending} onClose={() => setEnding(null)} />
    </>
  );
}

interface EndVoteDialogProps extends VoteProps {
  /** What is asked about; null while nothing is. */
  readonly ending: Ending | null;
  readonly onClose: () => void;
}

/** Before a vote is closed early, or broken off: neither can be undone. Says how many are done, and not who they are. */
function EndVoteDialog({ vote, ending, onClose }: EndVoteDialogProps) {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  const { busy, refused, ask } = useAsk();
  const minimum = useStage(minimumOf);
  const countWords = useCountWords();
  const cancelling = ending === 'cancel';
  const title = cancelling
    ? t(($) => $.votePanel.askStop.title)
    : t(($) =>
        minimum > 0
          ? $.votePanel.askClose.sure
          : vote.ready === 0
            ? $.votePanel.askClose.nobody
            : $.votePanel.askClose.title,
      );
  const end = async () => {
    if (!(await ask({ type: cancelling ? 'vote.cancel' : 'vote.close', voteId: vote.id }))) return;
    if (cancelling) announce(t(($) => $.votePanel.stopped));
    onClose();
  };
  return (
    <Dialog
      open={ending !== null}
      onClose={onClose}
      title={title}
      size="small"
      actions={
        <>
          <Button onClick={onClose}>
            {t(($) => (cancelling ? $.votePanel.askStop.stay : $.votePanel.askClose.wait))}
          </Button>
          <Button variant={cancelling ? 'danger' : 'primary'} aria-busy={busy} onClick={() => void end()}>
            {t(($) => (cancelling ? $.votePanel.stop : $.votePanel.askClose.anyway))}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="tabular text-lg font-semibold">{countWords(vote, minimum)}</p>
        <p>{t(($) => (cancelling ? $.votePanel.askStop.more : $.votePanel.askClose.more))}</p>
        <RefusalNotice reason={refused} />
      </div>
    </Dialog>
  );
}

function Again({ vote: { question, over, dots, perItem, items } }: VoteProps) {
  const t = useMessages('facilitator');
  const { busy, refused, ask } = useAsk();
  const stage = useStage((whole) => whole);
  const clusters = useSessionState((state) => state.board.clusters);
  const again = () => {
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
