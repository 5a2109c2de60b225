import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import {
  ownTemplateLimits,
  parseOwnTemplate,
  type OwnTemplate,
} from '../../model/board/templates/ownTemplate.ts';
import { drawOwnTemplate } from '../../model/board/templates/stageTemplates.ts';
import { asHeading } from '../../model/session/names.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TemplateSketch } from '../../ui/TemplateSketch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import {
  emptyDraft,
  inForm,
  problemIn,
  zoneRange,
  type AxisDraft,
  type DraftProblem,
} from './ownTemplateDraft.ts';
import { sketchOf } from './sketchOf.ts';

interface OwnTemplateFormProps {
  readonly onSave: (template: OwnTemplate) => void;
  readonly onCancel: () => void;
}

const quadrants = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const;
const forms = ['columns', 'matrix', 'circles', 'line'] as const;

/** Makes a template of one's own: a form, and the names of its zones. */
export function OwnTemplateForm({ onSave, onCancel }: OwnTemplateFormProps) {
  const t = useMessages('template');
  const [draft, setDraft] = useState(emptyDraft);
  const [problem, setProblem] = useState<DraftProblem | null>(null);
  const [least, most] = zoneRange(draft.form);
  const change = (part: Partial<typeof draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setProblem(null);
  };
  const zoneLabel = (index: number) => {
    const quadrant = draft.form === 'matrix' ? quadrants[index] : undefined;
    if (quadrant !== undefined) return t(($) => $.template.quadrant[quadrant]);
    return t(($) => $.template.zone, { number: index + 1 });
  };

  const save = () => {
    const found = problemIn(draft);
    const template = found === null ? parseOwnTemplate(draft) : null;
    setProblem(found);
    if (template !== null) onSave(template);
  };
  // It is drawn before all names are there.
  const sketch = drawOwnTemplate({ ...draft, zones: [...draft.zones] });

  return (
    // No form of its own: it may be inside another, and Enter must not send that one.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="flex flex-col gap-5"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        if (!(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        if (event.target.type !== 'radio') save();
      }}
      role="group"
      aria-label={t(($) => $.template.make)}
    >
      <TextField
        label={t(($) => $.template.title)}
        value={draft.title}
        onChange={(title) => change({ title })}
        maxLength={ownTemplateLimits.title}
        autoComplete="off"
        error={problem === 'title' ? t(($) => $.template.problem.title) : undefined}
      />
      <ChoiceGroup
        label={t(($) => $.template.form)}
        value={draft.form}
        onChange={(form) => change(inForm(draft, form))}
        options={forms.map((value) => ({
          value,
          title: t(($) => $.template.forms[value]),
          description: t(($) => $.template.formsMore[value]),
        }))}
      />
      <div className="mx-auto w-full max-w-xs">
        <TemplateSketch {...sketchOf(sketch)} />
      </div>
      <fieldset className="flex flex-col gap-2.5">
        <legend className="float-left w-full font-semibold">{t(($) => $.template.zones)}</legend>
        {draft.zones.map((zone, index) => (
          <div key={index} className="flex items-end gap-2">
            <div className="flex-1">
              <TextField
                label={zoneLabel(index)}
                value={zone}
                onChange={(name) => change({ zones: draft.zones.with(index, name) })}
                maxLength={ownTemplateLimits.name}
                autoComplete="off"
                error={
                  problem === 'zones' && asHeading(zone) === ''
                    ? t(($) => $.template.problem.zones)
                    : undefined
                }
              />
            </div>
            {draft.zones.length > least && (
              <IconButton
                label={t(($) => $.template.removeZone, { number: index + 1 })}
                icon={<X aria-hidden="true" />}
                onClick={() => change({ zones: draft.zones.toSpliced(index, 1) })}
              />
            )}
          </div>
        ))}
        {draft.zones.length < most && (
          <div>
            <Button
              size="small"
              icon={<Plus aria-hidden="true" className="size-5" />}
              onClick={() => change({ zones: [...draft.zones, ''] })}
            >
              {t(($) => $.template.addZone)}
            </Button>
          </div>
        )}
      </fieldset>
      {draft.form === 'matrix' && (
        <div className="grid gap-5 sm:grid-cols-2">
          <AxisFields
            label={t(($) => $.template.across)}
            value={draft.across}
            onChange={(across) => change({ across })}
          />
          <AxisFields label={t(($) => $.template.up)} value={draft.up} onChange={(up) => change({ up })} />
        </div>
      )}
      <p role="alert" className="text-danger empty:hidden">
        {problem !== null && problem !== 'title' && problem !== 'zones'
          ? t(($) => $.template.problem[problem])
          : ''}
      </p>
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onCancel}>{t(($) => $.template.cancel)}</Button>
        <Button variant="primary" onClick={save}>
          {t(($) => $.template.save)}
        </Button>
      </div>
    </div>
  );
}

interface AxisFieldsProps {
  readonly label: string;
  readonly value: AxisDraft;
  readonly onChange: (axis: AxisDraft) => void;
}

const parts = ['label', 'low', 'high'] as const;

/** What one side of a matrix is about, and what its ends are called. */
function AxisFields({ label, value, onChange }: AxisFieldsProps) {
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
