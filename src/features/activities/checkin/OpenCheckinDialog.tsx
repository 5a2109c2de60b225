import { useState } from 'react';

import {
  checkinKinds,
  highestNumber,
  wordLength,
  type CheckinKind,
} from '../../../model/activities/checkin/checkin.ts';
import { limits } from '../../../model/limits.ts';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckboxCard } from '../../../ui/CheckboxCard.tsx';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';

export interface OpenCheckinDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Before a check-in or check-out: what is asked, what everybody gives, and whether it is in the notes. */
export function OpenCheckinDialog({ open, onClose }: OpenCheckinDialogProps) {
  const t = useMessages('checkin');
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.checkin.panel.title)}>
      <CheckinForm onClose={onClose} />
    </Dialog>
  );
}

function CheckinForm({ onClose }: Pick<OpenCheckinDialogProps, 'onClose'>) {
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
