// Programmes that come from elsewhere: from a file, or in a link.
import { useState } from 'react';
import { useLocation } from 'wouter';

import { ProgrammePreview } from '../../features/programme/own/ProgrammePreview.tsx';
import { templateOf } from '../../model/board/templates/stageTemplates.ts';
import { duplicateProgramme, parseProgramme } from '../../model/ownProgramme.ts';
import type { ProgrammeFile } from '../../model/programmeFile.ts';
import { keptProgrammes } from '../../session/keptProgrammes.ts';
import { browserRandom } from '../../session/random.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { paths } from '../paths.ts';
import { useFragment } from '../useFragment.ts';
import { OwnShell } from './ownThings.tsx';
import { ReadFile, readLink } from './sharedThings.tsx';

/** A programme in a file that somebody chooses. */
export function OpenProgrammePage() {
  const t = useMessages('ownProgrammes');
  const [read, setRead] = useState<ProgrammeFile | null>(null);
  if (read !== null) return <Offered programme={read} from="fromFile" />;
  const words = {
    choose: t(($) => $.programmeShare.choose),
    drop: t(($) => $.programmeShare.drop),
    badFile: t(($) => $.programmeShare.badFile),
    tooLarge: t(($) => $.programmeShare.tooLarge),
  };
  return (
    <Shell title={t(($) => $.programmeShare.openTitle)} lead={t(($) => $.programmeShare.openLead)}>
      <ReadFile parse={parseProgramme} words={words} onRead={setRead} />
    </Shell>
  );
}

/** A programme that is itself in the address. */
export function SharedProgrammePage() {
  const t = useMessages('ownProgrammes');
  const fragment = useFragment();
  const [programme] = useState(() => readLink(fragment, 'programme', parseProgramme));
  if (programme !== null) return <Offered programme={programme} from="fromLink" />;
  return (
    <Shell title={t(($) => $.programmeShare.badLinkTitle)}>
      <Notice tone="error">{t(($) => $.programmeShare.badLink)}</Notice>
    </Shell>
  );
}

interface OfferedProps {
  readonly programme: ProgrammeFile;
  readonly from: 'fromFile' | 'fromLink';
}

/** What was read, before anything of it is kept. */
function Offered({ programme, from }: OfferedProps) {
  const t = useMessages('ownProgrammes');
  const announce = useAnnounce();
  const { locale } = useLocale();
  const [, navigate] = useLocation();
  const keep = () => {
    // With ids of its own, so that it takes no other's place.
    const own = duplicateProgramme(programme, browserRandom);
    if (keptProgrammes.keep(own)) announce(t(($) => $.programmeShare.kept));
    navigate(paths.ownProgramme(own.id), { state: own });
  };
  return (
    <Shell title={programme.title} lead={programme.purpose}>
      <p className="-mt-3 max-w-2xl text-muted">
        {t(($) => $.programmeShare[from])}{' '}
        {t(($) => $.programmeShare.board, { board: templateOf(programme.board).title[locale] })}
      </p>
      <Button variant="primary" className="w-fit" onClick={keep}>
        {t(($) => $.programmeShare.keep)}
      </Button>
      <ProgrammePreview programme={programme} />
    </Shell>
  );
}

function Shell(props: Omit<Parameters<typeof OwnShell>[0], 'back'>) {
  const t = useMessages('ownProgrammes');
  return <OwnShell {...props} back={{ href: paths.ownProgrammes, label: t(($) => $.ownProgrammes.all) }} />;
}
