import { useState } from 'react';

import { stepTitle } from '../../messages/stepTitle.ts';
import type { CardId } from '../../model/deck.ts';
import type { StepId } from '../../model/ids.ts';
import { limits } from '../../model/limits.ts';
import { activities, type ProgrammeStep } from '../../model/programme/programme.ts';
import { deckOf } from '../../model/session/stage.ts';
import { useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { changeFrom, draftOf, type StepDraft } from './stepDraft.ts';

/** The fields of a step. */
export function StepForm({
  step,
  onClose,
}: {
  readonly step: ProgrammeStep | null;
  readonly onClose: () => void;
}) {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  const steps = useStage((stage) => stage.programme.steps);
  const { busy, refused, ask } = useAsk();
  const [draft, setDraft] = useState(() => draftOf(step, steps));
  const [wrong, setWrong] = useState(false);
  const change = (part: Partial<StepDraft>) => setDraft((before) => ({ ...before, ...part }));
  const named = {
    title: '',
    key: step?.activity === draft.activity ? step.key : null,
    activity: draft.activity,
  };

  const save = async () => {
    const asked = changeFrom(draft, step?.id ?? null);
    setWrong(asked === null);
    if (asked === null || !(await ask({ type: 'programme.edit', change: asked }))) return;
    if (step === null)
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
      <SelectField
        label={t(($) => $.plan.fields.activity)}
        value={draft.activity}
        onChange={(activity) => change({ activity })}
        options={activities.map((value) => ({ value, label: t(($) => $.programme.activity[value]) }))}
      />
      <TextField
        label={t(($) => $.plan.fields.title)}
        hint={t(($) => $.plan.fields.titleHint, { step: stepTitle(named, t) })}
        optional
        value={draft.title}
        onChange={(title) => change({ title })}
        maxLength={limits.stepTitleLength}
        autoComplete="off"
      />
      <TextField
        label={t(($) => $.plan.fields.minutes)}
        value={draft.minutes}
        onChange={(minutes) => {
          change({ minutes });
          setWrong(false);
        }}
        error={wrong ? t(($) => $.plan.fields.minutesWrong, { most: limits.stepMinutes }) : undefined}
        inputMode="numeric"
        autoComplete="off"
      />
      <CardField value={draft.cardId} onChange={(cardId) => change({ cardId })} />
      {step === null && steps.length > 0 && (
        <PlaceField steps={steps} value={draft.after} onChange={(after) => change({ after })} />
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

const none: string = 'none';

interface CardFieldProps {
  readonly value: CardId | null;
  readonly onChange: (value: CardId | null) => void;
}

function CardField({ value, onChange }: CardFieldProps) {
  const t = useMessages('facilitator');
  const { locale } = useLocale();
  const stage = useStage((whole) => whole);
  const cards = stage.cards.map((card) => ({
    value: card.id as string,
    label: `${deckOf(stage, card)?.shortTitle[locale] ?? ''} ${card.number} · ${card.question[locale]}`,
  }));
  return (
    <SelectField
      label={t(($) => $.plan.fields.card)}
      hint={t(($) => $.plan.fields.cardHint)}
      value={value ?? none}
      onChange={(chosen) => onChange(chosen === none ? null : (chosen as CardId))}
      options={[{ value: none, label: t(($) => $.plan.fields.noCard) }, ...cards]}
    />
  );
}

interface PlaceFieldProps {
  readonly steps: readonly ProgrammeStep[];
  readonly value: StepId | null;
  readonly onChange: (value: StepId | null) => void;
}

function PlaceField({ steps, value, onChange }: PlaceFieldProps) {
  const t = useMessages('facilitator');
  return (
    <SelectField
      label={t(($) => $.plan.addAfter)}
      value={value ?? none}
      onChange={(chosen) => onChange(chosen === none ? null : (chosen as StepId))}
      options={[
        { value: none, label: t(($) => $.plan.first) },
        ...steps.map((step, index) => ({
          value: step.id as string,
          label: t(($) => $.plan.after, { number: index + 1, step: stepTitle(step, t) }),
        })),
      ]}
    />
  );
}
