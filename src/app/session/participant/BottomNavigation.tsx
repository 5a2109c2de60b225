import type { ReactNode } from 'react';
import { Link } from 'wouter';

import { useMessages } from '../../../ui/language/useMessages.ts';

export interface Section<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon: ReactNode;
  /** Something new waits there. */
  readonly attention?: boolean;
}

export interface BottomNavigationProps<Id extends string> {
  readonly sections: readonly Section<Id>[];
  readonly current: Id;
  readonly hrefOf: (id: Id) => string;
  /** Something to do from anywhere, in a place of its own beside the sections. */
  readonly action?: ReactNode;
}

/** The sections of a page on a phone, in reach of a thumb. */
export function BottomNavigation<Id extends string>({
  sections,
  current,
  hrefOf,
  action,
}: BottomNavigationProps<Id>) {
  const t = useMessages();
  return (
    <div className="forced-line border-t border-line bg-paper pb-[env(safe-area-inset-bottom)]">
      <div className="mx-auto flex max-w-xl">
        <nav aria-label={t(($) => $.table.sections)} className="min-w-0 flex-4">
          <ul className="flex">
            {sections.map(({ id, label, icon, attention }) => (
              <li key={id} className="flex-1">
                <Link
                  href={hrefOf(id)}
                  replace
                  aria-current={id === current ? 'page' : undefined}
                  className="relative flex min-h-14 flex-col items-center justify-center gap-0.5 border-t-3 border-transparent text-[0.8125rem] text-muted aria-[current=page]:border-action aria-[current=page]:font-bold aria-[current=page]:text-ink [&_svg]:size-5.5"
                >
                  {icon}
                  {label}
                  {attention && (
                    <span className="absolute top-1 left-[calc(50%+0.75rem)] rounded-full bg-action px-1.5 text-[0.6875rem] leading-4 font-bold text-on-action">
                      {t(($) => $.table.attention)}
                    </span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {action && <div className="flex min-w-0 flex-1 border-l border-line empty:hidden">{action}</div>}
      </div>
    </div>
  );
}
