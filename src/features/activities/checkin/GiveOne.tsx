import { useRef, useState } from 'react';

import {
  draftIn,
  faces,
  fittingFor,
  givenIn,
  wordLength,
  type Checkin,
} from '../../../model/activities/checkin/checkin.ts';
import { useWriter } from '../../../session/useWriter.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Choosing } from './Choosing.tsx';
import { FaceSign } from './FaceSign.tsx';
import { useValueWords } from './useValueWords.ts';

/** What one gives: laid on the table face down, taken back to change it, or passed. */
export function GiveOne({ checkin }: { readonly checkin: Checkin }) {
  const t = useMessages('checkin');
  const { id, kind } = checkin;
  const { desk, edits } = useWriter();
  const given = givenIn(desk, checkin);
  const passed = Object.hasOwn(desk.ready, id);
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
        <Given value={given} />
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
        {(passed || given !== null) && t(($) => $.checkin.doneMore)}
      </p>
    </form>
  );
}

function Given({ value }: { readonly value: string | number }) {
  const t = useMessages('checkin');
  const wordsOf = useValueWords();
  const face = faces.find((one) => one === value);
  return (
    <div className="paper flex flex-col gap-1.5 p-4">
      <p className="eyebrow">{t(($) => $.checkin.mine)}</p>
      <p className="flex items-center gap-3 text-2xl font-semibold">
        {face !== undefined && <FaceSign face={face} />}
        <span className="min-w-0 wrap-anywhere">{wordsOf(value)}</span>
      </p>
    </div>
  );
}
