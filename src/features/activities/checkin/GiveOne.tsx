import { useRef, useState } from 'react';

import {
  draftIn,
  faces,
  fittingFor,
  givenIn,
  highestNumber,
  wordLength,
  type Checkin,
  type CheckinKind,
} from '../../../model/activities/checkin/checkin.ts';
import { useHeard } from '../../../session/useHeard.ts';
import { useWriter } from '../../../session/useWriter.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { OneOf } from '../../../ui/OneOf.tsx';
import { FaceSign, Value } from './Value.tsx';

/** What one gives: laid on the table face down, taken back to change it, or passed. */
export function GiveOne({ checkin }: { readonly checkin: Checkin }) {
  const t = useMessages('checkin');
  const { id, kind } = checkin;
  const { desk, edits } = useWriter();
  const given = givenIn(desk, checkin);
  const passed = Object.hasOwn(desk.ready, id);
  const counts = useHeard(passed || given !== null);
  const [draft, setDraft] = useState(given ?? draftIn(desk, checkin));
  const button = useRef<HTMLButtonElement>(null);
  const fits = fittingFor(kind, draft);
  const tooLong =
    fits === null && String(draft ?? '').length > wordLength
      ? t(($) => $.checkin.tooLong, { most: wordLength })
      : undefined;

  // A word that is half typed is there again after a reload.
  const onChange = (value: string | number) => {
    setDraft(value);
    edits.give(id, 'draft', value);
  };
  // One button does both, and is the same element all the while: so it keeps the focus.
  const onSubmit = () => {
    button.current?.focus();
    if (given !== null) setDraft(given);
    else if (fits === null) return;
    edits.give(id, 'value', given === null ? fits : null);
    edits.give(id, 'draft', null);
    edits.setReady(id, false);
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {given === null ? (
        <Choosing kind={kind} value={draft} onChange={onChange} error={tooLong} />
      ) : (
        <div className="paper flex flex-col gap-1.5 p-4">
          <p className="eyebrow">{t(($) => $.checkin.mine)}</p>
          <p className="flex items-center gap-3 text-2xl font-semibold">
            <Value value={given} />
          </p>
        </div>
      )}
      <Button
        ref={button}
        type="submit"
        size="large"
        wide
        variant={given === null ? 'primary' : 'secondary'}
        unavailable={
          given === null && fits === null ? (tooLong ?? t(($) => $.checkin.first[kind])) : undefined
        }
      >
        {t(($) => (given === null ? $.round.handIn : $.round.takeBack))}
      </Button>
      {given === null && (
        <Button wide onClick={() => edits.setReady(id, !passed)}>
          {t(($) => (passed ? $.checkin.notPassed : $.checkin.pass))}
        </Button>
      )}
      <p role="status" className="text-muted empty:hidden">
        {counts && t(($) => $.checkin.doneMore)}
      </p>
    </form>
  );
}

interface ChoosingProps {
  readonly kind: CheckinKind;
  readonly value: string | number | null;
  readonly onChange: (value: string | number) => void;
  readonly error: string | undefined;
}

const numbers = Array.from({ length: highestNumber }, (_, index) => index + 1);

/** Writing a word, or choosing a face or a number. */
function Choosing({ kind, value, onChange, error }: ChoosingProps) {
  const t = useMessages('checkin');
  const label = t(($) => $.checkin.label[kind]);
  switch (kind) {
    case 'word':
      return (
        <TextField
          label={label}
          hint={t(($) => $.checkin.wordHint, { most: wordLength })}
          value={String(value ?? '')}
          error={error}
          autoComplete="off"
          className="text-lg"
          onChange={onChange}
        />
      );
    case 'face':
      return (
        <OneOf
          label={label}
          options={faces.map((face) => ({
            value: face,
            label: t(($) => $.checkin.faces[face]),
            sign: <FaceSign face={face} />,
          }))}
          value={value}
          onChange={onChange}
        />
      );
    case 'number':
      return (
        <OneOf
          label={label}
          hint={t(($) => $.checkin.numberHint)}
          layout="grid-cols-5"
          options={numbers.map((number) => ({ value: number, label: String(number) }))}
          value={value}
          onChange={onChange}
        />
      );
  }
}
