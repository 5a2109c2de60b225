import { useState } from 'react';

import { limits } from '../../model/limits.ts';
import { readDay } from '../../model/readDay.ts';
import { sizeClasses } from '../../model/session/stage.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFieldFocus } from '../../ui/useFieldFocus.ts';
import type { FilledDraft, OpeningDraft, Problems } from './openingDraft.ts';

export interface StepProps {
  readonly draft: FilledDraft;
  readonly problems: Problems;
  readonly onChange: (part: Partial<OpeningDraft>) => void;
}

/** What the session is about and who runs it; where and when, for people who want to say that. */
export function AboutStep({ draft, problems, onChange }: StepProps) {
  const t = useMessages('facilitator', 'open');
  const refusalText = useRefusalText();
  const { title, facilitatorName } = problems;
  const field = useFieldFocus();
  // What is wrong must be seen; once unfolded it stays, also while one mends it.
  const [unfolded, setUnfolded] = useState<true | undefined>(undefined);
  if (unfolded === undefined && (problems.date ?? problems.municipality) !== undefined) setUnfolded(true);
  // A year of two figures is 0026 in a date field.
  const writeYearInFull = () => {
    const date = readDay(draft.date, '');
    if (date !== null && date !== draft.date) onChange({ date });
  };
  return (
    <div className="flex flex-col gap-5">
      <TextField
        ref={field}
        label={t(($) => $.open.sessionTitle.label)}
        hint={t(($) => $.open.sessionTitle.hint)}
        value={draft.title}
        onChange={(value) => onChange({ title: value })}
        error={title && refusalText(title)}
        autoComplete="off"
        enterKeyHint="next"
      />
      <TextField
        label={t(($) => $.open.name.label)}
        hint={t(($) => $.open.name.hint)}
        value={draft.facilitatorName}
        onChange={(value) => onChange({ facilitatorName: value })}
        error={facilitatorName && refusalText(facilitatorName)}
        autoComplete="name"
        enterKeyHint="go"
      />
      <Disclosure summary={t(($) => $.open.more)} open={unfolded}>
        <div className="grid items-end gap-5 sm:grid-cols-2">
          <TextField
            type="date"
            label={t(($) => $.open.date.label)}
            value={draft.date}
            onChange={(value) => onChange({ date: value })}
            onBlur={writeYearInFull}
            error={problems.date && t(($) => $.open.date[problems.date ?? 'missing'])}
          />
          <TextField
            label={t(($) => $.open.municipality)}
            optional
            value={draft.municipality}
            onChange={(value) => onChange({ municipality: value })}
            error={
              problems.municipality &&
              t(($) => $.open.municipalityTooLong, { limit: limits.municipalityLength })
            }
            autoComplete="off"
          />
          <SelectField
            label={t(($) => $.open.size.label)}
            optional
            value={draft.sizeClass}
            onChange={(value) => onChange({ sizeClass: value })}
            options={(['none', ...sizeClasses] as const).map((value) => ({
              value,
              label: t(($) => $.open.size[value]),
            }))}
          />
        </div>
      </Disclosure>
    </div>
  );
}
