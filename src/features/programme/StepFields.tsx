import { limits } from '../../model/limits.ts';
import { stepActivities } from '../../model/programme/stepActivity.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { StepDraft } from './stepDraft.ts';

/** The option that stands for null. */
const none = 'none';

type Fields = Pick<StepDraft, 'activity' | 'title' | 'minutes'> & { readonly cardId: string | null };

interface StepFieldsProps {
  readonly value: Fields;
  readonly onChange: (part: Partial<Fields>) => void;
  /** What the step is called without a title of its own. */
  readonly untitled: string;
  /** Whether the minutes cannot be so. */
  readonly wrong: boolean;
  readonly cards: readonly { readonly value: string; readonly label: string }[];
}

/** What a step is: in a session, and in a programme of one's own. */
export function StepFields({ value, onChange, untitled, wrong, cards }: StepFieldsProps) {
  const t = useMessages('facilitator', 'programme');
  return (
    <>
      <SelectField
        label={t(($) => $.plan.fields.activity)}
        value={value.activity}
        onChange={(activity) => onChange({ activity })}
        options={stepActivities.map((one) => ({ value: one, label: t(($) => $.programme.activity[one]) }))}
      />
      <TextField
        label={t(($) => $.plan.fields.title)}
        hint={t(($) => $.plan.fields.titleHint, { step: untitled })}
        optional
        value={value.title}
        onChange={(title) => onChange({ title })}
        maxLength={limits.stepTitleLength}
        autoComplete="off"
      />
      <TextField
        label={t(($) => $.plan.fields.minutes)}
        value={value.minutes}
        onChange={(minutes) => onChange({ minutes })}
        error={wrong ? t(($) => $.plan.fields.minutesWrong, { most: limits.stepMinutes }) : undefined}
        inputMode="numeric"
        autoComplete="off"
      />
      <SelectField
        label={t(($) => $.plan.fields.card)}
        hint={t(($) => $.plan.fields.cardHint)}
        value={value.cardId ?? none}
        onChange={(cardId) => onChange({ cardId: cardId === none ? null : cardId })}
        options={[{ value: none, label: t(($) => $.plan.fields.noCard) }, ...cards]}
      />
    </>
  );
}
