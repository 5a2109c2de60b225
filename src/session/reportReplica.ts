/** The edits of the report in this browser: there only while somebody looks at them. */
import * as Y from 'yjs';

import { createReportEditor, readReport } from '../documents/reportDocument.ts';
import type { ReportEdits } from '../model/session/report.ts';
import type { DocumentConnection } from './documentConnection.ts';
import type { Links } from './links.ts';
import { listen } from './listen.ts';
import { mirror } from './mirror.ts';

/** Nothing is fetched yet. */
export function createReportReplica(
  links: Pick<Links, 'connect' | 'disconnect'>,
  onReport: (report: ReportEdits | null) => void,
) {
  let lookers = 0;
  let doc = new Y.Doc();
  let editor = createReportEditor(doc);
  let connection: DocumentConnection | null = null;
  let stopMirror = () => {};

  const drop = () => {
    if (connection === null) return;
    connection = null;
    links.disconnect('report');
    stopMirror();
    doc.destroy();
    onReport(null);
  };
  const fetch = () => {
    drop();
    doc = new Y.Doc();
    editor = createReportEditor(doc);
    const fresh = links.connect('report', doc);
    connection = fresh;
    let here = false;
    // Before that it is empty, which would show and share what facilitators have left out.
    listen(fresh.provider, 'sync', (synced: boolean) => {
      if (!synced || here || connection !== fresh) return;
      here = true;
      stopMirror = mirror(doc, readReport, onReport);
    });
  };
  const tidy = () => {
    if (lookers === 0 && connection?.saved() === 'saved') drop();
  };
  return {
    editor: () => editor,
    /** Fetches the document, or a fresh one where there was one already. */
    fetch,
    /** Somebody more looks at it. Gives what lets go: once all have, and everything is saved, it is thrown away. */
    open: () => {
      lookers += 1;
      if (connection === null) fetch();
      let open = true;
      return () => {
        if (open) lookers -= 1;
        open = false;
        tidy();
      };
    },
    /** Throws it away when nobody looks at it and nothing waits to be saved. */
    tidy,
    close: drop,
  };
}
