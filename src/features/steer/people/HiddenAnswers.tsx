import { cardOf } from '../../../model/session/stage.ts';
import type { AnswerId } from '../../../model/ids.ts';
import { useSessionState, useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';

/** The answers that were hidden from everybody, and why; a facilitator can show them again. */
export function HiddenAnswers() {
  const t = useMessages('facilitator');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const hidden = useSessionState((state) => state.hidden);
  const stage = useStage((whole) => whole);
  const { refused, ask } = useAsk();
  const entries = Object.entries(hidden);
  if (entries.length === 0) return null;

  const show = async (answerId: string) => {
    if (await ask({ type: 'answer.show', answerId: answerId as AnswerId }))
      announce(t(($) => $.steer.hidden.shown));
  };
  return (
    <Disclosure summary={t(($) => $.steer.hidden.title, { count: entries.length })}>
      <ul className="flex flex-col gap-3">
        {entries.map(([id, { answer, because }]) => (
          <li key={id} className="paper flex flex-col items-start gap-1.5 p-3">
            <p className="line-clamp-6 whitespace-pre-wrap wrap-anywhere">{answer.text}</p>
            <p className="text-sm text-muted">
              {t(($) => $.hideAnswer.because[because])}
              {' · '}
              {cardOf(stage, answer.cardId)?.question[locale]}
            </p>
            <Button size="small" onClick={() => void show(id)}>
              {t(($) => $.steer.hidden.show)}
            </Button>
          </li>
        ))}
      </ul>
      <RefusalNotice reason={refused} />
    </Disclosure>
  );
}
