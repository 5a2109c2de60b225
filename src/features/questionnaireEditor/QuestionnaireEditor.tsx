import { Plus, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { limits } from '../../model/limits.ts';
import { countItems, emptyScale, finishedQuestionnaire, withLines } from '../../model/ownQuestionnaire.ts';
import { answerScaleIds, type FileScale, type QuestionnaireFile } from '../../model/questionnaireFile.ts';
import type { AnswerScaleId } from '../../model/survey/questionnaire.ts';
import { keptQuestionnaires } from '../../session/keptQuestionnaires.ts';
import { browserRandom } from '../../session/random.ts';
import { useVersions } from '../../session/useVersions.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { OrderList } from '../../ui/OrderList.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { VersionBar } from '../../ui/VersionBar.tsx';
import { useAnswerWords } from './useAnswerWords.ts';

interface QuestionnaireEditorProps {
  readonly first: QuestionnaireFile;
  /** What can be done with the questionnaire; it is null while it is not finished. */
  readonly children: (questionnaire: QuestionnaireFile | null) => ReactNode;
}

/** Writes a questionnaire: its title, and its parts in order, each with its answers and its questions. */
export function QuestionnaireEditor({ first, children }: QuestionnaireEditorProps) {
  const t = useMessages('ownProgrammes', 'survey');
  const announce = useAnnounce();
  const { now, kept, change, undo, redo } = useVersions(first, keptQuestionnaires.keep);
  const { scales } = now;
  const [chosenId, setChosenId] = useState(first.scales[0]?.id ?? '');
  const at = Math.max(
    scales.findIndex(({ id }) => id === chosenId),
    0,
  );
  const scale = scales[at];
  const finished = finishedQuestionnaire(now);
  const titleOf = ({ id, title }: FileScale) => {
    const number = scales.findIndex((one) => one.id === id) + 1;
    return title.trim() || t(($) => $.questionnaireEditor.part, { number });
  };
  const withScales = (next: readonly FileScale[], text: string | null = null) =>
    change({ ...now, scales: [...next] }, text);
  const set = (changed: FileScale, text: string | null = null) => withScales(scales.with(at, changed), text);
  const add = () => {
    const added = emptyScale(browserRandom);
    withScales([...scales, added]);
    setChosenId(added.id);
  };
  const move = (from: number, to: number) => {
    const moved = scales[from];
    if (moved === undefined || from === to || scales[to] === undefined) return;
    withScales(scales.toSpliced(from, 1).toSpliced(to, 0, moved));
    announce(
      t(($) => $.questionnaireEditor.moved, { part: titleOf(moved), number: to + 1, count: scales.length }),
    );
  };
  const remove = (gone: FileScale) => {
    withScales(scales.toSpliced(at, 1));
    setChosenId((scales[at + 1] ?? scales[at - 1])?.id ?? '');
    announce(t(($) => $.questionnaireEditor.removed, { part: titleOf(gone) }));
  };
  const full = scales.length >= limits.surveyScales;
  const count = countItems(now);
  const wrong =
    now.title.trim() === '' || count === 0
      ? 'unfinished'
      : count > limits.surveyItems
        ? 'tooMany'
        : 'tooLong';

  return (
    <div className="flex flex-col gap-6">
      <VersionBar
        state={t(($) => (kept ? $.questionnaireEditor.kept : $.questionnaireEditor.notKept))}
        words={{
          undo: t(($) => $.questionnaireEditor.undo),
          redo: t(($) => $.questionnaireEditor.redo),
        }}
        undo={undo}
        redo={redo}
      />
      <div className="max-w-xl">
        <TextField
          label={t(($) => $.questionnaireEditor.name)}
          value={now.title}
          maxLength={limits.programmeTitleLength}
          autoComplete="off"
          onChange={(title) => change({ ...now, title }, 'title')}
        />
      </div>
      <div className="grid grid-cols-1 items-start gap-8 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <section aria-label={t(($) => $.questionnaireEditor.parts)} className="flex flex-col gap-2.5">
          <OrderList
            label={t(($) => $.questionnaireEditor.parts)}
            items={scales}
            chosen={scale?.id ?? ''}
            titleOf={titleOf}
            onChoose={setChosenId}
            onMove={move}
          />
          <p role="status" className="tabular text-muted">
            {t(($) => $.ownQuestionnaires.questions, { count })}
          </p>
          <Button
            icon={<Plus aria-hidden="true" className="size-5" />}
            unavailable={
              full ? t(($) => $.questionnaireEditor.full, { most: limits.surveyScales }) : undefined
            }
            onClick={add}
          >
            {t(($) => $.questionnaireEditor.add)}
          </Button>
        </section>
        {scale && (
          <section aria-labelledby="part" className="flex flex-col gap-4">
            <div className="flex flex-wrap items-center gap-1">
              <h2 id="part" className="mr-auto text-lg font-semibold">
                {t(($) => $.questionnaireEditor.part, { number: at + 1 })}
              </h2>
              {scales.length > 1 && (
                <IconButton
                  label={t(($) => $.questionnaireEditor.remove)}
                  icon={<Trash2 aria-hidden="true" />}
                  onClick={() => remove(scale)}
                />
              )}
            </div>
            <PartForm key={scale.id} scale={scale} onChange={set} />
          </section>
        )}
      </div>
      {finished === null && <Notice>{t(($) => $.questionnaireEditor[wrong])}</Notice>}
      {children(finished)}
    </div>
  );
}

interface PartFormProps {
  readonly scale: FileScale;
  readonly onChange: (scale: FileScale, text?: string) => void;
}

function PartForm({ scale, onChange }: PartFormProps) {
  const t = useMessages('ownProgrammes', 'survey');
  const answersOf = useAnswerWords();
  const { id, title, answers, items } = scale;
  return (
    <>
      <TextField
        label={t(($) => $.questionnaireEditor.partName)}
        hint={t(($) => $.questionnaireEditor.partNameHint)}
        optional
        value={title}
        maxLength={limits.stepTitleLength}
        autoComplete="off"
        onChange={(words) => onChange({ ...scale, title: words }, `title ${id}`)}
      />
      <SelectField<AnswerScaleId>
        label={t(($) => $.questionnaireEditor.answers)}
        hint={answersOf(answers)}
        value={answers}
        onChange={(chosen) => onChange({ ...scale, answers: chosen })}
        options={answerScaleIds.map((value) => ({
          value,
          label: t(($) => $.questionnaireEditor.answerScale[value]),
        }))}
      />
      <TextArea
        label={t(($) => $.questionnaireEditor.questions)}
        hint={t(($) => $.questionnaireEditor.questionsHint)}
        rows={8}
        value={items.map(({ text }) => text).join('\n')}
        onChange={(lines) => onChange(withLines(scale, lines, browserRandom), `lines ${id}`)}
      />
    </>
  );
}
