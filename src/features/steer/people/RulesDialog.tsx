import type { Command } from '../../../model/command.ts';
import type { Rules } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { CheckboxCard } from '../../../ui/CheckboxCard.tsx';
import { Dialog, type DialogState } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';

/** What participants may do, and who may come in. Every switch works at once. */
export function RulesDialog(dialog: DialogState) {
  const t = useMessages('facilitator');
  return (
    <Dialog {...dialog} title={t(($) => $.steer.menu.rules)}>
      <div className="flex flex-col gap-6">
        <RuleSwitches />
        <DoorSwitches />
      </div>
    </Dialog>
  );
}

const rulesWithSwitch = [
  'moveItems',
  'addNotes',
  'editHarvest',
  'guests',
] as const satisfies readonly (keyof Rules)[];

/** What participants may do beside answering, voting and reading along. */
function RuleSwitches() {
  const t = useMessages('facilitator');
  const rules = useStage((stage) => stage.rules);
  const locked = useStage((stage) => stage.boardLocked);
  return (
    <Switches
      title={t(($) => $.steer.rules.board)}
      intro={t(($) => $.steer.rules.always)}
      switches={[
        ...rulesWithSwitch.map((name) => ({
          on: rules[name],
          set: (on: boolean): Command => ({ type: 'rules.set', [name]: on }),
          title: t(($) => $.steer.rules[name].title),
          more: t(($) => $.steer.rules[name].more),
        })),
        {
          on: locked,
          set: (on) => ({ type: on ? 'board.lock' : 'board.unlock' }),
          title: t(($) => $.steer.rules.lock.title),
          more: t(($) => $.steer.rules.lock.more),
        },
      ]}
    />
  );
}

/** Who may come in: everybody with the code, only people who are let in, or nobody any more. */
export function DoorSwitches() {
  const t = useMessages('facilitator');
  const asks = useStage((stage) => stage.rules.admission === 'ask');
  const locked = useStage((stage) => stage.doorLocked);
  return (
    <Switches
      title={t(($) => $.steer.door.title)}
      switches={[
        {
          on: asks,
          set: (on) => ({ type: 'rules.set', admission: on ? 'ask' : 'open' }),
          title: t(($) => $.steer.door.ask.title),
          more: t(($) => $.steer.door.ask.more),
        },
        {
          on: locked,
          set: (on) => ({ type: on ? 'lobby.lock' : 'lobby.unlock' }),
          title: t(($) => $.steer.door.lock.title),
          more: t(($) => $.steer.door.lock.more),
        },
      ]}
    />
  );
}

interface SwitchesProps {
  readonly title: string;
  readonly intro?: string;
  readonly switches: readonly {
    readonly on: boolean;
    readonly set: (on: boolean) => Command;
    readonly title: string;
    readonly more: string;
  }[];
}

function Switches({ title: legend, intro, switches }: SwitchesProps) {
  const { refused, ask } = useAsk();
  return (
    <fieldset className="flex flex-col gap-2.5">
      <legend className="eyebrow mb-2.5">{legend}</legend>
      {intro !== undefined && <p>{intro}</p>}
      {switches.map(({ on, set, title, more }) => (
        <CheckboxCard
          key={title}
          checked={on}
          onChange={(checked) => void ask(set(checked))}
          title={title}
          description={more}
        />
      ))}
      <RefusalNotice reason={refused} />
    </fieldset>
  );
}
