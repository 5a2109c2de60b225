import { useStage } from '../../session/hooks.tsx';
import { ActionWords } from '../../ui/ActionWords.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { OutcomeWords } from '../../ui/OutcomeWords.tsx';

/** What became of the actions of the session before. Nothing where there are none. */
export function EarlierOutcomes() {
  const t = useMessages('earlier');
  const actions = useStage(({ followUp }) => followUp?.actions);
  if (actions === undefined || actions.length === 0) return null;
  return (
    <div className="flex flex-col gap-2.5">
      <h3 className="text-lg font-semibold">{t(($) => $.earlier.title)}</h3>
      <ul className="flex flex-col gap-2.5">
        {actions.map((action) => (
          <li key={action.id} className="paper flex flex-col gap-1.5 p-3.5">
            <ActionWords action={action} />
            <OutcomeWords outcome={action.outcome} />
          </li>
        ))}
      </ul>
    </div>
  );
}
