/** What of the notes goes into the report. */
import type { NotesRecord } from '../../exports/notesRecord.ts';
import { isShown, reportSections, type ReportEdits, type ReportSection } from '../../model/session/report.ts';
import { useSession } from '../../session/hooks.tsx';
import { CheckboxCard } from '../../ui/CheckboxCard.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { ThemeSign } from '../../ui/ThemeSign.tsx';
import { EditorPart } from './EditorPart.tsx';
import { AnswerChoices } from './ItemChoices.tsx';
import { useSectionTitles } from './useSectionTitles.ts';

export interface ChoicesProps {
  /** All that was published. */
  readonly whole: NotesRecord;
  readonly edits: ReportEdits;
}

/** The parts that have something in them, and those that were left out already. About the others there is no choice. */
function sectionsToChoose(record: NotesRecord, { withoutSections }: ReportEdits): ReportSection[] {
  const filled: Readonly<Record<ReportSection, boolean>> = {
    people: record.people !== null,
    insights: record.insights.length > 0,
    conversation: record.discussed.length + record.clusters.length + record.notes.length > 0,
    balance: record.counts.answers > 0,
    votes: record.votes.length > 0,
    surveys: (record.surveys ?? []).length > 0,
    earlier: record.followUp !== undefined,
    minutes: record.minutes !== '',
    later: record.zones.length > 0,
    notDiscussed: record.notDiscussed.length > 0,
    picture: true,
  };
  return reportSections.filter((section) => filled[section] || Object.hasOwn(withoutSections, section));
}

/** Which parts go into the report. */
export function SectionChoices({ whole, edits }: ChoicesProps) {
  const t = useMessages('report');
  const { report } = useSession();
  const titles = useSectionTitles();
  return (
    <EditorPart title={t(($) => $.sharing.editor.sections)} hint={t(($) => $.sharing.editor.sectionsHint)}>
      <ul className="grid gap-2.5 sm:grid-cols-2">
        {sectionsToChoose(whole, edits).map((section) => (
          <li key={section} className="grid">
            <CheckboxCard
              title={titles[section]}
              description={t(($) => $.sharing.editor.section[section])}
              checked={isShown(section, edits)}
              onChange={(shown) => report.setSection(section, shown)}
            />
          </li>
        ))}
      </ul>
    </EditorPart>
  );
}

/** Which cards go into the report, each with all that belongs to it. */
export function CardChoices({ whole, edits }: ChoicesProps) {
  const t = useMessages('report');
  const { locale } = useLocale();
  const { report } = useSession();
  return (
    <EditorPart title={t(($) => $.sharing.editor.cards)} hint={t(($) => $.sharing.editor.cardsHint)}>
      {whole.discussed.length === 0 ? (
        <p className="text-muted">{t(($) => $.sharing.editor.noCards)}</p>
      ) : (
        <ul className="grid gap-2.5">
          {whole.discussed.map(({ card, answers }) => (
            <li key={card.cardId} className="grid">
              <CheckboxCard
                title={`${card.deck[locale]} ${card.number} · ${t(($) => $.sharing.editor.answers, { count: answers.length })}`}
                description={card.question[locale]}
                sign={
                  <span className={`theme-${card.theme} text-(--theme)`}>
                    <ThemeSign theme={card.theme} />
                  </span>
                }
                checked={!Object.hasOwn(edits.withoutCards, card.cardId)}
                onChange={(shown) => report.setCard(card.cardId, shown)}
              />
              {!Object.hasOwn(edits.withoutCards, card.cardId) && (
                <AnswerChoices answers={answers} edits={edits} />
              )}
            </li>
          ))}
        </ul>
      )}
    </EditorPart>
  );
}
