import type { ReactNode } from 'react';
import { useMessages } from './language/useMessages.ts';

/** Says in words what we wait for. */
export function Loading({ children }: { readonly children?: ReactNode }) {
  const t = useMessages();
  return (
    <p role="status" className="p-8 text-center text-muted">
      {children ?? t(($) => $.ui.loading)}
    </p>
  );
}
