import type { Rules } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { CheckboxCard } from '../../../ui/CheckboxCard.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';

const switches = [
  'moveItems',
  'addNotes',
  'editHarvest',
  'guests',
] as const satisfies readonly (keyof Rules)[];

/** What participants may do beside answering, voting and reading along. */
export function RuleSwitches() {
  const t = useMessages('facilitator');
  const rules = useStage((stage) => stage.rules);
  const locked = useStage((stage) => stage.boardLocked);
  const { refused, ask } = useAsk();
  return (
    <fieldset className="flex flex-col gap-2.5">
      <legend className="eyebrow mb-2.5">{t(($) => $.steer.rules.board)}</legend>
      <p>{t(($) => $.steer.rules.always)}</p>
      {switches.map((name) => (
        <CheckboxCard
          key={name}
          checked={rules[name]}
          onChange={(checked) => void ask({ type: 'rules.set', [name]: checked })}
          title={t(($) => $.steer.rules[name].title)}
          description={t(($) => $.steer.rules[name].more)}
        />
      ))}
      <CheckboxCard
        checked={locked}
        onChange={(checked) => void ask({ type: checked ? 'board.lock' : 'board.unlock' })}
        title={t(($) => $.steer.rules.lock.title)}
        description={t(($) => $.steer.rules.lock.more)}
      />
      <RefusalNotice reason={refused} />
    </fieldset>
  );
}
