import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly sign?: ReactNode;
}

/** Nothing here yet: an invitation to begin. */
export function EmptyState({ title, children, actions, sign }: EmptyStateProps) {
  return (
    <div className="zone flex flex-col items-center gap-2 px-6 py-8 text-center">
      {sign && <div className="text-muted [&_svg]:size-8">{sign}</div>}
      <p className="serif text-xl">{title}</p>
      {children && <div className="max-w-prose text-muted">{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap justify-center gap-3">{actions}</div>}
    </div>
  );
}
