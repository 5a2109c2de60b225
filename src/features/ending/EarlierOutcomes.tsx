import { useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

/** What became of the actions of the session before. Nothing where there are none. */
export function EarlierOutcomes() {
  const t = useMessages('earlier');
  const actions = useStage(({ followUp }) => followUp?.actions);
  if (actions === undefined || actions.length === 0) return null;
  return (
    <div className="flex flex-col gap-2.5">
      <h3 className="text-lg font-semibold">{t(($) => $.earlier.title)}</h3>
      <ul className="flex flex-col gap-2.5">
        {actions.map(({ id, text, outcome }) => (
          <li key={id} dir="auto" className="paper p-3.5 leading-snug wrap-anywhere">
            <p className="whitespace-pre-wrap">{text}</p>
            <p className="text-[0.9375rem] text-muted">
              <strong className="font-semibold">
                {t(($) => $.earlier.outcome[outcome?.kind ?? 'none'])}
              </strong>
              {outcome !== null && outcome.text !== '' && ` · ${outcome.text}`}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
