import { isGuarded } from '../../../model/activities/minimumGroup.ts';
import { useStage } from '../../../session/hooks.tsx';
import { QuietCheck } from '../../../ui/QuietCheck.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

interface PublishNowProps {
  readonly now: boolean;
  readonly onChange: (now: boolean) => void;
}

/** Without names a change waits for the next step, unless one wants it at once: then one hears what that shows. */
export function PublishNow({ now, onChange }: PublishNowProps) {
  const t = useMessages('reveal');
  const atOnce = !useStage(isGuarded);
  if (atOnce) return null;
  return (
    <div className="flex flex-col gap-1">
      <p className="text-muted">{t(($) => $.revealed.pending.later)}</p>
      <QuietCheck
        checked={now}
        onChange={onChange}
        label={t(($) => $.revealed.pending.now)}
        hint={t(($) => $.revealed.pending.nowMore)}
      />
    </div>
  );
}
