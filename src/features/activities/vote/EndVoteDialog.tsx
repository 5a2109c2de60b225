import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import type { Vote } from '../../../model/activities/vote/vote.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useCountWords } from '../../../ui/useCountWords.ts';

export type Ending = 'close' | 'cancel';

export interface EndVoteDialogProps {
  readonly vote: Vote;
  /** What is asked about; null while nothing is. */
  readonly ending: Ending | null;
  readonly onClose: () => void;
}

/** Before a vote is closed early, or broken off: neither can be taken back. Says how many are done, never who is not. */
export function EndVoteDialog({ vote, ending, onClose }: EndVoteDialogProps) {
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

  const go = async () => {
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
          <Button variant={cancelling ? 'danger' : 'primary'} aria-busy={busy} onClick={() => void go()}>
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
