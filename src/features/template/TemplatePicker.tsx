import { Plus, Trash2 } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { templateIds, type Template } from '../../model/board/template.ts';
import type { TemplateChoice } from '../../model/board/templates/ownTemplate.ts';
import { readyTemplates } from '../../model/board/templates/readyTemplates.ts';
import { templateOf } from '../../model/board/templates/stageTemplates.ts';
import { Button } from '../../ui/Button.tsx';
import { choiceClasses } from '../../ui/ChoiceGroup.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TemplateSketch } from '../../ui/TemplateSketch.tsx';
import type { OwnTemplates } from './ChooseTemplate.tsx';
import { sketchOf } from './sketchOf.ts';

interface TemplatePickerProps {
  readonly value: TemplateChoice;
  readonly onChange: (choice: TemplateChoice) => void;
  readonly own: OwnTemplates;
  readonly onMake: () => void;
}

const same = (one: TemplateChoice, other: TemplateChoice) => JSON.stringify(one) === JSON.stringify(other);

/** All templates there are: those of the product, those of one's own, and the way to make one. */
export function TemplatePicker({ value, onChange, own, onMake }: TemplatePickerProps) {
  const t = useMessages('template');
  const name = useId();
  // The one that is chosen stays in sight, also when this device does not keep it.
  const others =
    typeof value === 'string' || own.all.some((one) => same(one, value)) ? own.all : [value, ...own.all];

  return (
    <div className="flex flex-col gap-6">
      <fieldset className="flex flex-col gap-2.5">
        <legend className="float-left w-full font-semibold">{t(($) => $.template.ready)}</legend>
        <div className="grid gap-2.5 sm:grid-cols-2 lg:grid-cols-3">
          {templateIds.map((id) => (
            <TemplateOption
              key={id}
              name={name}
              template={readyTemplates[id]}
              chosen={value === id}
              onChoose={() => onChange(id)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="flex flex-col gap-2.5">
        <legend className="float-left w-full font-semibold">{t(($) => $.template.own)}</legend>
        {others.length === 0 && <p className="text-muted">{t(($) => $.template.noneOwn)}</p>}
        <div className="grid gap-2.5 sm:grid-cols-2 lg:grid-cols-3">
          {others.map((template) => (
            <TemplateOption
              key={template.title}
              name={name}
              template={templateOf(template)}
              chosen={same(template, value)}
              onChoose={() => onChange(template)}
            >
              {own.all.includes(template) && (
                <IconButton
                  label={t(($) => $.template.remove, { title: template.title })}
                  icon={<Trash2 aria-hidden="true" />}
                  onClick={() => own.remove(template)}
                />
              )}
            </TemplateOption>
          ))}
        </div>
        <div>
          <Button icon={<Plus aria-hidden="true" className="size-5" />} onClick={onMake}>
            {t(($) => $.template.make)}
          </Button>
        </div>
      </fieldset>
    </div>
  );
}

interface TemplateOptionProps {
  readonly name: string;
  readonly template: Template;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  /** What else one can do with it. */
  readonly children?: ReactNode;
}

/** One template to choose: how it looks, what it is called, what it is for. */
function TemplateOption({ name, template, chosen, onChoose, children }: TemplateOptionProps) {
  const id = useId();
  const { locale } = useLocale();
  const about = template.about[locale] || template.zones.map(({ label }) => label[locale]).join(' · ');
  return (
    <div className="relative flex">
      <label data-checked={chosen || undefined} className={`${choiceClasses} w-full flex-col`}>
        <TemplateSketch {...sketchOf(template)} />
        <span className="flex items-start gap-3">
          <input
            type="radio"
            name={name}
            checked={chosen}
            onChange={onChoose}
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-about`}
            className="mt-0.5 size-5 shrink-0 accent-action outline-none"
          />
          <span className="flex min-w-0 flex-col gap-0.5">
            <span id={`${id}-title`} className="font-semibold wrap-anywhere">
              {template.title[locale]}
            </span>
            <span id={`${id}-about`} className="text-[0.9375rem] text-muted wrap-anywhere">
              {about}
            </span>
          </span>
        </span>
      </label>
      {children && <span className="absolute top-1.5 right-1.5 rounded-full bg-paper">{children}</span>}
    </div>
  );
}
