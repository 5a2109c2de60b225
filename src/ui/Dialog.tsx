import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import { useMessages } from './language/useMessages.ts';
import { VoiceInDialog } from './Voice.tsx';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'regular' | 'large';
}

/** Whether a dialog is open, for components that are one. */
export type DialogState = Pick<DialogProps, 'open' | 'onClose'>;

const widths = { small: 'max-w-md', regular: 'max-w-xl', large: 'max-w-4xl' } as const;

/** A modal on the browser's own <dialog>: it traps focus, closes on Escape or a press outside, and gives focus
 * back, all by itself. */
export function Dialog({ open, onClose, title, children, actions, size = 'regular' }: DialogProps) {
  const t = useMessages();
  const titleId = useId();
  const element = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      // To React these two bubble, so a dialog opened from within this one would close this one too.
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        if (event.target !== event.currentTarget) return;
        // The browser may close it without asking (Escape twice); the parent then hears of it here.
        if (open) onClose();
      }}
      closedby="any"
      className={`m-auto w-[calc(100%-2rem)] rounded-2xl bg-transparent p-0 text-ink backdrop:bg-[rgb(29_36_48/55%)] ${widths[size]}`}
    >
      {open && (
        <div className="paper arriving relative flex flex-col gap-5 p-6 shadow-picked">
          <h2 id={titleId} className="serif pr-10 text-2xl leading-tight font-semibold">
            {title}
          </h2>
          <div className="min-w-0">{children}</div>
          {actions && <div className="flex flex-wrap justify-end gap-3">{actions}</div>}
          {/* Last in order, so that focus begins at what the dialog is about. */}
          <IconButton
            label={t(($) => $.ui.close)}
            icon={<X aria-hidden="true" />}
            onClick={onClose}
            className="absolute! top-3.5 right-3.5"
          />
        </div>
      )}
      {open && <VoiceInDialog />}
    </dialog>
  );
}
