import { useRef } from 'react';

import { limits } from '../../model/limits.ts';
import { useSharedText, type SharedText } from '../../session/useSharedText.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TextArea } from '../../ui/TextArea.tsx';

const summary: SharedText = {
  name: 'report/summary',
  limit: limits.summaryLength,
  read: ({ report }) => report?.summary ?? '',
  write: (session, text, shown) => session.report.setSummary(text, shown),
};

/** What stands above the report. Several facilitators can write it at once. */
export function SummaryField() {
  const t = useMessages('report');
  const area = useRef<HTMLTextAreaElement>(null);
  const { text, tooLong, ...typing } = useSharedText(area, summary);
  return (
    <div className="flex flex-col gap-1.5">
      <TextArea
        ref={area}
        label={t(($) => $.sharing.editor.summary)}
        hint={t(($) => $.sharing.editor.summaryHint)}
        limit={summary.limit}
        value={text}
        dir="auto"
        {...typing}
      />
      {tooLong && <p className="text-sm text-muted">{t(($) => $.sharing.editor.notShared)}</p>}
    </div>
  );
}
