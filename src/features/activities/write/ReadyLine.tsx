import { handedIn } from '../../../model/session/desk.ts';
import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import type { Round } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useWriter } from '../../../session/useWriter.tsx';
import { Button } from '../../../ui/Button.tsx';
import { MinimumLine } from '../../../ui/MinimumLine.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useCountWords } from '../../../ui/useCountWords.ts';

/** Without names: how many must write before anything is revealed. */
export function Minimum({ round: { openly } }: { readonly round: Round }) {
  const t = useMessages();
  const count = useStage(minimumOf);
  if (count === 0) return null;
  return (
    <MinimumLine
      words={t(($) => $.round.minimum, { count })}
      openly={openly === undefined ? null : t(($) => $.round.openly, { count })}
    />
  );
}

/** How many are ready: a count, never who. */
export function ReadyCount({ round }: { readonly round: Round }) {
  const label = useCountWords()(round, useStage(minimumOf));
  return (
    <div className="flex items-center gap-3">
      <p className="tabular shrink-0 font-semibold">{label}</p>
      <div className="min-w-0 flex-1">
        <ProgressBar value={round.ready} max={round.of} label={label} />
      </div>
    </div>
  );
}

/** The count, and one's own word: that one is done, or passes, which is always fine and looks the same to others. */
export function ReadyLine({ round }: { readonly round: Round }) {
  const t = useMessages();
  const { desk, edits } = useWriter();
  const said = Object.hasOwn(desk.ready, round.id);
  const wrote = handedIn(desk, round.id).length > 0;
  return (
    <div className="flex flex-col gap-3">
      <Button size="large" wide onClick={() => edits.setReady(round.id, !said)}>
        {t(($) => (said ? $.round.notDone : wrote ? $.round.done : $.round.pass))}
      </Button>
      <p role="status" className="text-muted empty:hidden">
        {said && t(($) => $.round.passed)}
      </p>
      <ReadyCount round={round} />
    </div>
  );
}
