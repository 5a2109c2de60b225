import type { ReportEditor } from '../documents/reportEditor.ts';
import type { ReportEdits } from '../model/session/report.ts';
import type { Links } from './links.ts';
import type { ReportReplica } from './reportReplica.ts';

interface Options {
  readonly links: Pick<Links, 'connect' | 'disconnect'>;
  readonly onReport: (report: ReportEdits | null) => void;
}

export interface ReportOnDemand extends Pick<ReportReplica, 'open' | 'tidy' | 'drop'> {
  readonly fetch: () => void;
  /** Throws while it is not open. */
  readonly editor: () => ReportEditor;
  close(): void;
}

/** The edits of the report. Only who makes a report ready needs them, so only they fetch what reads them. */
export function createReportOnDemand({ links, onReport }: Options): ReportOnDemand {
  let report: ReportReplica | null = null;
  let over = false;

  const replica = async () => {
    const { createReportReplica } = await import('./reportReplica.ts');
    report ??= createReportReplica({
      connect: (doc) => links.connect('report', doc),
      disconnect: () => links.disconnect('report'),
      onReport,
    });
    return report;
  };
  return {
    editor: () => {
      if (report === null) throw new Error('The report is not open');
      return report.editor;
    },
    open: () => {
      let wanted = true;
      let letGo = () => {};
      void replica().then(({ open }) => {
        if (wanted && !over) letGo = open();
      });
      return () => {
        wanted = false;
        letGo();
      };
    },
    fetch: () => report?.fetch(),
    tidy: () => report?.tidy(),
    drop: () => report?.drop(),
    close: () => {
      over = true;
      report?.drop();
    },
  };
}
