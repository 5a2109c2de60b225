import { useMemo } from 'react';

import type { Answer } from '../../../model/session/stage.ts';
import { AnswerNote } from '../../../ui/AnswerNote.tsx';
import { FittedPages } from '../../../ui/wall/FittedPages.tsx';
import { narrowLevels, wideLevels } from '../../../ui/wall/fitNotes.ts';
import { useWideScreen } from '../../../ui/wall/useWideScreen.ts';

interface WallNotesProps {
  readonly answers: readonly Answer[];
  readonly turning: boolean;
}

/** Answers as large as fits. */
export function WallNotes({ answers, turning }: WallNotesProps) {
  const wide = useWideScreen();
  const items = useMemo(
    () => answers.map((answer) => ({ id: answer.id, content: <WallNote answer={answer} /> })),
    [answers],
  );
  return (
    <FittedPages
      items={items}
      levels={wide ? wideLevels : narrowLevels}
      back={turning ? <div className="answer-note h-full" /> : undefined}
    />
  );
}

/** One answer. A very long one is cut: it can be read whole on the board. */
function WallNote({ answer: { text, source, author, inGroup } }: { readonly answer: Answer }) {
  return (
    <div className="[&_article>p:first-child]:line-clamp-7">
      <AnswerNote
        text={text}
        source={source}
        inGroup={inGroup}
        author={author === null ? undefined : author.name}
        size="wall"
      />
    </div>
  );
}
