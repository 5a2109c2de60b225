import { handedIn } from '../../model/desk.ts';
import type { Round } from '../../model/stage.ts';
import { useSession, useSessionState } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

/** How many are ready: a count, never who. */
export function ReadyCount({ round }: { readonly round: Round }) {
  const t = useMessages();
  const label = t(($) => $.round.ready, { ready: round.ready, of: round.of });
  return (
    <div className="flex items-center gap-3">
      <p className="tabular shrink-0 font-semibold">{label}</p>
      <div className="min-w-0 flex-1">
        <ProgressBar value={round.ready} max={round.of} label={label} />
      </div>
    </div>
  );
}

/** The count, and one's own word: passing is always fine. */
export function ReadyLine({ round }: { readonly round: Round }) {
  const t = useMessages();
  const { desk } = useSession();
  const ownDesk = useSessionState((state) => state.desk);
  const said = Object.hasOwn(ownDesk.ready, round.id);
  const wrote = handedIn(ownDesk, round.id).length > 0;
  return (
    <div className="flex flex-col gap-3">
      <ReadyCount round={round} />
      {said && <p className="text-muted">{t(($) => $.round.passed)}</p>}
      {(said || !wrote) && (
        <Button wide aria-pressed={said} onClick={() => desk.setReady(round.id, !said)}>
          {said ? t(($) => $.round.notDone) : t(($) => $.round.pass)}
        </Button>
      )}
    </div>
  );
}
