import { Eye, Plus, Trash2 } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { Template, TemplateId } from '../../model/board/template.ts';
import type { TemplateChoice } from '../../model/board/templates/ownTemplate.ts';
import { readyTemplates } from '../../model/board/templates/readyTemplates.ts';
import { templateOf } from '../../model/board/templates/stageTemplates.ts';
import { publications } from '../../model/publications.ts';
import { Button } from '../../ui/Button.tsx';
import { choiceClasses } from '../../ui/ChoiceGroup.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TemplateSketch } from '../../ui/TemplateSketch.tsx';
import type { OwnTemplates } from './ChooseTemplate.tsx';
import { sketchOf } from './sketchOf.ts';
import { groupNames, templateGroups } from './templateGroups.ts';

interface TemplatePickerProps {
  readonly value: TemplateChoice;
  readonly onChange: (choice: TemplateChoice) => void;
  readonly own: OwnTemplates;
  readonly onMake: () => void;
  readonly onExample: (id: TemplateId) => void;
  /** Whose example one comes back from. */
  readonly cameFrom: TemplateId | null;
}

const same = (one: TemplateChoice, other: TemplateChoice) => JSON.stringify(one) === JSON.stringify(other);

/** All templates there are: those of the product, those of one's own, and the way to make one. */
export function TemplatePicker({ value, onChange, own, onMake, onExample, cameFrom }: TemplatePickerProps) {
  const t = useMessages('template');
  const name = useId();
  // The one that is chosen stays in sight, also when this device does not keep it.
  const others =
    typeof value === 'string' || own.all.some((one) => same(one, value)) ? own.all : [value, ...own.all];

  return (
    <div className="flex flex-col gap-6">
      {groupNames.map((group) => (
        <fieldset key={group} className="flex flex-col gap-2.5">
          <legend className="float-left w-full font-semibold">{t(($) => $.template.groups[group])}</legend>
          <div className="grid gap-2.5 sm:grid-cols-2 lg:grid-cols-3">
            {templateGroups[group].map((id) => (
              <TemplateOption
                key={id}
                name={name}
                template={readyTemplates[id]}
                chosen={value === id}
                onChoose={() => onChange(id)}
                foot={<ExampleButton id={id} onPress={onExample} cameBack={cameFrom === id} />}
              />
            ))}
          </div>
        </fieldset>
      ))}
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
  /** What else one can do with it, in the corner. */
  readonly children?: ReactNode;
  /** And below what it says. */
  readonly foot?: ReactNode;
}

/** One template to choose: how it looks, what it is called, when one takes it. */
function TemplateOption({ name, template, chosen, onChoose, children, foot }: TemplateOptionProps) {
  const t = useMessages('template');
  const id = useId();
  const { locale } = useLocale();
  const { when, basedOn } = template;
  const about = when?.[locale] ?? template.zones.map(({ label }) => label[locale]).join(' · ');
  const source = basedOn?.map((key) => publications[key].title[locale]).join('; ');
  return (
    <div className="relative flex">
      <label
        data-checked={chosen || undefined}
        className={`${choiceClasses} w-full flex-col ${foot ? 'pb-14' : ''}`}
      >
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
            <span
              id={`${id}-about`}
              className="flex flex-col gap-1 text-[0.9375rem] text-muted wrap-anywhere"
            >
              {about}
              {source !== undefined && (
                <span className="line-clamp-2 text-sm">{t(($) => $.template.basedOn, { source })}</span>
              )}
            </span>
          </span>
        </span>
      </label>
      {children && <span className="absolute top-1.5 right-1.5 rounded-full bg-paper">{children}</span>}
      {foot && <span className="absolute bottom-2 left-10">{foot}</span>}
    </div>
  );
}

interface ExampleButtonProps {
  readonly id: TemplateId;
  readonly onPress: (id: TemplateId) => void;
  readonly cameBack: boolean;
}

function ExampleButton({ id, onPress, cameBack }: ExampleButtonProps) {
  const t = useMessages('template');
  const { locale } = useLocale();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (cameBack) button.current?.focus();
  }, [cameBack]);
  return (
    <Button
      ref={button}
      size="small"
      variant="quiet"
      icon={<Eye aria-hidden="true" className="size-5" />}
      onClick={() => onPress(id)}
    >
      {t(($) => $.template.example.show)}
      <span className="sr-only">
        {t(($) => $.template.example.of, { title: readyTemplates[id].title[locale] })}
      </span>
    </Button>
  );
}
