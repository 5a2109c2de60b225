import { useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { CheckboxCard } from '../../../ui/CheckboxCard.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';

/** Who comes in: everybody with the code, only whom one lets in, or nobody any more. */
export function DoorSwitches() {
  const t = useMessages('facilitator');
  const asks = useStage((stage) => stage.rules.admission === 'ask');
  const locked = useStage((stage) => stage.doorLocked);
  const { refused, ask } = useAsk();
  return (
    <fieldset className="flex flex-col gap-2.5">
      <legend className="eyebrow mb-2.5">{t(($) => $.steer.door.title)}</legend>
      <CheckboxCard
        checked={asks}
        onChange={(checked) => void ask({ type: 'rules.set', admission: checked ? 'ask' : 'open' })}
        title={t(($) => $.steer.door.ask.title)}
        description={t(($) => $.steer.door.ask.more)}
      />
      <CheckboxCard
        checked={locked}
        onChange={(checked) => void ask({ type: checked ? 'lobby.lock' : 'lobby.unlock' })}
        title={t(($) => $.steer.door.lock.title)}
        description={t(($) => $.steer.door.lock.more)}
      />
      <RefusalNotice reason={refused} />
    </fieldset>
  );
}
