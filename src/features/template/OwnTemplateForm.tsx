import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { ownTemplateLimits, type OwnTemplate } from '../../model/board/templates/ownTemplate.ts';
import { drawOwnTemplate } from '../../model/board/templates/stageTemplates.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TemplateSketch } from '../../ui/TemplateSketch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { AxisFields } from './AxisFields.tsx';
import {
  emptyDraft,
  inForm,
  problemIn,
  templateFrom,
  zoneRange,
  type DraftProblem,
} from './ownTemplateDraft.ts';
import { sketchOf } from './sketchOf.ts';

interface OwnTemplateFormProps {
  readonly onSave: (template: OwnTemplate) => void;
  readonly onCancel: () => void;
}

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
  const setZone = (index: number, name: string) => change({ zones: draft.zones.with(index, name) });
  const zoneLabel = (index: number) =>
    draft.form === 'matrix'
      ? t(
          ($) =>
            $.template.quadrant[
              (['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const)[index] ?? 'topLeft'
            ],
        )
      : t(($) => $.template.zone, { number: index + 1 });

  const save = () => {
    const found = problemIn(draft);
    const template = found === null ? templateFrom(draft) : null;
    setProblem(found);
    if (template !== null) onSave(template);
  };
  // Names that are not there yet must not keep the drawing back.
  const sketch = drawOwnTemplate({ ...draft, zones: [...draft.zones] });

  return (
    // No form of its own: it may stand inside another, and Enter must not send that one.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="flex flex-col gap-5"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
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
        onChange={(form) => {
          setDraft((before) => inForm(before, form));
          setProblem(null);
        }}
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
                onChange={(name) => setZone(index, name)}
                maxLength={ownTemplateLimits.name}
                autoComplete="off"
                error={
                  problem === 'zones' && zone.trim() === '' ? t(($) => $.template.problem.zones) : undefined
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
        {problem === 'same' || problem === 'axes' ? t(($) => $.template.problem[problem]) : ''}
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
