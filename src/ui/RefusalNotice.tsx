import { useMessages } from './language/useMessages.ts';
import { useRefusalText, type RefusalReason } from './language/useRefusalText.ts';
import { Notice } from './Notice.tsx';

/** Why what was asked did not happen, and what to do now; nothing while nothing was refused. */
export function RefusalNotice({ reason }: { readonly reason: RefusalReason | null }) {
  const t = useMessages();
  const refusalText = useRefusalText();
  if (reason === null) return null;
  return (
    <Notice tone="error" live title={t(($) => $.ui.failed)}>
      {refusalText(reason)}
    </Notice>
  );
}
