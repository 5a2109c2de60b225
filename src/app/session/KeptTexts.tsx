import { Button } from '../../ui/Button.tsx';
import { CopyField } from '../../ui/CopyField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { keepTyped, type Kept } from '../../ui/typedText.ts';

/** Gives its author the text of a dialog that is gone: somebody went on, or took away what it was about. */
export function KeptTexts({ title, texts }: Kept) {
  const t = useMessages();
  const close = () => keepTyped(null);
  return (
    <Dialog
      open
      onClose={close}
      title={t(($) => $.ui.unsaved.kept)}
      size="small"
      actions={<Button onClick={close}>{t(($) => $.ui.close)}</Button>}
    >
      <div className="flex flex-col gap-4">
        <p>{t(($) => $.ui.unsaved.keptMore, { title })}</p>
        {texts.map((text) => (
          <div key={text} className="flex flex-col gap-2">
            <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
              {text}
            </p>
            <CopyField label={t(($) => $.ui.unsaved.text)} text={text} />
          </div>
        ))}
      </div>
    </Dialog>
  );
}
