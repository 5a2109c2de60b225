import { Suspense, useState, type ComponentProps } from 'react';
import { Link, useLocation } from 'wouter';

import type { FollowUpOffer } from '../../../exports/followUp/carried.ts';
import { OpenForm } from '../../../features/open/OpenForm.tsx';
import {
  keptStart,
  startIn,
  startOfFollowUp,
  type OpeningStart,
} from '../../../features/open/openingStart.ts';
import { comeBack } from '../../../features/open/permission/leaving.ts';
import { ProgrammeChoice } from '../../../features/programme/ProgrammeChoice.tsx';
import { useWordsTogether } from '../../../features/programme/wordsTogether.ts';
import { parseProgramme } from '../../../model/ownProgramme.ts';
import { finishedProgrammes } from '../../../session/keptProgrammes.ts';
import { textLink } from '../../../ui/buttonClasses.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import { SiteShell } from '../../pages/SiteShell.tsx';
import { paths } from '../../paths.ts';
import { finishedDecks, useDeckOptions } from '../../deckOptions.ts';
import { useFragment } from '../../useFragment.ts';
import { followedUpIn } from '../followUpLink.ts';
import { ChosenTemplate } from '../parts.ts';
import { FollowUpChoice, GoesOnWith } from './FollowUpChoice.tsx';

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

/** What the page before gave along to begin with, or what is chosen here. `times` goes up with each choice. */
function useStart() {
  const [{ start, times }, setStart] = useState(() => ({ start: startIn(history.state), times: 0 }));
  const begin = (next: OpeningStart | undefined) => {
    // Also for when the page is loaded again. A link that was followed is done with.
    history.replaceState(next === undefined ? null : keptStart(next), '', location.pathname);
    setStart({ start: next, times: times + 1 });
  };
  return { start, times, begin };
}

export function OpenPage() {
  const t = useMessages('open');
  const [, navigate] = useLocation();
  // First of all: it puts back what the page before gave along.
  const [cameBack] = useState(comeBack);
  const [ownDecks] = useState(finishedDecks);
  const decks = useDeckOptions(ownDecks);
  // The page before may have given one along, also where nothing is kept.
  const [first] = useState(() => parseProgramme(history.state) ?? undefined);
  const [programmes] = useState(() => {
    const kept = finishedProgrammes().filter(({ id }) => id !== first?.id);
    return first === undefined ? kept : [first, ...kept];
  });
  const { start, times, begin } = useStart();
  const named = followedUpIn(useFragment());
  const carried = start?.along.followUp;
  const titleOf = ({ carried: { title } }: FollowUpOffer) => t(($) => $.open.followUp.title, { title });
  const ownFirst = start?.programme ?? first;
  const inOneText = useWordsTogether(programmes.length > 0 || ownFirst !== undefined);
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
        {carried === null || carried === undefined ? (
          <FollowUpChoice named={named} onChosen={(offer) => begin(startOfFollowUp(offer, titleOf(offer)))} />
        ) : (
          <GoesOnWith carried={carried} onDrop={() => begin(undefined)} />
        )}
        <OpenForm
          key={times}
          today={today()}
          ownDecks={ownDecks}
          decks={decks}
          Programmes={ProgrammeChoice}
          own={{
            all: start?.programme ? [start.programme, ...programmes] : programmes,
            first: ownFirst,
            inOneText,
            page: paths.ownProgrammes,
          }}
          Board={Board}
          start={start}
          // Another session to go on with is another form.
          cameBack={times === 0 ? cameBack : null}
          onOpened={({ sessionId, memberId }) =>
            navigate(paths.table(sessionId, memberId), { replace: true })
          }
        />
        <Link href={paths.suitcase} className={`${textLink} w-fit`}>
          {t(($) => $.open.suitcase)}
        </Link>
      </div>
    </SiteShell>
  );
}
