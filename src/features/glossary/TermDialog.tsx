import { publications } from '../../model/publications.ts';
import type { Term } from '../../model/terms.ts';
import { useIsInSession } from '../../session/hooks.tsx';
import { Dialog, type DialogState } from '../../ui/Dialog.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { ShowOnScreen } from './ShowOnScreen.tsx';

/** What a word means. A facilitator can put it on the big screen from here. */
export function TermDialog({ term, ...state }: DialogState & { readonly term: Term }) {
  const { locale } = useLocale();
  const inSession = useIsInSession();
  return (
    <Dialog {...state} title={term.term[locale]} size="small">
      <div className="flex flex-col gap-4 text-ink">
        <Meaning term={term} />
        {inSession && state.open && <ShowOnScreen term={term} />}
      </div>
    </Dialog>
  );
}

/** The two sentences, and what they are based on. */
export function Meaning({ term: { text, basedOn } }: { readonly term: Term }) {
  const t = useMessages('terms');
  const { locale } = useLocale();
  const source = basedOn && publications[basedOn];
  return (
    <>
      <p className="text-lg leading-relaxed wrap-anywhere">{text[locale]}</p>
      {source && (
        <p className="text-sm text-muted">
          {t(($) => $.terms.basedOn, {
            source: [source.title[locale], source.maker[locale]].filter(Boolean).join('. '),
          })}
        </p>
      )}
    </>
  );
}
