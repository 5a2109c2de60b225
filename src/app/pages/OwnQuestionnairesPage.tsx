import { FileInput, Plus } from 'lucide-react';
import { Link, useLocation } from 'wouter';

import { countItems, emptyQuestionnaire } from '../../model/ownQuestionnaire.ts';
import { keptQuestionnaires } from '../../session/keptQuestionnaires.ts';
import { browserRandom } from '../../session/random.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { paths } from '../paths.ts';
import { OwnList } from './ownThings.tsx';

/** The questionnaires that somebody made, on the device where they made them. */
export function OwnQuestionnairesPage() {
  const t = useMessages('ownProgrammes');
  const [, navigate] = useLocation();
  const make = () => {
    const questionnaire = emptyQuestionnaire(browserRandom);
    keptQuestionnaires.keep(questionnaire);
    navigate(paths.ownQuestionnaire(questionnaire.id), { state: questionnaire });
  };
  return (
    <OwnList
      kept={keptQuestionnaires}
      title={t(($) => $.ownQuestionnaires.title)}
      lead={t(($) => $.ownQuestionnaires.lead)}
      none={t(($) => $.ownQuestionnaires.none)}
      undo={t(($) => $.ownQuestionnaires.undo)}
      wordsOf={(questionnaire) => {
        const title = questionnaire.title.trim() || t(($) => $.ownQuestionnaires.untitled);
        return {
          title,
          more: t(($) => $.ownQuestionnaires.questions, { count: countItems(questionnaire) }),
          href: paths.ownQuestionnaire(questionnaire.id),
          open: t(($) => $.ownQuestionnaires.open, { title }),
          remove: t(($) => $.ownQuestionnaires.remove, { title }),
          removed: t(($) => $.ownQuestionnaires.removed, { title }),
        };
      }}
    >
      <Button variant="primary" icon={<Plus aria-hidden="true" className="size-5" />} onClick={make}>
        {t(($) => $.ownQuestionnaires.make)}
      </Button>
      <Link href={paths.openQuestionnaire} asChild>
        <LinkButton icon={<FileInput aria-hidden="true" className="size-5" />}>
          {t(($) => $.ownQuestionnaires.bring)}
        </LinkButton>
      </Link>
    </OwnList>
  );
}
