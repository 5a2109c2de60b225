import { stepTitle } from '../../messages/stepTitle.ts';
import { useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useStepNews } from './useStepNews.ts';
import { whereOf } from './whereOf.ts';

/** Where everybody is in the programme, in a few words; nothing in a session without steps. Once per page. */
export function WhereWeAre({ className = '' }: { readonly className?: string }) {
  const t = useMessages();
  const programme = useStage((stage) => stage.programme);
  useStepNews();
  const where = whereOf(programme);
  if (where === null) return null;
  const { number, total, step } = where;
  return (
    <p className={`tabular text-sm text-muted ${className}`}>
      {t(($) => $.programme.where, { number, total })}
      {' · '}
      <span className="font-semibold text-ink">{stepTitle(step, t)}</span>
    </p>
  );
}
