import { ownTemplateLimits } from '../../model/board/templates/ownTemplate.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { OwnTemplateDraft } from './ownTemplateDraft.ts';

type AxisDraft = OwnTemplateDraft['across'];

interface AxisFieldsProps {
  readonly label: string;
  readonly value: AxisDraft;
  readonly onChange: (axis: AxisDraft) => void;
}

const parts = ['label', 'low', 'high'] as const;

/** What lies along one side of a matrix, and what its ends are called. */
export function AxisFields({ label, value, onChange }: AxisFieldsProps) {
  const t = useMessages('template');
  return (
    <fieldset className="flex flex-col gap-2.5">
      <legend className="float-left w-full font-semibold">{label}</legend>
      {parts.map((part) => (
        <TextField
          key={part}
          label={t(($) => $.template.axis[part])}
          value={value[part]}
          onChange={(text) => onChange({ ...value, [part]: text })}
          maxLength={ownTemplateLimits.name}
          autoComplete="off"
        />
      ))}
    </fieldset>
  );
}
