import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { StepProps } from './AboutStep.tsx';

/** Names or no names, and which board. */
export function AnswersStep({ draft, onChange }: StepProps) {
  const t = useMessages('facilitator');
  return (
    <div className="flex flex-col gap-7">
      <ChoiceGroup
        label={t(($) => $.open.answers.label)}
        hint={t(($) => $.open.answers.hint)}
        value={draft.named ? 'named' : 'nameless'}
        onChange={(value) => onChange({ named: value === 'named' })}
        options={[
          {
            value: 'nameless',
            title: t(($) => $.open.answers.nameless),
            description: t(($) => $.open.answers.namelessMore),
          },
          {
            value: 'named',
            title: t(($) => $.open.answers.named),
            description: t(($) => $.open.answers.namedMore),
          },
        ]}
      />
      <div className="flex flex-col gap-1">
        <h3 className="font-semibold">{t(($) => $.open.board.label)}</h3>
        <p>{t(($) => $.open.board.free)}</p>
      </div>
    </div>
  );
}
