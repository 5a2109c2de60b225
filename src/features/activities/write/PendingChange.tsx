import type { Answer } from '../../../model/session/stage.ts';
import { useAsk } from '../../../session/useAsk.ts';
import { Button } from '../../../ui/Button.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { usePending } from './usePending.ts';

/** What one changed in an answer of one's own and waits for the next step, with the way to leave it as it was. */
export function PendingChange({ answer }: { readonly answer: Answer }) {
  const t = useMessages('reveal');
  const { refused, ask } = useAsk();
  const { words, withdrawn } = usePending(answer);
  if (words === undefined && withdrawn === undefined) return null;
  const { id: answerId, text, source } = answer;
  return (
    <div className="flex flex-col gap-1 border-l-4 border-action pl-3 text-[0.9375rem]" role="status">
      <p className="font-semibold">
        {t(($) => (withdrawn ? $.revealed.pending.withdrawn : $.revealed.pending.corrected))}
      </p>
      {words !== undefined && !withdrawn && (
        <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
          {words.text}
        </p>
      )}
      <div>
        <Button
          variant="quiet"
          size="small"
          onClick={() => void ask({ type: 'answer.correct', answerId, text, source })}
        >
          {t(($) => $.revealed.pending.undo)}
        </Button>
      </div>
      <RefusalNotice reason={refused} />
    </div>
  );
}
