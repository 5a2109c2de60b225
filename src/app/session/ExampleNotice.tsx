import { Link } from 'wouter';

import { useMessages } from '../../ui/language/useMessages.ts';
import { paths } from '../paths.ts';

/** A thin line that says one is trying things out. */
export function ExampleNotice() {
  const t = useMessages();
  return (
    <div className="forced-line flex flex-wrap items-center justify-center gap-x-4 border-b border-line bg-attention-wash px-3 text-sm sm:text-[0.9375rem]">
      <p className="py-1.5">{t(($) => $.trust.example)}</p>
      <Link
        href={paths.home}
        className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4 sm:min-h-8"
      >
        {t(($) => $.trust.leaveExample)}
      </Link>
    </div>
  );
}
