import type { CardId } from '../../../model/deck.ts';
import { useWriter } from '../../../session/useWriter.tsx';
import { AnswerNote } from '../../../ui/AnswerNote.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** What one was still writing when the answers were revealed: it must not look lost. */
export function KeptDraft({ cardId }: { readonly cardId: CardId }) {
  const t = useMessages('reveal');
  const { desk } = useWriter();
  const draft = desk.drafts[cardId];
  if (draft === undefined || draft.text.trim() === '') return null;
  return (
    <Notice title={t(($) => $.revealed.keptDraft)}>
      <p>{t(($) => $.revealed.keptDraftMore)}</p>
      <div className="mt-3">
        <AnswerNote text={draft.text} source={draft.source} inGroup={draft.inGroup} />
      </div>
    </Notice>
  );
}
