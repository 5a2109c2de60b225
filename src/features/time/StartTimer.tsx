import { useState } from 'react';

import { stepOf } from '../../model/programme/programme.ts';
import { useStage } from '../../session/hooks.tsx';
import type { Asking } from '../../session/useAsk.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxCard } from '../../ui/CheckboxCard.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { parseOwnTime } from './ownTime.ts';

const presets = [1, 3, 5] as const;
const minuteMs = 60_000;

/** Starting a timer: a usual time, the time of the step, or one's own. */
export function StartTimer({ ask }: { readonly ask: Asking['ask'] }) {
  const t = useMessages('facilitator');
  const planned = useStage(({ programme }) => stepOf(programme, programme.current)?.minutes ?? null);
  const [locksAnswers, setLocks] = useState(false);
  const start = (ms: number) => void ask({ type: 'timer.start', ms, locksAnswers });
  const usual = (
    <div role="group" aria-label={t(($) => $.timerPanel.start)} className="flex flex-wrap gap-2">
      {presets.map((minutes) => (
        <Button
          key={minutes}
          className="tabular flex-1 whitespace-nowrap"
          onClick={() => start(minutes * minuteMs)}
        >
          {t(($) => $.timerPanel.minutes, { count: minutes })}
        </Button>
      ))}
    </div>
  );
  return (
    <div className="flex flex-col gap-1.5">
      {planned !== null && (
        <Button onClick={() => start(planned * minuteMs)}>
          {t(($) => $.timerPanel.planned, { count: planned })}
        </Button>
      )}
      {planned === null && usual}
      <Disclosure summary={t(($) => (planned === null ? $.timerPanel.own : $.timerPanel.other))}>
        <div className="flex flex-col gap-3 pt-1">
          {planned !== null && usual}
          <OwnTime onStart={start} />
          <CheckboxCard
            checked={locksAnswers}
            onChange={setLocks}
            title={t(($) => $.timerPanel.locks)}
            description={t(($) => $.timerPanel.locksMore)}
          />
        </div>
      </Disclosure>
    </div>
  );
}

function OwnTime({ onStart }: { readonly onStart: (ms: number) => void }) {
  const t = useMessages('facilitator');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const ms = parseOwnTime(typed);
        setWrong(ms === null);
        if (ms !== null) onStart(ms);
      }}
    >
      <TextField
        label={t(($) => $.timerPanel.own)}
        hint={t(($) => $.timerPanel.ownHint)}
        error={wrong ? t(($) => $.timerPanel.ownWrong) : undefined}
        value={typed}
        inputMode="text"
        autoComplete="off"
        onChange={(value) => {
          setTyped(value);
          setWrong(false);
        }}
      />
      <Button type="submit">{t(($) => $.timerPanel.ownStart)}</Button>
    </form>
  );
}
