import { useState } from 'react';

import { stepTitle } from '../../messages/stepTitle.ts';
import type { CardId } from '../../model/deck.ts';
import type { StepId } from '../../model/ids.ts';
import type { ProgrammeStep } from '../../model/programme/programme.ts';
import { deckOf } from '../../model/session/stage.ts';
import { useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, type DialogProps } from '../../ui/Dialog.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { changeFrom, draftOf, type StepDraft } from './stepDraft.ts';
import { StepFields } from './StepFields.tsx';

/** The option that stands for null. */
const none = 'none';

export interface StepDialogProps extends Pick<DialogProps, 'open' | 'onClose'> {
  /** The step to change, as it was when one began; null for a new one. */
  readonly step: ProgrammeStep | null;
}

/** Changes a step, or adds one. */
export function StepDialog({ open, onClose, step }: StepDialogProps) {
  const t = useMessages('facilitator', 'programme');
  const number = useStage(({ programme }) => programme.steps.findIndex(({ id }) => id === step?.id) + 1);
  const title = number === 0 ? t(($) => $.plan.addTitle) : t(($) => $.plan.editTitle, { number });
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <StepForm step={step} onClose={onClose} />
    </Dialog>
  );
}

function StepForm({ step, onClose }: Omit<StepDialogProps, 'open'>) {
  const t = useMessages('facilitator', 'programme');
  const announce = useAnnounce();
  const { locale } = useLocale();
  const stage = useStage((whole) => whole);
  const { steps } = stage.programme;
  const { busy, refused, ask } = useAsk();
  const [draft, setDraft] = useState(() => draftOf(step, steps));
  const [wrong, setWrong] = useState(false);
  const change = (part: Partial<StepDraft>) => setDraft((before) => ({ ...before, ...part }));
  const { activity } = draft;
  const now = steps.find(({ id }) => id === step?.id);
  const gone = step !== null && now === undefined;
  const named = { title: '', key: step?.activity === activity ? step.key : null, activity };

  const cards = stage.cards.map((card) => ({
    value: card.id,
    label: `${deckOf(stage, card)?.shortTitle[locale] ?? ''} ${card.number} · ${card.question[locale]}`,
  }));
  const places = steps.map((before, index) => ({
    value: before.id,
    label: t(($) => $.plan.after, { number: index + 1, step: stepTitle(before, t) }),
  }));

  const save = async () => {
    // The place it had may be gone too.
    const there = draft.after === null || steps.some(({ id }) => id === draft.after);
    const after = there ? draft.after : (steps.at(-1)?.id ?? null);
    const asked = changeFrom({ ...draft, after }, step, now);
    setWrong(asked === null);
    if (asked === null || !(await ask({ type: 'programme.edit', change: asked }))) return;
    if (now === undefined)
      announce(t(($) => $.plan.added, { step: stepTitle({ ...named, title: draft.title.trim() }, t) }));
    onClose();
  };

  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {gone && (
        <Notice tone="warning" live>
          {t(($) => $.plan.fields.gone)}
        </Notice>
      )}
      <StepFields
        value={draft}
        onChange={({ cardId, ...part }) => {
          change({ ...part, ...(cardId !== undefined && { cardId: cardId as CardId | null }) });
          if (part.minutes !== undefined) setWrong(false);
        }}
        untitled={stepTitle(named, t)}
        wrong={wrong}
        cards={cards}
      />
      {step === null && steps.length > 0 && (
        <SelectField<StepId | typeof none>
          label={t(($) => $.plan.addAfter)}
          value={draft.after ?? none}
          onChange={(after) => change({ after: after === none ? null : after })}
          options={[{ value: none, label: t(($) => $.plan.first) }, ...places]}
        />
      )}
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.steer.cancel)}</Button>
        <Button type="submit" variant="primary" aria-busy={busy}>
          {t(($) => $.steer.save)}
        </Button>
      </div>
    </form>
  );
}
