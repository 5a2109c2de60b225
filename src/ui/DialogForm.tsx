import type { ReactNode } from 'react';

import { Button } from './Button.tsx';
import { RefusalNotice, type RefusalNoticeProps } from './RefusalNotice.tsx';

export interface DialogFormProps {
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly cancel: string;
  /** The words on the main button; without them there is none. */
  readonly confirm: string | undefined;
  readonly danger?: boolean;
  readonly busy?: boolean;
  /** Why it cannot be done now, for the main button to say. */
  readonly unavailable?: string | undefined;
  /** Why the server did not do it. Left out where a field says so. */
  readonly refused?: RefusalNoticeProps['reason'];
  readonly children: ReactNode;
}

/** What a dialog asks for, and its two buttons. Inside a `Dialog`, it begins anew each time that opens. */
export function DialogForm({ onSubmit, onCancel, confirm, refused = null, ...rest }: DialogFormProps) {
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {rest.children}
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onCancel}>{rest.cancel}</Button>
        {confirm !== undefined && (
          <Button
            type="submit"
            variant={rest.danger ? 'danger' : 'primary'}
            aria-busy={rest.busy}
            unavailable={rest.unavailable}
          >
            {confirm}
          </Button>
        )}
      </div>
    </form>
  );
}
