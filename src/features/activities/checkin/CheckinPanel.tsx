import { useState } from 'react';

import {
  checkinKinds,
  highestNumber,
  wordLength,
  type Checkin,
  type CheckinKind,
} from '../../../model/activities/checkin/checkin.ts';
import { limits } from '../../../model/limits.ts';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckboxCard } from '../../../ui/CheckboxCard.tsx';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { QuietCheck } from '../../../ui/QuietCheck.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';
import type { FormProps } from '../activity.ts';
import { CheckinCount } from './CheckinLines.tsx';

interface CheckinProps {
  readonly checkin: Checkin;
}

/** For a facilitator while people give: how many are done, and breaking it off. The main button shows it. */
export function CheckinPanel({ checkin }: CheckinProps) {
  const t = useMessages('checkin');
  const announce = useAnnounce();
  const { busy, refused, ask } = useAsk();
  const [asking, setAsking] = useState(false);
  const stop = async () => {
    if (!(await ask({ type: 'checkin.cancel', runId: checkin.id }))) return;
    announce(t(($) => $.checkin.panel.stopped));
  };
  return (
    <section aria-label={t(($) => $.checkin.panel.title)} className="flex flex-col gap-3">
      <h2 className="eyebrow">{t(($) => $.checkin.panel.going)}</h2>
      <CheckinCount checkin={checkin} />
      <p className="text-[0.9375rem] text-muted">{t(($) => $.checkin.panel.sealed)}</p>
      <KeepInNotes checkin={checkin} />
      <div>
        <Button onClick={() => setAsking(true)}>{t(($) => $.checkin.panel.stop)}</Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t(($) => $.checkin.panel.askStop.title)}
        size="small"
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t(($) => $.checkin.panel.askStop.stay)}</Button>
            <Button variant="danger" aria-busy={busy} onClick={() => void stop()}>
              {t(($) => $.checkin.panel.stop)}
            </Button>
          </>
        }
      >
        <p>{t(($) => $.checkin.panel.askStop.more)}</p>
        <RefusalNotice reason={refused} />
      </Dialog>
    </section>
  );
}

/** Whether what everybody gave goes into the notes, before or after it is shown. */
export function KeepInNotes({ checkin: { id, inNotes } }: CheckinProps) {
  const t = useMessages('checkin');
  const { refused, ask } = useAsk();
  return (
    <div>
      <QuietCheck
        checked={inNotes}
        onChange={(wanted) => void ask({ type: 'checkin.keepInNotes', runId: id, inNotes: wanted })}
        label={t(($) => $.checkin.panel.inNotes)}
        hint={t(($) => $.checkin.panel.inNotesMore)}
      />
      <RefusalNotice reason={refused} />
    </div>
  );
}

/** Before a check-in or check-out: what is asked, what everybody gives, and whether it is in the notes. */
export function CheckinForm({ onClose }: FormProps) {
  const t = useMessages('checkin');
  const refusalText = useRefusalText();
  const announce = useAnnounce();
  const { busy, refused, ask } = useAsk();
  const [question, setQuestion] = useState('');
  const [kind, setKind] = useState<CheckinKind>('word');
  const [inNotes, setInNotes] = useState(false);
  const tooLong =
    question.trim().length > limits.questionLength ? refusalText('question-too-long') : undefined;

  const start = async () => {
    if (!(await ask({ type: 'checkin.open', question, kind, inNotes }))) return;
    announce(t(($) => $.table.newCheckin));
    onClose();
  };
  const more: Readonly<Record<CheckinKind, string>> = {
    word: t(($) => $.checkin.panel.kinds.word.more, { most: wordLength }),
    face: t(($) => $.checkin.panel.kinds.face.more),
    number: t(($) => $.checkin.panel.kinds.number.more, { most: highestNumber }),
  };
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (tooLong === undefined) void start();
      }}
    >
      <TextField
        label={t(($) => $.checkin.panel.question)}
        hint={t(($) => $.checkin.panel.questionHint)}
        optional
        value={question}
        error={tooLong}
        onChange={setQuestion}
      />
      <ChoiceGroup<CheckinKind>
        label={t(($) => $.checkin.panel.kind)}
        value={kind}
        onChange={setKind}
        options={checkinKinds.map((value) => ({
          value,
          title: t(($) => $.checkin.panel.kinds[value].title),
          description: more[value],
        }))}
      />
      <CheckboxCard
        checked={inNotes}
        onChange={setInNotes}
        title={t(($) => $.checkin.panel.inNotes)}
        description={t(($) => $.checkin.panel.inNotesMore)}
      />
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.checkin.panel.cancel)}</Button>
        <Button type="submit" variant="primary" aria-busy={busy} unavailable={tooLong}>
          {t(($) => $.checkin.panel.start)}
        </Button>
      </div>
    </form>
  );
}
