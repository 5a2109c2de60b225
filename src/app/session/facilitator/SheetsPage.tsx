import { PaperAnswers } from '../../../features/sheets/PaperAnswers.tsx';
import { useStage, useViewer } from '../../../session/hooks.tsx';
import { answerSheetsUrl } from '../../../session/notesFiles.ts';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { BackLink } from '../../BackLink.tsx';
import type { SessionLinks } from '../sessionLinks.ts';
import { SessionFrame } from '../SessionFrame.tsx';
import { useViewTitle } from '../useViewTitle.ts';

/** Where facilitators print sheets to answer on, and read in what people wrote on them. */
export function SheetsPage({ links }: { readonly links: SessionLinks }) {
  const t = useMessages('sheets');
  const { locale } = useLocale();
  const steers = useViewer().role === 'facilitator';
  const closed = useStage(({ phase }) => phase === 'closed');
  const { holder } = links;
  useViewTitle(t(($) => $.sheets.title));
  return (
    <SessionFrame links={links}>
      <div className="mx-auto flex w-full max-w-5xl flex-col gap-6 px-4 py-6 sm:px-8">
        <p>
          <BackLink href={links.views.table}>{t(($) => $.table.backToTable)}</BackLink>
        </p>
        <div className="flex flex-col gap-2">
          <h1 className="serif text-3xl leading-tight font-semibold">{t(($) => $.sheets.title)}</h1>
          <p className="max-w-prose text-muted">{t(($) => $.sheets.lead)}</p>
        </div>
        {closed ? (
          <Notice>{t(($) => $.sheets.closed)}</Notice>
        ) : holder === null || !steers ? (
          <Notice>{t(($) => $.sheets.notHere)}</Notice>
        ) : (
          <PaperAnswers sheetsHref={answerSheetsUrl(holder, locale)} tableHref={links.views.table} />
        )}
      </div>
    </SessionFrame>
  );
}
