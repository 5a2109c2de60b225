import { useId, type ReactNode } from 'react';
import type { Template } from '../../model/board/template.ts';
import { choiceClasses } from '../../ui/ChoiceGroup.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { TemplateSketch } from '../../ui/TemplateSketch.tsx';
import { sketchOf } from './sketchOf.ts';

interface TemplateOptionProps {
  readonly name: string;
  readonly template: Template;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  /** What one can do with it beside choosing it. */
  readonly children?: ReactNode;
}

/** One template to choose: how it looks, what it is called, what it is for. */
export function TemplateOption({ name, template, chosen, onChoose, children }: TemplateOptionProps) {
  const id = useId();
  const { locale } = useLocale();
  const about = template.about[locale] || template.zones.map(({ label }) => label[locale]).join(' · ');
  return (
    <div className="relative flex">
      <label className={`${choiceClasses} w-full flex-col`}>
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
