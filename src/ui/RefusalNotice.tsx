import { useMessages } from './language/useMessages.ts';
import { Notice } from './Notice.tsx';

type RefusalText = Parameters<Parameters<ReturnType<typeof useMessages>>[0]>[0]['refusals'];

export interface RefusalNoticeProps {
  /** One of the reasons of the catalogue; null when nothing was refused. */
  readonly reason: keyof RefusalText | null;
}

/** Why what was asked did not happen, and what to do now. */
export function RefusalNotice({ reason }: RefusalNoticeProps) {
  const t = useMessages();
  if (reason === null) return null;
  return (
    <Notice tone="error" live title={t(($) => $.ui.failed)}>
      {t(($) => $.refusals[reason])}
    </Notice>
  );
}
