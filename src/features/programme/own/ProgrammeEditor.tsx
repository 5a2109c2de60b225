import { ArrowDown, ArrowUp, Copy, Plus, Trash2 } from 'lucide-react';
import { useRef, useState, type ComponentType, type ReactNode } from 'react';

import { stepTitle } from '../../../messages/stepTitle.ts';
import type { TemplateChoice } from '../../../model/board/templates/ownTemplate.ts';
import { newStepId } from '../../../model/ids.ts';
import { limits } from '../../../model/limits.ts';
import { emptyStep, parseProgramme } from '../../../model/ownProgramme.ts';
import { minutesOf, type FileStep, type ProgrammeFile } from '../../../model/programmeFile.ts';
import { keptProgrammes } from '../../../session/keptProgrammes.ts';
import { browserRandom } from '../../../session/random.ts';
import { useVersions } from '../../../session/useVersions.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { OrderList } from '../../../ui/OrderList.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { VersionBar } from '../../../ui/VersionBar.tsx';
import { namedStep } from './namedStep.ts';
import { OwnStepForm, type CardOption } from './OwnStepForm.tsx';

interface ProgrammeEditorProps {
  readonly first: ProgrammeFile;
  /** The cards that a step can begin with. */
  readonly cards: readonly CardOption[];
  readonly Board: ComponentType<{
    readonly value: TemplateChoice;
    readonly onChange: (template: TemplateChoice) => void;
  }>;
  /** What can be done with the programme; it is null while it is not finished. */
  readonly children: (programme: ProgrammeFile | null) => ReactNode;
}

/** Writes a programme: what it is for, its board, its steps in order, and what one says at each. */
export function ProgrammeEditor({ first, cards, Board, children }: ProgrammeEditorProps) {
  const t = useMessages('facilitator', 'ownProgrammes', 'programme');
  const announce = useAnnounce();
  const { now: programme, kept, change, undo, redo } = useVersions(first, keptProgrammes.keep);
  const { steps } = programme;
  const [chosenId, setChosenId] = useState(first.steps[0]?.id ?? '');
  const at = Math.max(
    steps.findIndex(({ id }) => id === chosenId),
    0,
  );
  const step = steps[at];
  const form = useRef<HTMLDivElement>(null);
  const finished = parseProgramme(programme);
  const titleOf = (one: FileStep) => stepTitle(namedStep(one), t);

  const withSteps = (next: readonly FileStep[], text: string | null = null) =>
    change({ ...programme, steps: [...next] }, text);
  const add = (added: FileStep, place: number) => {
    withSteps(steps.toSpliced(place, 0, added));
    setChosenId(added.id);
    requestAnimationFrame(() => form.current?.querySelector('select')?.focus());
  };
  const move = (from: number, to: number) => {
    const moved = steps[from];
    if (moved === undefined || from === to || steps[to] === undefined) return;
    withSteps(steps.toSpliced(from, 1).toSpliced(to, 0, moved));
    announce(
      t(($) => $.programmeEditor.moved, { step: titleOf(moved), number: to + 1, count: steps.length }),
    );
  };
  const remove = (gone: FileStep) => {
    const left = steps.toSpliced(at, 1);
    withSteps(left.length > 0 ? left : [emptyStep(browserRandom)]);
    setChosenId((steps[at + 1] ?? steps[at - 1])?.id ?? '');
    announce(t(($) => $.programmeEditor.removed, { step: titleOf(gone) }));
  };
  const full =
    steps.length < limits.steps ? undefined : t(($) => $.programmeEditor.full, { most: limits.steps });

  return (
    <div className="flex flex-col gap-6">
      <VersionBar
        state={kept ? t(($) => $.programmeEditor.kept) : t(($) => $.programmeEditor.notKept)}
        words={{ undo: t(($) => $.programmeEditor.undo), redo: t(($) => $.programmeEditor.redo) }}
        undo={undo}
        redo={redo}
      />
      <h2 className="sr-only">{t(($) => $.programmeEditor.about)}</h2>
      <div className="grid grid-cols-1 items-start gap-x-8 gap-y-5 md:grid-cols-2">
        <div className="flex flex-col gap-4">
          <TextField
            label={t(($) => $.programmeEditor.name)}
            value={programme.title}
            maxLength={limits.programmeTitleLength}
            autoComplete="off"
            onChange={(title) => change({ ...programme, title }, 'title')}
          />
          <TextField
            label={t(($) => $.programmeEditor.purpose)}
            hint={t(($) => $.programmeEditor.purposeHint)}
            optional
            value={programme.purpose}
            maxLength={limits.purposeLength}
            autoComplete="off"
            onChange={(purpose) => change({ ...programme, purpose }, 'purpose')}
          />
        </div>
        <Board value={programme.board} onChange={(board) => change({ ...programme, board })} />
      </div>

      <div className="grid grid-cols-1 items-start gap-8 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <section aria-label={t(($) => $.programmeEditor.steps)} className="flex flex-col gap-2.5">
          <OrderList
            label={t(($) => $.programmeEditor.steps)}
            items={steps}
            chosen={step?.id ?? ''}
            titleOf={titleOf}
            onChoose={setChosenId}
            onMove={move}
            renderAfter={(one) => (
              <span className="tabular shrink-0 text-sm text-muted">
                {t(($) => $.plan.min, { count: one.minutes })}
              </span>
            )}
          />
          <p className="tabular text-muted">{t(($) => $.plan.total, { count: minutesOf(programme) })}</p>
          <Button
            icon={<Plus aria-hidden="true" className="size-5" />}
            unavailable={full}
            onClick={() => add(emptyStep(browserRandom), at + 1)}
          >
            {t(($) => $.programmeEditor.add)}
          </Button>
        </section>
        {step && (
          <section
            ref={form}
            aria-label={t(($) => $.programmeEditor.step, { number: at + 1, count: steps.length })}
            className="flex flex-col gap-4"
          >
            <div className="flex flex-wrap items-center gap-1">
              <h2 className="mr-auto text-lg font-semibold">
                {t(($) => $.programmeEditor.step, { number: at + 1, count: steps.length })}
              </h2>
              <IconButton
                label={t(($) => $.programmeEditor.up)}
                icon={<ArrowUp aria-hidden="true" />}
                onClick={() => move(at, at - 1)}
              />
              <IconButton
                label={t(($) => $.programmeEditor.down)}
                icon={<ArrowDown aria-hidden="true" />}
                onClick={() => move(at, at + 1)}
              />
              <IconButton
                label={t(($) => $.programmeEditor.duplicate)}
                icon={<Copy aria-hidden="true" />}
                {...(full !== undefined && { unavailable: full })}
                onClick={() => add({ ...step, id: newStepId(browserRandom) }, at + 1)}
              />
              <IconButton
                label={t(($) => $.programmeEditor.remove)}
                icon={<Trash2 aria-hidden="true" />}
                onClick={() => remove(step)}
              />
            </div>
            <OwnStepForm
              key={step.id}
              step={step}
              cards={cards}
              onChange={(changed, text) => withSteps(steps.with(at, changed), text)}
            />
          </section>
        )}
      </div>
      {finished === null && (
        <Notice>
          {t(($) => $.programmeEditor[programme.title.trim() === '' ? 'unfinished' : 'tooLong'])}
        </Notice>
      )}
      {children(finished)}
    </div>
  );
}
