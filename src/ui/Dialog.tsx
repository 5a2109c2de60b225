import { X } from 'lucide-react';
import {
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { useMessages } from './language/useMessages.ts';
import { VoiceInDialog } from './Voice.tsx';
import { followFields, keepTyped } from './typedText.ts';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'regular' | 'large';
  /** What one types in it is kept while one types: to close it loses nothing. */
  readonly keptAtOnce?: boolean;
}

/** Whether a dialog is open, for components that are one. */
export type DialogState = Pick<DialogProps, 'open' | 'onClose'>;

const widths = { small: 'max-w-md', regular: 'max-w-xl', large: 'max-w-4xl' } as const;

/**
 * A modal on the browser's own <dialog>: it traps focus, closes on Escape or a press outside, and gives focus back, all by
 * itself. With text in it that is not saved it asks first; a button inside it that closes it does not.
 */
export function Dialog({
  open,
  onClose,
  title,
  children,
  actions,
  size = 'regular',
  keptAtOnce = false,
}: DialogProps) {
  const t = useMessages();
  const titleId = useId();
  const element = useRef<HTMLDialogElement>(null);
  const { asking, stay, wish, follow } = useUnsaved(element, open && !keptAtOnce, title, onClose);

  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    // The keys come from what is inside; the box itself cannot be focused.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={element}
      aria-labelledby={titleId}
      {...follow}
      // To React these two bubble, so a dialog opened from within this one would close this one too.
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        wish();
      }}
      onClose={(event) => {
        if (event.target !== event.currentTarget || !open) return;
        // The browser may close it without asking (Escape twice). What is inside it is still there.
        if (!wish()) event.currentTarget.showModal();
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
          {asking && <Unsaved onStay={stay} onLeave={onClose} />}
          {/* Last in order, so that focus begins at what the dialog is about. */}
          <IconButton
            label={t(($) => $.ui.close)}
            icon={<X aria-hidden="true" />}
            onClick={wish}
            className="absolute! top-3.5 right-3.5"
          />
        </div>
      )}
      {open && <VoiceInDialog />}
    </dialog>
  );
}

/** Keeps what somebody typed in a dialog from going without their doing. */
function useUnsaved(
  element: { readonly current: HTMLDialogElement | null },
  open: boolean,
  title: string,
  onClose: () => void,
) {
  const [fields] = useState(followFields);
  const [asking, setAsking] = useState(false);
  const field = useRef<Element | null>(null);
  /** What was sent is on its way: that it is not saved yet is no reason to keep it. */
  const sent = useRef(false);
  const typed = () => (!open || element.current === null ? [] : fields.typed(element.current));
  if (!open && asking) setAsking(false);

  /** Closes it, or asks. Gives whether it closes. */
  const wish = (): boolean => {
    const closes = typed().length === 0;
    if (closes) onClose();
    else setAsking(true);
    return closes;
  };

  useEffect(() => {
    if (!open) fields.forget();
  }, [open, fields]);

  const rescue = useEffectEvent(() => {
    if (open && !sent.current) keepTyped({ title, texts: typed() });
  });
  // While what is inside it is still on the page.
  useLayoutEffect(() => () => rescue(), []);

  const stay = () => {
    setAsking(false);
    if (field.current instanceof HTMLElement && field.current.isConnected) field.current.focus();
    else element.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  };
  const isInside = (target: EventTarget) =>
    target instanceof Element && target.closest('dialog') === element.current;
  return {
    asking,
    stay,
    wish,
    follow: {
      onFocus: ({ target }: { readonly target: Element }) => {
        if (!isInside(target)) return;
        fields.enter(target);
        if (target.matches('textarea, input')) field.current = target;
      },
      onInput: () => {
        sent.current = false;
      },
      onSubmit: () => {
        sent.current = true;
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !isInside(event.target)) return;
        // The browser would close it, also when Escape is meant for a word that is being composed.
        event.preventDefault();
        if (!event.nativeEvent.isComposing) wish();
      },
    },
  };
}

/** What becomes of text that is not saved. */
function Unsaved({ onStay, onLeave }: { readonly onStay: () => void; readonly onLeave: () => void }) {
  const t = useMessages();
  const question = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={box} role="group" aria-labelledby={question} className="flex flex-wrap items-center gap-3">
      <p id={question} className="flex-1 basis-full font-semibold">
        {t(($) => $.ui.unsaved.question)}
      </p>
      <Button variant="primary" aria-describedby={question} onClick={onStay}>
        {t(($) => $.ui.unsaved.stay)}
      </Button>
      <Button variant="quiet" onClick={onLeave}>
        {t(($) => $.ui.unsaved.leave)}
      </Button>
    </div>
  );
}
