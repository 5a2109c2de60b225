import { Suspense, useState, type ComponentProps } from 'react';
import { useLocation } from 'wouter';

import { OpenForm } from '../../../features/open/OpenForm.tsx';
import { ProgrammeChoice } from '../../../features/programme/ProgrammeChoice.tsx';
import { useWordsTogether } from '../../../features/programme/wordsTogether.ts';
import { parseProgramme } from '../../../model/ownProgramme.ts';
import { finishedProgrammes } from '../../../session/keptProgrammes.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import { SiteShell } from '../../pages/SiteShell.tsx';
import { paths } from '../../paths.ts';
import { finishedDecks, useDeckOptions } from '../../deckOptions.ts';
import { ChosenTemplate } from '../parts.ts';

/** The day of today where the facilitator is. Swedish writes a date as `yyyy-mm-dd`. */
const today = () => new Date().toLocaleDateString('sv-SE');

/** The form stays where it is while the templates are fetched. */
function Board(props: ComponentProps<typeof ChosenTemplate>) {
  return (
    <Suspense fallback={<Loading />}>
      <ChosenTemplate {...props} />
    </Suspense>
  );
}

export function OpenPage() {
  const t = useMessages('open');
  const [, navigate] = useLocation();
  const [ownDecks] = useState(finishedDecks);
  const decks = useDeckOptions(ownDecks);
  // The page before may have given one along, also where nothing is kept.
  const [first] = useState(() => parseProgramme(history.state) ?? undefined);
  const [programmes] = useState(() => {
    const kept = finishedProgrammes().filter(({ id }) => id !== first?.id);
    return first === undefined ? kept : [first, ...kept];
  });
  const inOneText = useWordsTogether(programmes.length > 0);
  usePageTitle(t(($) => $.open.title));
  return (
    <SiteShell width="narrow">
      <div className="flex flex-col gap-6">
        <div>
          <h1 className="serif text-[2rem] leading-tight font-semibold sm:text-[2.5rem]">
            {t(($) => $.open.title)}
          </h1>
          <p className="mt-1 text-lg text-muted">{t(($) => $.open.intro)}</p>
        </div>
        <OpenForm
          today={today()}
          ownDecks={ownDecks}
          decks={decks}
          Programmes={ProgrammeChoice}
          own={{ all: programmes, first, inOneText, page: paths.ownProgrammes }}
          Board={Board}
          onOpened={({ sessionId, memberId }) =>
            navigate(paths.table(sessionId, memberId), { replace: true })
          }
        />
      </div>
    </SiteShell>
  );
}
