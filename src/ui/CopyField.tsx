import { Copy } from 'lucide-react';
import { useRef } from 'react';

import { useAnnounce } from './announce.ts';
import { Button } from './Button.tsx';
import { useMessages } from './language/useMessages.ts';
import { TextField } from './TextField.tsx';

export interface CopyFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
}

/** A text to take along, with a button that copies it. */
export function CopyField({ label, hint, text }: CopyFieldProps) {
  const t = useMessages();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      announce(t(($) => $.ui.copy.done));
    } catch {
      // Without https, or by the organisation's rules, a page may not touch the clipboard.
      input.current?.select();
      announce(t(($) => $.ui.copy.byHand));
    }
  };

  return (
    <div className="flex items-end gap-2">
      <div className="min-w-0 flex-1">
        <TextField
          ref={input}
          label={label}
          hint={hint}
          value={text}
          onChange={() => undefined}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
          className="truncate text-[0.9375rem]"
        />
      </div>
      <Button
        className="mb-0.5"
        icon={<Copy aria-hidden="true" className="size-4.5" />}
        aria-label={`${t(($) => $.ui.copy.action)}: ${label}`}
        onClick={() => void copy()}
      >
        {t(($) => $.ui.copy.action)}
      </Button>
    </div>
  );
}
