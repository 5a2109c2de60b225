import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Stands where a part of the page broke: the rest of the table goes on. */
export function BrokenPart() {
  const t = useMessages();
  return (
    <div className="p-6">
      <Notice
        tone="error"
        live
        title={t(($) => $.table.broken)}
        actions={<Button onClick={() => location.reload()}>{t(($) => $.trust.reload)}</Button>}
      >
        {t(($) => $.table.brokenMore)}
      </Notice>
    </div>
  );
}
