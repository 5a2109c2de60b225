import { useMemo } from 'react';

import { askedOf } from '../../features/notes/fileChoices.ts';
import type { NotesFiles } from '../../features/notes/notesFiles.ts';
import { ReportRefused, ReportTerms, type WhyNot } from '../../features/reading/ReportParts.tsx';
import { useReport, type ReadReport } from '../../features/reading/useReport.ts';
import type { Reason } from '../../model/refusal.ts';
import { fetchReportFile } from '../../session/reportLink.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { Loading } from '../../ui/Loading.tsx';
import { useSecret } from '../useFragment.ts';
import { Report, ReportShell } from './ReportShell.tsx';

/** The report, for people outside the session who have its link. Its secret stays behind the #: the link can be kept. */
export function ReportPage() {
  const t = useMessages('report');
  const token = useSecret();
  usePageTitle(t(($) => $.reading.page));
  return (
    <ReportShell>
      {token === '' ? <ReportRefused why="incomplete" /> : <Linked key={token} token={token} />}
    </ReportShell>
  );
}

function Linked({ token }: { readonly token: string }) {
  const t = useMessages('report');
  const { reading, again } = useReport(token);
  if (reading.state === 'fetching') return <Loading>{t(($) => $.reading.loading)}</Loading>;
  if (reading.state === 'refused') return <ReportRefused why={whyNot(reading.reason)} onAgain={again} />;
  return <LinkedReport token={token} report={reading.report} />;
}

/** Any other reason means that the server cannot be reached as it should be. */
function whyNot(reason: Reason): WhyNot {
  if (reason === 'no-such-report') return reason;
  return reason === 'malformed' ? 'incomplete' : 'unavailable';
}

function LinkedReport({ token, report }: { readonly token: string; readonly report: ReadReport }) {
  const t = useMessages('report');
  const { locale } = useLocale();
  const { record, expiresAt, formats } = report;
  const files = useMemo<NotesFiles>(
    () => ({
      from: {
        kind: 'fetch',
        fetch: (file) => fetchReportFile(token, file.format, { lang: locale, ...askedOf(file) }),
      },
      available: () => Promise.resolve(formats),
      forArchive: false,
    }),
    [token, formats, locale],
  );
  usePageTitle(`${t(($) => $.reading.page)} · ${record.title}`);
  return (
    <Report record={record} files={files}>
      <ReportTerms expiresAt={expiresAt} deleteAt={record.deleteAt} />
    </Report>
  );
}
