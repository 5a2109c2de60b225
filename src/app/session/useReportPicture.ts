import { useMemo } from 'react';

import { drawReportPicture } from '../../exports/picture/reportPicture.ts';
import type { ReportEdits } from '../../model/report.ts';
import { useSessionState, useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** The board as the reader of the report sees it; null when it is left out. */
export function useReportPicture(edits: ReportEdits): string | null {
  const t = useMessages('board');
  const { locale } = useLocale();
  const stage = useStage((whole) => whole);
  const board = useSessionState((state) => state.board);
  return useMemo(
    () => drawReportPicture({ stage, board }, edits, locale, t),
    [stage, board, edits, locale, t],
  );
}
