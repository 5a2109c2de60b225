import { Presentation } from 'lucide-react';

import type { Term } from '../../model/terms.ts';
import { useForbidden, useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';

interface ShowOnScreenProps {
  readonly term: Pick<Term, 'id' | 'term'>;
  /** Among others, the button says which word it is for. */
  readonly named?: boolean;
}

/** Puts a word on the big screen and takes it away: for a facilitator, once the session runs. Nothing for others. */
export function ShowOnScreen({ term: { id, term }, named = false }: ShowOnScreenProps) {
  const t = useMessages('terms');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const may = useForbidden('term.show') === null;
  const running = useStage(({ phase }) => phase === 'table');
  const shown = useStage((stage) => stage.term === id);
  const { busy, refused, ask } = useAsk();
  if (!may || !running) return null;
  const words = { term: term[locale] };
  const press = async () => {
    if (await ask({ type: 'term.show', termId: shown ? null : id }))
      announce(t(($) => (shown ? $.terms.hidden : $.terms.shown), words));
  };
  return (
    <>
      <Button
        size={named ? 'small' : 'regular'}
        aria-busy={busy}
        icon={<Presentation aria-hidden="true" className="size-5" />}
        className="self-start"
        {...(named && { 'aria-label': t(($) => (shown ? $.terms.hideNamed : $.terms.showNamed), words) })}
        onClick={() => void press()}
      >
        {t(($) => (shown ? $.terms.hide : $.terms.show))}
      </Button>
      <RefusalNotice reason={refused} />
    </>
  );
}
