import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly title: string;
  /** Above the title; decoration. */
  readonly picture?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Nothing here yet: an invitation to begin. */
export function EmptyState({ title, picture, children, actions }: EmptyStateProps) {
  return (
    <div className="zone flex flex-col items-center gap-2 px-6 py-8 text-center">
      {picture}
      <p className="serif text-xl">{title}</p>
      {children && <div className="max-w-prose text-muted">{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap justify-center gap-3">{actions}</div>}
    </div>
  );
}
