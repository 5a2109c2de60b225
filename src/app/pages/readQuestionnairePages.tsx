// Questionnaires that come from elsewhere: from a file, or in a link.
import { useState } from 'react';
import { useLocation } from 'wouter';

import { QuestionnairePreview } from '../../features/questionnaireEditor/QuestionnairePreview.tsx';
import { duplicateQuestionnaire, parseQuestionnaire } from '../../model/ownQuestionnaire.ts';
import type { QuestionnaireFile } from '../../model/questionnaireFile.ts';
import { keptQuestionnaires } from '../../session/keptQuestionnaires.ts';
import { browserRandom } from '../../session/random.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { paths } from '../paths.ts';
import { useFragment } from '../useFragment.ts';
import { OwnShell } from './ownThings.tsx';
import { ReadFile, readLink } from './sharedThings.tsx';

/** A questionnaire in a file that somebody chooses. */
export function OpenQuestionnairePage() {
  const t = useMessages('ownProgrammes');
  const [read, setRead] = useState<QuestionnaireFile | null>(null);
  if (read !== null) return <Offered questionnaire={read} from="fromFile" />;
  const words = {
    choose: t(($) => $.questionnaireShare.choose),
    drop: t(($) => $.questionnaireShare.drop),
    badFile: t(($) => $.questionnaireShare.badFile),
    tooLarge: t(($) => $.questionnaireShare.tooLarge),
  };
  return (
    <Shell title={t(($) => $.questionnaireShare.openTitle)} lead={t(($) => $.questionnaireShare.openLead)}>
      <ReadFile parse={parseQuestionnaire} words={words} onRead={setRead} />
    </Shell>
  );
}

/** A questionnaire that is itself in the address. */
export function SharedQuestionnairePage() {
  const t = useMessages('ownProgrammes');
  const fragment = useFragment();
  const [questionnaire] = useState(() => readLink(fragment, 'vragenlijst', parseQuestionnaire));
  if (questionnaire !== null) return <Offered questionnaire={questionnaire} from="fromLink" />;
  return (
    <Shell title={t(($) => $.questionnaireShare.badLinkTitle)}>
      <Notice tone="error">{t(($) => $.questionnaireShare.badLink)}</Notice>
    </Shell>
  );
}

interface OfferedProps {
  readonly questionnaire: QuestionnaireFile;
  readonly from: 'fromFile' | 'fromLink';
}

/** What was read, before anything of it is kept. */
function Offered({ questionnaire, from }: OfferedProps) {
  const t = useMessages('ownProgrammes');
  const announce = useAnnounce();
  const [, navigate] = useLocation();
  const keep = () => {
    // With ids of its own, so that it takes no other's place.
    const own = duplicateQuestionnaire(questionnaire, browserRandom);
    if (keptQuestionnaires.keep(own)) announce(t(($) => $.questionnaireShare.kept));
    navigate(paths.ownQuestionnaire(own.id), { state: own });
  };
  return (
    <Shell title={questionnaire.title}>
      <p className="-mt-3 max-w-2xl text-muted">{t(($) => $.questionnaireShare[from])}</p>
      <Button variant="primary" className="w-fit" onClick={keep}>
        {t(($) => $.questionnaireShare.keep)}
      </Button>
      <QuestionnairePreview questionnaire={questionnaire} />
    </Shell>
  );
}

function Shell(props: Omit<Parameters<typeof OwnShell>[0], 'back'>) {
  const t = useMessages('ownProgrammes');
  return (
    <OwnShell {...props} back={{ href: paths.ownQuestionnaires, label: t(($) => $.ownQuestionnaires.all) }} />
  );
}
