import type { Reason } from '../../model/refusal.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';

interface LinkRefusedProps {
  readonly reason: Reason;
  readonly onAgain: () => void;
}

/** Why a personal link shows nothing: the session is gone, the link is not right, or the server cannot be reached. */
export function LinkRefused({ reason, onAgain }: LinkRefusedProps) {
  const t = useMessages('own');
  const refusalText = useRefusalText();
  const why = reason === 'no-such-session' ? 'deleted' : reason === 'no-such-answer' ? 'wrong' : null;
  return (
    <div role="alert" className="flex flex-col items-start gap-4 py-6">
      <h1 className="serif text-3xl leading-tight font-semibold">
        {why === null ? t(($) => $.ui.failed) : t(($) => $.own.byLink[why])}
      </h1>
      <p className="max-w-prose text-lg">
        {why === null ? refusalText(reason) : t(($) => $.own.byLink[`${why}More`])}
      </p>
      {why === null && (
        <Button variant="primary" onClick={onAgain}>
          {t(($) => $.join.retry)}
        </Button>
      )}
    </div>
  );
}
