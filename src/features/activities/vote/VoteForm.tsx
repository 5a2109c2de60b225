import { useState } from 'react';

import { limits } from '../../../model/limits.ts';
import { useSessionState, useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckboxCard } from '../../../ui/CheckboxCard.tsx';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { CountField } from '../../../ui/CountField.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';
import type { FormProps } from '../activity.ts';
import { itemsIn, likelyScope, scopes, votableOf, type Scope } from './scopes.ts';

const usualDots = 3;
/** What fits on the form's own counter; the model allows more. */
const mostDots = 10;

/** Before a vote: what it is about, in which words, and with how many dots. */
export function VoteForm({ onClose }: FormProps) {
  const t = useMessages('facilitator');
  const refusalText = useRefusalText();
  const announce = useAnnounce();
  const stage = useStage((whole) => whole);
  const board = useSessionState((state) => state.board);
  const { busy, refused, ask } = useAsk();
  const [wanted, setWanted] = useState(likelyScope(stage, board) ?? 'answers');
  const [question, setQuestion] = useState('');
  const [dots, setDots] = useState(usualDots);
  const [several, setSeveral] = useState(true);
  const itemIds = itemsIn(wanted, stage, board);
  const tooLong =
    question.trim().length > limits.questionLength ? refusalText('question-too-long') : undefined;

  const start = async () => {
    const over = votableOf[wanted];
    const perItem = several ? dots : 1;
    if (!(await ask({ type: 'vote.open', over, itemIds, question, dots, perItem }))) return;
    announce(t(($) => $.votePanel.started));
    onClose();
  };
  const unavailable = itemIds.length < 2 ? t(($) => $.votePanel.none) : tooLong;
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (unavailable === undefined) void start();
      }}
    >
      <ChoiceGroup<Scope>
        label={t(($) => $.votePanel.over)}
        value={wanted}
        onChange={setWanted}
        options={scopes
          .map((value) => ({ value, count: itemsIn(value, stage, board).length }))
          .filter(({ value, count }) => count > 1 || value === wanted)
          .map(({ value, count }) => ({
            value,
            title: t(($) => $.votePanel.scope[value]),
            description: t(($) => $.votePanel.items, { count }),
          }))}
      />
      <TextField
        label={t(($) => $.votePanel.question)}
        hint={t(($) => $.votePanel.questionHint)}
        optional
        value={question}
        error={tooLong}
        onChange={setQuestion}
      />
      <CountField
        label={t(($) => $.votePanel.dots)}
        value={dots}
        onChange={setDots}
        least={1}
        most={mostDots}
        fewer={t(($) => $.votePanel.fewer)}
        more={t(($) => $.votePanel.more)}
      />
      <CheckboxCard
        checked={several}
        onChange={setSeveral}
        title={t(($) => $.votePanel.several)}
        description={t(($) => $.votePanel.severalMore)}
      />
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.steer.cancel)}</Button>
        <Button type="submit" variant="primary" aria-busy={busy} unavailable={unavailable}>
          {t(($) => $.votePanel.start)}
        </Button>
      </div>
    </form>
  );
}
