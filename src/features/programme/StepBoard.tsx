import type { TemplateChoice } from '../../model/board/templates/ownTemplate.ts';
import { templateOf } from '../../model/board/templates/stageTemplates.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** The board that a step brings. */
export function StepBoard({ template }: { readonly template: TemplateChoice }) {
  const t = useMessages('facilitator');
  const { locale } = useLocale();
  return (
    <span className="block text-sm text-muted">
      {t(($) => $.plan.brings, { title: templateOf(template).title[locale] })}
    </span>
  );
}
