import type { ReactNode } from 'react';
import { useMessages } from './language/useMessages.ts';

export interface PageShellProps {
  /** The wordmark, usually in a link home. */
  readonly brand: ReactNode;
  readonly navigation?: ReactNode;
  /** Right in the header: language, code, connection. */
  readonly status?: ReactNode;
  readonly footer?: ReactNode;
  readonly width?: 'narrow' | 'regular' | 'full';
  readonly children: ReactNode;
}

const widths = {
  narrow: 'mx-auto w-full max-w-2xl px-5 py-8',
  regular: 'mx-auto w-full max-w-6xl px-5 py-8 sm:px-8',
  full: '',
} as const;

/** What every page has around it: a way past the header, the header, one main, and the foot. */
export function PageShell({
  brand,
  navigation,
  status,
  footer,
  width = 'regular',
  children,
}: PageShellProps) {
  const t = useMessages();
  return (
    <div className="table-surface flex min-h-dvh flex-col">
      <SkipLink />
      <header className="print-hidden forced-line border-b border-line bg-paper">
        <div
          className={`flex min-h-15 flex-wrap items-center gap-x-6 gap-y-1 px-5 py-2 ${width === 'full' ? '' : 'mx-auto w-full max-w-6xl sm:px-8'}`}
        >
          {brand}
          {navigation && (
            <nav
              aria-label={t(($) => $.ui.mainNavigation)}
              className="order-last flex w-full flex-wrap gap-x-5 sm:order-none sm:w-auto"
            >
              {navigation}
            </nav>
          )}
          {status && <div className="ml-auto flex items-center gap-3">{status}</div>}
        </div>
      </header>
      <main id="content" tabIndex={-1} className={`flex flex-1 flex-col ${widths[width]}`}>
        {children}
      </main>
      {footer && (
        <footer className="print-hidden border-t border-line bg-surface">
          <div className="mx-auto flex w-full max-w-6xl flex-wrap items-center gap-x-6 gap-y-1 px-5 py-4 sm:px-8">
            {footer}
          </div>
        </footer>
      )}
    </div>
  );
}

/** The first stop of the Tab key: past the header, to the element with id `content`. */
export function SkipLink() {
  const t = useMessages();
  return (
    <a
      href="#content"
      onClick={(event) => {
        // Fragments carry codes here, so the address stays as it is.
        event.preventDefault();
        document.getElementById('content')?.focus();
      }}
      className="print-hidden absolute top-2 left-2 z-50 -translate-y-24 rounded-control bg-ink px-4 py-3 font-semibold text-table focus:translate-y-0"
    >
      {t(($) => $.ui.skipToContent)}
    </a>
  );
}
