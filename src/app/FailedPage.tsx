import { Button } from '../ui/Button.tsx';
import { useMessages } from '../ui/language/useMessages.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { paths } from './paths.ts';

/** Something broke that nobody foresaw. */
export function FailedPage() {
  const t = useMessages();
  return (
    <main id="content" className="mx-auto max-w-2xl px-5 py-16">
      <div role="alert" className="flex flex-col items-start gap-4">
        <h1 className="serif text-3xl font-semibold">{t(($) => $.table.broken)}</h1>
        <p className="text-lg">{t(($) => $.table.brokenMore)}</p>
        <div className="flex flex-wrap gap-3">
          <Button variant="primary" onClick={() => location.reload()}>
            {t(($) => $.trust.reload)}
          </Button>
          <LinkButton href={paths.home}>{t(($) => $.trust.home)}</LinkButton>
        </div>
      </div>
    </main>
  );
}
