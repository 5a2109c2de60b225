import { useMemo } from 'react';

import { ReportRefused, ReportTerms } from '../../features/reading/ReportParts.tsx';
import { useReport, type ReadReport as Read } from '../../features/reading/useReport.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { Loading } from '../../ui/Loading.tsx';
import { useFragment } from '../useFragment.ts';
import { linkedFiles } from './linkedFiles.ts';
import { ReadReport } from './ReadReport.tsx';
import { ReportShell } from './ReportShell.tsx';
import { whyNot } from './whyNot.ts';

/** The report, for who was not there and has the link. The link's secret stays behind the #, so that it can be kept. */
export function ReportPage() {
  const t = useMessages('report');
  const token = useFragment();
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
  return <Here token={token} report={reading.report} />;
}

function Here({ token, report }: { readonly token: string; readonly report: Read }) {
  const t = useMessages('report');
  const { locale } = useLocale();
  const { record, expiresAt, formats } = report;
  const files = useMemo(() => linkedFiles(token, formats, locale), [token, formats, locale]);
  usePageTitle(`${t(($) => $.reading.page)} · ${record.title}`);
  return (
    <ReadReport record={record} files={files}>
      <ReportTerms expiresAt={expiresAt} deleteAt={record.deleteAt} />
    </ReadReport>
  );
}
