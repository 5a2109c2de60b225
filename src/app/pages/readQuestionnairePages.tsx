// Questionnaires that come from elsewhere: from a file, or in a link.
import { useState } from 'react';
import { useLocation } from 'wouter';

import { sheetLimits, UnreadableError } from '../../exports/deck/sheet.ts';
import { jsonFromLink } from '../../exports/jsonLink.ts';
import { QuestionnairePreview } from '../../features/questionnaireEditor/QuestionnairePreview.tsx';
import { duplicateQuestionnaire, parseQuestionnaire } from '../../model/ownQuestionnaire.ts';
import type { QuestionnaireFile } from '../../model/questionnaireFile.ts';
import { keptQuestionnaires } from '../../session/keptQuestionnaires.ts';
import { browserRandom } from '../../session/random.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { DropFile } from '../../ui/DropFile.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { paths } from '../paths.ts';
import { useFragment } from '../useFragment.ts';
import { OwnShell } from './ownThings.tsx';

/** A questionnaire in a file that somebody chooses. */
export function OpenQuestionnairePage() {
  const t = useMessages('ownQuestionnaires');
  const [read, setRead] = useState<QuestionnaireFile | 'badFile' | 'tooLarge' | null>(null);
  if (read !== null && typeof read !== 'string') return <Offered questionnaire={read} from="fromFile" />;
  const open = async (file: File) =>
    setRead(
      file.size > sheetLimits.textBytes ? 'tooLarge' : (questionnaireIn(await textOf(file)) ?? 'badFile'),
    );
  return (
    <Shell title={t(($) => $.questionnaireShare.openTitle)} lead={t(($) => $.questionnaireShare.openLead)}>
      <DropFile
        choose={t(($) => $.questionnaireShare.choose)}
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      >
        <p className="text-muted">{t(($) => $.questionnaireShare.drop)}</p>
      </DropFile>
      {read !== null && (
        <Notice tone="error" live>
          {t(($) => $.questionnaireShare[read])}
        </Notice>
      )}
    </Shell>
  );
}

/** A questionnaire that is itself in the address. */
export function SharedQuestionnairePage() {
  const t = useMessages('ownQuestionnaires');
  const fragment = useFragment();
  const [questionnaire] = useState(() => questionnaireInLink(fragment.replace(/^vragenlijst=/u, '')));
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
  const t = useMessages('ownQuestionnaires');
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
  const t = useMessages('ownQuestionnaires');
  return (
    <OwnShell {...props} back={{ href: paths.ownQuestionnaires, label: t(($) => $.ownQuestionnaires.all) }} />
  );
}

const textOf = (file: File): Promise<string> => file.text().catch(() => '');

function questionnaireIn(text: string): QuestionnaireFile | null {
  try {
    return parseQuestionnaire(JSON.parse(text));
  } catch {
    return null;
  }
}

function questionnaireInLink(link: string): QuestionnaireFile | null {
  try {
    return parseQuestionnaire(jsonFromLink(link));
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return null;
  }
}
