import { useState } from 'react';
import type { TemplateChoice } from '../../model/board/templates/ownTemplate.ts';
import { templateOf } from '../../model/board/templates/stageTemplates.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TemplateSketch } from '../../ui/TemplateSketch.tsx';
import { templateTexts } from '../glossary/templateTexts.ts';
import { TermsIn } from '../glossary/TermsIn.tsx';
import { ChooseTemplate } from './ChooseTemplate.tsx';
import { sketchOf } from './sketchOf.ts';

interface ChosenTemplateProps {
  readonly value: TemplateChoice;
  readonly onChange: (choice: TemplateChoice) => void;
}

/** The template that a session will begin with, and the way to another. */
export function ChosenTemplate({ value, onChange }: ChosenTemplateProps) {
  const t = useMessages('template');
  const { locale } = useLocale();
  const [choosing, setChoosing] = useState(false);
  const close = () => setChoosing(false);
  const template = templateOf(value);
  return (
    <section aria-label={t(($) => $.template.label)} className="flex flex-col gap-2.5">
      <h3 className="font-semibold">{t(($) => $.template.label)}</h3>
      <div className="flex flex-wrap items-start gap-4">
        <div className="w-48 max-w-full">
          <TemplateSketch {...sketchOf(template)} />
        </div>
        <div className="flex min-w-48 flex-1 flex-col items-start gap-2">
          <p>
            <strong className="font-semibold wrap-anywhere">{template.title[locale]}</strong>
            <br />
            <span className="text-[0.9375rem] text-muted">{template.about[locale]}</span>
          </p>
          <Button size="small" aria-haspopup="dialog" onClick={() => setChoosing(true)}>
            {t(($) => $.template.other)}
          </Button>
          <TermsIn texts={templateTexts(template, locale)} />
        </div>
      </div>
      <ChooseTemplate
        open={choosing}
        now={value}
        hint={t(($) => $.template.hint)}
        onClose={close}
        onUse={(choice) => {
          onChange(choice);
          close();
        }}
      />
    </section>
  );
}
