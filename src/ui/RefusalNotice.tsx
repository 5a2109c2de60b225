import type { ReactNode } from 'react';
import { useMessages } from './language/useMessages.ts';
import { useRefusalText, type RefusalReason } from './language/useRefusalText.ts';
import { Notice } from './Notice.tsx';

export interface RefusalNoticeProps {
  /** Null while nothing was refused; then nothing is shown. */
  readonly reason: RefusalReason | null;
  readonly title?: string;
  /** Comes after the reason. */
  readonly children?: ReactNode;
}

/** Why something that was asked did not happen, and what to do now. */
export function RefusalNotice({ reason, title, children }: RefusalNoticeProps) {
  const t = useMessages();
  const refusalText = useRefusalText();
  if (reason === null) return null;
  return (
    <Notice tone="error" live title={title ?? t(($) => $.ui.failed)}>
      {refusalText(reason)} {children}
    </Notice>
  );
}
