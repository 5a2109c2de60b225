import { useEffect, useState } from 'react';

import {
  minimumRange,
  surveyAhead,
  surveyKinds,
  surveyLayouts,
  usualMinimum,
  type SurveyKind,
  type SurveyLayout,
} from '../../../model/activities/survey/survey.ts';
import type { CardId } from '../../../model/deck.ts';
import { stepOf } from '../../../model/programme/programme.ts';
import { participantsHere } from '../../../model/session/persons.ts';
import { fullKennisscan } from '../../../model/survey/kennisscan.ts';
import { useStage } from '../../../session/hooks.tsx';
import { finishedQuestionnaires } from '../../../session/keptQuestionnaires.ts';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckboxCard } from '../../../ui/CheckboxCard.tsx';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { CountField } from '../../../ui/CountField.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { QuietCheck } from '../../../ui/QuietCheck.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import type { FormProps } from '../activity.ts';
import { SurveyPanel } from './SurveyPanel.tsx';
import { base } from '../../../session/base.ts';

interface SurveyFormProps extends FormProps {
  /** People answer it before the session begins. */
  readonly ahead?: boolean;
}

/** What one asks for; while people answer one ahead, that one comes first. */
export function SurveyForm(props: SurveyFormProps) {
  const going = useStage(surveyAhead);
  if (going !== null) return <SurveyPanel survey={going} onEnded={props.onClose} />;
  return <AskForm {...props} />;
}

type Kind = SurveyKind | 'own';

/** `paths.ownQuestionnaires`, which belongs to the pages around a session. */
const madeAt = `${base}/eigen-vragenlijsten`;

