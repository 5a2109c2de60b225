import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { TemplateId, ZoneId } from '../../model/board/template.ts';
import { boardExample } from '../../model/board/templates/filled.ts';
import { readyTemplates } from '../../model/board/templates/readyTemplates.ts';
import { publications } from '../../model/publications.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { FilledSketch, numberClasses } from './FilledSketch.tsx';

interface BoardExampleProps {
  readonly id: TemplateId;
  readonly onBack: () => void;
  readonly onChoose: () => void;
}

/** A board as an invented municipality filled it in: drawn, and in words. */
export function BoardExample({ id, onBack, onChoose }: BoardExampleProps) {
  const t = useMessages('template');
  const { locale } = useLocale();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const template = readyTemplates[id];
  const notes = boardExample(id);
  const labels = [
    ...template.zones.map((zone) => ({ zone: zone.id as ZoneId | null, label: zone.label[locale] })),
    { zone: null, label: t(($) => $.template.example.free) },
  ];
  // Numbered as one reads.
  const inOrder = labels.flatMap(({ zone, label }) =>
    notes.filter((note) => note.zone === zone).map((note) => ({ ...note, label })),
  );
  const numbered = inOrder.map((note, index) => ({ ...note, number: index + 1 }));
  const parts = Map.groupBy(numbered, ({ label }) => label);
  return (
    <section aria-labelledby={titleId} className="flex flex-col gap-5">
      <div className="-m-1 flex max-h-[60dvh] flex-col gap-5 overflow-y-auto p-1">
        <div className="flex flex-col gap-1">
          <h3
            id={titleId}
            ref={heading}
            tabIndex={-1}
            className="serif text-xl leading-tight font-semibold wrap-anywhere outline-none"
          >
            {template.title[locale]}
          </h3>
          <p className="text-muted">{template.about[locale]}</p>
        </div>
        <FilledSketch template={template} notes={numbered} />
        <div className="flex flex-col gap-3">
          <p className="text-[0.9375rem] text-muted">{t(($) => $.template.example.by)}</p>
          <dl className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
            {[...parts].map(([label, said]) => (
              <div key={label} className="flex min-w-0 flex-col gap-1.5">
                <dt className="font-semibold wrap-anywhere">{label}</dt>
                {said.map(({ number, text }) => (
                  <dd key={number} className="flex items-baseline gap-2.5 wrap-anywhere">
                    <span aria-hidden="true" className={`${numberClasses} size-6 shrink-0 rounded text-sm`}>
                      {number}
                    </span>
                    {text[locale]}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </div>
        {template.next && (
          <p className="flex items-start gap-3 rounded-card bg-action-wash p-4">
            <ArrowRight aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-action" />
            <span>
              <strong className="font-semibold">{t(($) => $.template.example.next)}</strong>{' '}
              {template.next[locale]}
            </span>
          </p>
        )}
        {template.basedOn?.map((key) => (
          <p key={key} className="text-[0.9375rem] text-muted">
            {t(($) => $.template.basedOn, {
              source: [publications[key].title[locale], publications[key].maker[locale]]
                .filter(Boolean)
                .join('. '),
            })}
          </p>
        ))}
      </div>
      <div className="flex flex-wrap justify-end gap-3">
        <Button icon={<ArrowLeft aria-hidden="true" className="size-5" />} onClick={onBack}>
          {t(($) => $.template.example.back)}
        </Button>
        <Button variant="primary" onClick={onChoose}>
          {t(($) => $.template.example.choose)}
        </Button>
      </div>
    </section>
  );
}
