import { CircleDot, LayoutGrid, Sprout, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';

import { useMessages } from '../../ui/language/useMessages.ts';

const sections = [
  { id: 'nu', name: 'now', Icon: CircleDot },
  { id: 'bord', name: 'board', Icon: LayoutGrid },
  { id: 'oogst', name: 'harvest', Icon: Sprout },
  { id: 'mensen', name: 'people', Icon: Users },
] as const;

type SectionId = (typeof sections)[number]['id'];

/** Which section of the table is shown on a small screen. It is in the address, so that a reload and a link keep it. */
export function useSection(): { readonly section: SectionId; readonly hrefOf: (id: SectionId) => string } {
  const [path] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('deel');
  return {
    section: sections.find(({ id }) => id === asked)?.id ?? 'nu',
    hrefOf: (id) => (id === 'nu' ? path : `${path}?deel=${id}`),
  };
}

interface BottomNavigationProps {
  /** Something new waits in the first section. */
  readonly attention?: boolean;
  /** Something to do from anywhere, beside the sections. */
  readonly action?: ReactNode;
}

/** The sections of the table on a phone, in reach of a thumb. */
export function BottomNavigation({ attention = false, action }: BottomNavigationProps) {
  const t = useMessages();
  const { section, hrefOf } = useSection();
  return (
    <div className="forced-line border-t border-line bg-paper pb-[env(safe-area-inset-bottom)]">
      <div className="mx-auto flex max-w-xl">
        <nav aria-label={t(($) => $.table.sections)} className="min-w-0 flex-4">
          <ul className="flex">
            {sections.map(({ id, name, Icon }) => (
              <li key={id} className="min-w-0 flex-1">
                <Link
                  href={hrefOf(id)}
                  replace
                  aria-current={id === section ? 'page' : undefined}
                  className="relative flex min-h-14 flex-col items-center justify-center gap-0.5 border-t-3 border-transparent text-[0.8125rem] text-muted aria-[current=page]:border-action aria-[current=page]:font-bold aria-[current=page]:text-ink [&_svg]:size-5.5"
                >
                  <Icon aria-hidden="true" />
                  <span className="max-w-full truncate">{t(($) => $.table[name])}</span>
                  {id === 'nu' && attention && (
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