/** Before a questionnaire: what is asked, and from how many people on there is an outcome. That cannot change afterwards. */
function AskForm({ onClose, ahead = false }: SurveyFormProps) {
  const t = useMessages('survey');
  const { locale } = useLocale();
  const refusalText = useRefusalText();
  const announce = useAnnounce();
  const { busy, refused, ask } = useAsk();
  const stage = useStage((whole) => whole);
  const cards = stage.cards.filter((card) => card.kind === 'statement');
  const earlier = stage.followUp?.surveys ?? [];
  const [kind, setKind] = useState<Kind>(() => {
    const step = stepOf(stage.programme, stage.programme.current)?.activity;
    return surveyKinds.find((one) => one === step) ?? 'statements';
  });
  const [length, setLength] = useState<'short' | 'full'>(() =>
    earlier.some(({ questionnaire }) => questionnaire === fullKennisscan.id) ? 'full' : 'short',
  );
  const [chosen, setChosen] = useState<ReadonlySet<CardId>>(() => new Set(cards.map(({ id }) => id)));
  const [typed, setTyped] = useState('');
  const [made, setMade] = useState(finishedQuestionnaires);
  const [picked, setMadeId] = useState('');
  const madeId = picked || (made[0]?.id ?? '');
  // One that was made in another tab meanwhile is there on the way back.
  useEffect(() => {
    const look = () => setMade(finishedQuestionnaires());
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  const [layout, setLayout] = useState<SurveyLayout>('one');
  const [minimum, setMinimum] = useState(Math.max(usualMinimum, stage.minimumGroup));
  const [openly, setOpenly] = useState(false);
  const here = participantsHere(stage).length;
  // Ahead nobody knows yet how many there will be.
  const tooFew = stage.minimumGroup > 0 && (ahead || here < minimum);
  const questionnaire = made.find(({ id }) => id === madeId);
  const own = typed.split('\n').filter((line) => line.trim() !== '');
  const cardIds = cards.map(({ id }) => id).filter((id) => chosen.has(id));
  const kinds: readonly Kind[] = made.length > 0 ? [...surveyKinds, 'own'] : surveyKinds;
  const nothing =
    kind === 'own' ? questionnaire === undefined : kind === 'statements' && cardIds.length + own.length === 0;

  const toggle = (id: CardId) =>
    setChosen(
      (before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]),
    );
  const asksFor = (of: 'scan' | 'own') =>
    of === 'own' && questionnaire !== undefined
      ? { kind: of, questionnaire }
      : { kind: 'scan' as const, length };
  const start = async () => {
    const asks = kind === 'statements' ? { kind, cardIds, own } : asksFor(kind);
    if (!(await ask({ type: 'survey.open', asks, layout, minimum, openly: tooFew && openly, ahead }))) return;
    announce(t(($) => (ahead ? $.survey.panel.ahead.asked : $.table.newSurvey)));
    onClose();
  };
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (!nothing) void start();
      }}
    >
      {earlier.length > 0 && (
        <Notice>
          {t(($) => $.survey.panel.before, {
            titles: new Intl.ListFormat(locale).format(earlier.map(({ title }) => title[locale])),
          })}
        </Notice>
      )}
      <ChoiceGroup<Kind>
        label={t(($) => $.survey.panel.kind)}
        value={kind}
        onChange={setKind}
        options={kinds.map((value) => ({
          value,
          title: t(($) => $.survey.panel.kinds[value].title),
          description: t(($) => $.survey.panel.kinds[value].more),
        }))}
      />
      {(made.length === 0 || kind === 'own') && (
        // Beside this page, so that nothing of it is lost.
        <p className="-mt-2 text-[0.9375rem] text-muted">
          {t(($) => $.survey.panel[made.length === 0 ? 'noOwn' : 'moreOwn'])}{' '}
          <a href={madeAt} target="_blank" rel="noreferrer" className="text-action underline">
            {t(($) => $.survey.panel.makeOwn)}
          </a>
        </p>
      )}
      {kind === 'own' && (
        <SelectField
          label={t(($) => $.survey.panel.whichOwn)}
          options={made.map(({ id, title }) => ({ value: id, label: title }))}
          value={madeId}
          onChange={setMadeId}
        />
      )}
      {kind === 'scan' && (
        <ChoiceGroup<'short' | 'full'>
          label={t(($) => $.survey.panel.length)}
          value={length}
          onChange={setLength}
          options={(['short', 'full'] as const).map((value) => ({
            value,
            title: t(($) => $.survey.panel.lengths[value].title),
            description: t(($) => $.survey.panel.lengths[value].more),
          }))}
        />
      )}
      {kind === 'statements' && (
        <>
          {cards.length === 0 ? (
            <p className="text-muted">{t(($) => $.survey.panel.noCards)}</p>
          ) : (
            <fieldset>
              <legend className="font-semibold">{t(($) => $.survey.panel.cards)}</legend>
              <p role="status" className="tabular text-[0.9375rem] text-muted">
                {t(($) => $.survey.panel.chosen, { count: cardIds.length + own.length })}
              </p>
              {cards.map(({ id, question }) => (
                <QuietCheck
                  key={id}
                  checked={chosen.has(id)}
                  onChange={() => toggle(id)}
                  label={question[locale]}
                />
              ))}
            </fieldset>
          )}
          <TextArea
            label={t(($) => $.survey.panel.own)}
            hint={t(($) => $.survey.panel.ownHint)}
            optional={cards.length > 0}
            value={typed}
            onChange={setTyped}
          />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <p aria-hidden="true" className="font-semibold">
              {t(($) => $.survey.panel.layout)}
            </p>
            <SegmentedControl<SurveyLayout>
              label={t(($) => $.survey.panel.layout)}
              value={layout}
              onChange={setLayout}
              options={surveyLayouts.map((value) => ({
                value,
                label: t(($) => $.survey.panel.layouts[value]),
              }))}
            />
          </div>
        </>
      )}
      {stage.minimumGroup > 0 && (
        <div className="flex flex-col gap-2">
          <CountField
            label={t(($) => $.survey.panel.minimum)}
            value={minimum}
            onChange={setMinimum}
            {...minimumRange}
            least={Math.max(minimumRange.least, stage.minimumGroup)}
            fewer={t(($) => $.survey.panel.fewer)}
            more={t(($) => $.survey.panel.more)}
          />
          <p className="text-[0.9375rem] text-muted">{t(($) => $.survey.panel.minimumMore)}</p>
          {minimum < usualMinimum && (
            <Notice tone="warning" live>
              {t(($) => $.survey.panel.lower, { usual: usualMinimum })}
            </Notice>
          )}
        </div>
      )}
      {tooFew && (
        <Notice
          tone={ahead ? 'info' : 'warning'}
          live={!ahead}
          title={
            ahead
              ? t(($) => $.survey.panel.ahead.few, { minimum })
              : t(($) => $.survey.panel.here, { count: here, minimum })
          }
        >
          <p>{t(($) => (ahead ? $.survey.panel.ahead.fewMore : $.survey.panel.hereMore))}</p>
          <div className="mt-2">
            <CheckboxCard
              checked={openly}
              onChange={setOpenly}
              title={t(($) => $.survey.panel.openly)}
              description={t(($) => $.survey.panel.openlyMore)}
            />
          </div>
        </Notice>
      )}
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.survey.panel.cancel)}</Button>
        <Button
          type="submit"
          variant="primary"
          aria-busy={busy}
          unavailable={nothing ? refusalText('nothing-to-ask') : undefined}
        >
          {t(($) => (ahead ? $.survey.panel.ahead.start : $.survey.panel.start))}
        </Button>
      </div>
    </form>
  );
}
