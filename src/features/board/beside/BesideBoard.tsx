import { Check, Eye, EyeOff } from 'lucide-react';
import { Suspense, useEffect, useRef } from 'react';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { isBusy, momentOf } from '../../../model/programme/moment.ts';
import { useForbidden, useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';
import { lazyParts } from '../../../ui/lazyParts.ts';

const { ReadyNotes } = lazyParts(['board'], { ReadyNotes: () => import('./ReadyNotes.tsx') }, 'silent');

/** What there is to say beside the zones of the board in use, and whether everybody sees its next step; null for nothing. */
export function useBeside() {
  const { checklist, next } = useStage(currentTemplate);
  const nextShown = useStage((stage) => stage.nextShown === stage.era);
  const leads = useForbidden('board.showNext') === null;
  const busy = useStage((stage) => isBusy(momentOf(stage)));
  const step = nextShown || leads ? next : undefined;
  // While people write there is nothing on the board to check.
  return busy || (checklist === undefined && step === undefined)
    ? null
    : { checklist, next: step, nextShown, leads };
}

/** What a board says beside its zones: what to check, the next step, and, for a facilitator, notes to lay down. */
export function BesideBoard() {
  const t = useMessages('board');
  const { locale } = useLocale();
  const beside = useBeside();
  useNextAnnounced();
  if (beside === null) return null;
  const { checklist, next, nextShown, leads } = beside;
  return (
    <section
      aria-label={t(($) => $.besideBoard.label)}
      tabIndex={-1}
      className="flex flex-col gap-1 outline-none"
    >
      {checklist && (
        <div>
          <h2 className="mr-3 inline font-semibold">{checklist.label[locale]}</h2>
          <ul className="inline">
            {checklist.items.map((item) => (
              <li key={item.nl} className="mr-4 inline">
                <Check aria-hidden="true" className="mr-1 mb-0.5 inline size-4 text-muted" />
                {item[locale]}
              </li>
            ))}
          </ul>
        </div>
      )}
      {(next || leads) && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {next && (
            <p className={`min-w-48 flex-1 ${nextShown ? 'serif text-lg leading-snug' : 'text-muted'}`}>
              <strong className="font-semibold">{t(($) => $.besideBoard.next)}</strong> {next[locale]}
            </p>
          )}
          {next && leads && <ShowNext shown={nextShown} />}
          {leads && (
            <Suspense fallback={null}>
              <ReadyNotes />
            </Suspense>
          )}
        </div>
      )}
    </section>
  );
}

/** Shows the next step of this board to everybody, or no longer. */
function ShowNext({ shown }: { readonly shown: boolean }) {
  const t = useMessages('board');
  const refusalText = useRefusalText();
  const { busy, refused, ask } = useAsk();
  const Icon = shown ? EyeOff : Eye;
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        icon={<Icon aria-hidden="true" className="size-4.5" />}
        aria-busy={busy}
        onClick={() => void ask({ type: 'board.showNext', shown: !shown })}
      >
        {t(($) => (shown ? $.besideBoard.hideNext : $.besideBoard.showNext))}
      </Button>
      {refused !== null && <p role="alert">{refusalText(refused)}</p>}
    </>
  );
}

/** Has the next step read out when a facilitator shows it. */
function useNextAnnounced(): void {
  const t = useMessages('board');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const { next } = useStage(currentTemplate);
  const shown = useStage((stage) => stage.nextShown === stage.era);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (shown && next) announce(`${t(($) => $.besideBoard.next)} ${next[locale]}`, 'quiet');
  }, [shown, next, announce, t, locale]);
}
