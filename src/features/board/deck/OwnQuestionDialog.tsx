import { useState, type KeyboardEvent } from 'react';

import { limits } from '../../../model/limits.ts';
import { useSession, useStage } from '../../../session/hooks.tsx';
import { inThisTab } from '../../../session/onDevice.ts';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Dialog, type DialogState } from '../../../ui/Dialog.tsx';
import { DialogForm } from '../../../ui/DialogForm.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';
import { TextArea } from '../../../ui/TextArea.tsx';

/** Makes a card of a question that a facilitator types, and lays it on the table. */
export function OwnQuestionDialog(props: DialogState) {
  const t = useMessages('board', 'decks');
  return (
    <Dialog {...props} title={t(($) => $.board.decks.own)} size="small" keptAtOnce>
      <OwnQuestionForm onClose={props.onClose} />
    </Dialog>
  );
}

function OwnQuestionForm({ onClose }: Pick<DialogState, 'onClose'>) {
  const t = useMessages('board', 'decks');
  const refusalText = useRefusalText();
  const announce = useAnnounce();
  const { text, setText } = useKeptText();
  const { busy, refused, ask, forget } = useAsk();

  const lay = async () => {
    if (busy || text.length > limits.cardTextLength) return;
    if (!(await ask({ type: 'card.add', text }))) return;
    setText('');
    announce(t(($) => $.ownQuestion.laid));
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void lay();
  };
  const why = refused === 'unavailable' ? t(($) => $.ownQuestion.offline) : refused && refusalText(refused);
  return (
    <DialogForm
      onSubmit={() => void lay()}
      onCancel={onClose}
      cancel={t(($) => $.ownQuestion.cancel)}
      confirm={t(($) => $.ownQuestion.lay)}
      busy={busy}
    >
      <TextArea
        label={t(($) => $.ownQuestion.label)}
        hint={t(($) => $.ownQuestion.hint)}
        value={text}
        onChange={(typed) => {
          forget();
          setText(typed);
        }}
        limit={limits.cardTextLength}
        enterKeyHint="send"
        onKeyDown={onKeyDown}
        error={why ?? undefined}
      />
    </DialogForm>
  );
}

/** By session, where this tab has no storage or may leave no trace. */
const texts = new Map<string, string>();

/** What was typed and is on no card yet. */
function useKeptText() {
  const { kind } = useSession();
  const sessionId = useStage((stage) => stage.sessionId);
  const name = `kt-own-question/${sessionId}`;
  const [text, setText] = useState(
    () => texts.get(sessionId) ?? inThisTab((storage) => storage.getItem(name), null) ?? '',
  );
  const keep = (typed: string) => {
    setText(typed);
    texts.set(sessionId, typed);
    if (kind !== 'live') return;
    inThisTab(
      (storage) => (typed === '' ? storage.removeItem(name) : storage.setItem(name, typed)),
      undefined,
    );
  };
  return { text, setText: keep };
}
