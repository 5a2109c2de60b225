import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** What a board says below its zones on the wall: the next step once a facilitator shows it, and until then what to check. */
export function BesideOnWall() {
  const t = useMessages('board');
  const { locale } = useLocale();
  const { checklist, next } = useStage(currentTemplate);
  const nextShown = useStage((stage) => stage.nextShown === stage.era);
  if (nextShown && next)
    return (
      <p className="serif text-center text-[max(1.125rem,calc(var(--u)*2))] leading-tight">
        <strong>{t(($) => $.besideBoard.next)}</strong> {next[locale]}
      </p>
    );
  if (!checklist) return null;
  return (
    <p className="text-center text-[max(1rem,calc(var(--u)*1.46))] leading-tight text-muted">
      <strong className="text-ink">{checklist.label[locale]}</strong>{' '}
      {checklist.items.map((item) => item[locale]).join(' · ')}
    </p>
  );
}
