import { useId, useState } from 'react';

import { formatDay } from '../../messages/dates.ts';
import {
  followUpLimits,
  outcomeKinds,
  type EarlierAction,
  type OutcomeKind,
} from '../../model/session/followUp.ts';
import { shortened } from '../../model/shortened.ts';
import { useForbidden, useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { ActionWords } from '../../ui/ActionWords.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { OutcomeWords } from '../../ui/OutcomeWords.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { HarvestSection } from './HarvestSection.tsx';

/** The actions of the session that this one goes on with, and what became of them. Facilitators write it down. */
export function EarlierActions() {
  const t = useMessages('earlier');
  const { locale } = useLocale();
  const followUp = useStage((stage) => stage.followUp);
  const writes = useForbidden('earlier.tell') === null;
  if (followUp === undefined || followUp.actions.length === 0) return null;
  const { title, date, actions } = followUp;
  return (
    <HarvestSection title={t(($) => $.earlier.title)} empty={null}>
      <p className="wrap-anywhere text-muted">
        {t(($) => $.earlier.from, { title, date: formatDay(date, locale) })}
      </p>
      <ul className="flex flex-col gap-2.5">
        {actions.map((action) => (
          <li key={action.id} className="paper flex flex-col gap-3 p-3.5">
            <ActionWords action={action} />
            {writes ? <TellOutcome action={action} /> : <OutcomeWords outcome={action.outcome} />}
          </li>
        ))}
      </ul>
    </HarvestSection>
  );
}

function TellOutcome({ action: { id, text: what, outcome } }: { readonly action: EarlierAction }) {
  const t = useMessages('earlier');
  const announce = useAnnounce();
  const { ask, busy, refused } = useAsk();
  const name = useId();
  // What one chose or typed and did not save yet; until then, what another facilitator saves is shown.
  const [own, setOwn] = useState<{ readonly kind?: OutcomeKind; readonly text?: string }>({});
  const kind = own.kind ?? outcome?.kind;
  const text = own.text ?? outcome?.text ?? '';
  const changed = kind !== outcome?.kind || text.trim() !== (outcome?.text ?? '');
  const save = async () => {
    if (kind === undefined || !changed) return;
    if (!(await ask({ type: 'earlier.tell', actionId: id, kind, text }, id))) return;
    setOwn({});
    announce(t(($) => $.earlier.saved));
  };
  return (
    <form
      className="flex flex-col gap-2.5"
      aria-label={t(($) => $.earlier.about, { action: shortened(what, 60) })}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset className="flex flex-col">
        <legend className="font-semibold">{t(($) => $.earlier.question)}</legend>
        <div className="flex flex-wrap gap-x-5">
          {outcomeKinds.map((one) => (
            <label key={one} className="flex min-h-11 cursor-pointer items-center gap-2.5">
              <input
                type="radio"
                name={name}
                checked={kind === one}
                onChange={() => setOwn({ ...own, kind: one })}
                className="size-5 shrink-0 accent-action"
              />
              <span className="inline-block first-letter:uppercase">{t(($) => $.earlier.outcome[one])}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {kind !== undefined && (
        <TextArea
          label={t(($) => $.earlier.word)}
          optional
          rows={2}
          className="min-h-20"
          limit={followUpLimits.outcomeLength}
          value={text}
          onChange={(value) => setOwn({ ...own, text: value })}
          autoComplete="off"
        />
      )}
      {changed && kind !== undefined && (
        <Button type="submit" size="small" className="self-start" aria-busy={busy}>
          {t(($) => $.earlier.save)}
        </Button>
      )}
      <RefusalNotice reason={refused} title={t(($) => $.earlier.failed)} />
    </form>
  );
}
