import { Check, ChevronRight, Eye, EyeOff } from 'lucide-react';
import { Suspense, useEffect, useId, useRef, useState } from 'react';
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

interface BesideBoardProps {
  /** Around it, while there is something to say. */
  readonly className: string;
  /** Whether what to check is unfolded from the beginning: where that takes no room from the board. */
  readonly unfolded?: boolean;
}

/** What a board says beside its zones: what to check, the next step, and, for a facilitator, notes to lay down. */
export function BesideBoard({ className, unfolded = false }: BesideBoardProps) {
  const t = useMessages('board');
  const { locale } = useLocale();
  const { checklist, next } = useStage(currentTemplate);
  const nextShown = useStage((stage) => stage.nextShown === stage.era);
  const leads = useForbidden('board.showNext') === null;
  // While people write there is nothing on the board to check.
  const busy = useStage((stage) => isBusy(momentOf(stage)));
  const listId = useId();
  const [open, setOpen] = useState(unfolded);
  useNextAnnounced();
  const step = nextShown || leads ? next : undefined;
  if (busy || (checklist === undefined && step === undefined)) return null;
  return (
    <section
      aria-label={t(($) => $.besideBoard.label)}
      tabIndex={-1}
      className={`flex flex-col gap-1 text-[0.9375rem] leading-snug outline-none ${className}`}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {checklist && (
          <Button
            variant="quiet"
            size="small"
            className="-ml-2"
            icon={
              <ChevronRight
                aria-hidden="true"
                className={`size-4.5 transition-transform ${open ? 'rotate-90' : ''}`}
              />
            }
            aria-expanded={open}
            aria-controls={open ? listId : undefined}
            onClick={() => setOpen(!open)}
          >
            {checklist.label[locale]}
          </Button>
        )}
        {checklist && open && (
          <ul
            id={listId}
            className={`flex basis-full flex-wrap gap-x-5 gap-y-1 pb-1 ${unfolded ? '' : 'lg:order-last'}`}
          >
            {checklist.items.map((item) => (
              <li key={item.nl} className="flex gap-1.5">
                <Check aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-muted" />
                {item[locale]}
              </li>
            ))}
          </ul>
        )}
        {step && (
          <p className={`min-w-48 flex-1 ${nextShown ? 'serif text-lg leading-snug' : 'text-muted'}`}>
            <strong className="font-semibold">{t(($) => $.besideBoard.next)}</strong> {step[locale]}
          </p>
        )}
        {step && leads && <ShowNext shown={nextShown} />}
        {leads && (
          <Suspense fallback={null}>
            <ReadyNotes />
          </Suspense>
        )}
      </div>
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
