import { useState } from 'react';

import { QuestionnaireEditor } from '../../features/questionnaireEditor/QuestionnaireEditor.tsx';
import { parseDraftQuestionnaire } from '../../model/ownQuestionnaire.ts';
import { keptQuestionnaires } from '../../session/keptQuestionnaires.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { paths } from '../paths.ts';
import { OwnShell } from './ownThings.tsx';
import { ShareThing } from './sharedThings.tsx';

/** One's own questionnaire, to write. */
export function OwnQuestionnairePage({ questionnaireId }: { readonly questionnaireId: string }) {
  const t = useMessages('ownProgrammes');
  // Where nothing can be kept, the page before hands the questionnaire over itself.
  const [questionnaire] = useState(
    () => keptQuestionnaires.recall(questionnaireId) ?? parseDraftQuestionnaire(history.state),
  );
  const back = { href: paths.ownQuestionnaires, label: t(($) => $.ownQuestionnaires.all) };
  if (questionnaire === null)
    return (
      <OwnShell
        back={back}
        title={t(($) => $.ownQuestionnaires.gone)}
        lead={t(($) => $.ownQuestionnaires.goneMore)}
      />
    );
  return (
    <OwnShell back={back} title={questionnaire.title || t(($) => $.ownQuestionnaires.untitled)}>
      <QuestionnaireEditor first={questionnaire}>
        {(finished) =>
          finished && (
            <>
              <p className="max-w-2xl">{t(($) => $.questionnaireEditor.use)}</p>
              <section className="flex max-w-3xl flex-col gap-4 border-t border-line pt-6">
                <h2 className="serif text-2xl font-semibold">{t(($) => $.questionnaireShare.title)}</h2>
                <ShareThing
                  thing={finished}
                  linkPage={paths.sharedQuestionnaire}
                  name="vragenlijst"
                  words={{
                    link: t(($) => $.questionnaireShare.link),
                    linkHint: t(($) => $.questionnaireShare.linkHint),
                    tooLong: t(($) => $.questionnaireShare.tooLong),
                    file: t(($) => $.questionnaireShare.file),
                    fileHint: t(($) => $.questionnaireShare.fileHint),
                    fileName: t(($) => $.questionnaireShare.fileName),
                  }}
                />
              </section>
            </>
          )
        }
      </QuestionnaireEditor>
    </OwnShell>
  );
}
