import { FileInput, ListChecks, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';

import { ProgrammeChoice, type ChosenProgramme } from '../../features/programme/ProgrammeChoice.tsx';
import { emptyProgrammeFile, programmeFromReady } from '../../model/ownProgramme.ts';
import { minutesOf, type ProgrammeFile } from '../../model/programmeFile.ts';
import { keptProgrammes } from '../../session/keptProgrammes.ts';
import { browserRandom } from '../../session/random.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { paths } from '../paths.ts';
import { OwnList } from './ownThings.tsx';

/** The programmes that somebody made, on the device where they made them. */
export function OwnProgrammesPage() {
  const t = useMessages('facilitator', 'ownProgrammes');
  const [, navigate] = useLocation();
  const [choosing, setChoosing] = useState(false);
  const begin = (programme: ProgrammeFile) => {
    keptProgrammes.keep(programme);
    navigate(paths.ownProgramme(programme.id), { state: programme });
  };
  return (
    <OwnList
      kept={keptProgrammes}
      title={t(($) => $.ownProgrammes.title)}
      lead={t(($) => $.ownProgrammes.lead)}
      none={t(($) => $.ownProgrammes.none)}
      undo={t(($) => $.ownProgrammes.undo)}
      wordsOf={(programme) => {
        const { id, steps } = programme;
        const title = programme.title.trim() || t(($) => $.ownProgrammes.untitled);
        const more = [
          t(($) => $.plan.steps, { count: steps.length }),
          t(($) => $.plan.min, { count: minutesOf(programme) }),
        ];
        return {
          title,
          more: more.join(' · '),
          href: paths.ownProgramme(id),
          open: t(($) => $.ownProgrammes.open, { title }),
          remove: t(($) => $.ownProgrammes.remove, { title }),
          removed: t(($) => $.ownProgrammes.removed, { title }),
        };
      }}
    >
      <Button
        variant="primary"
        icon={<ListChecks aria-hidden="true" className="size-5" />}
        aria-haspopup="dialog"
        onClick={() => setChoosing(true)}
      >
        {t(($) => $.ownProgrammes.fromReady)}
      </Button>
      <Button
        icon={<Plus aria-hidden="true" className="size-5" />}
        onClick={() => begin(emptyProgrammeFile(browserRandom))}
      >
        {t(($) => $.ownProgrammes.make)}
      </Button>
      <Link href={paths.openProgramme} asChild>
        <LinkButton icon={<FileInput aria-hidden="true" className="size-5" />}>
          {t(($) => $.ownProgrammes.bring)}
        </LinkButton>
      </Link>
      <Dialog
        open={choosing}
        onClose={() => setChoosing(false)}
        title={t(($) => $.ownProgrammes.fromReady)}
        size="large"
      >
        <ChooseReady onClose={() => setChoosing(false)} onChosen={begin} />
      </Dialog>
    </OwnList>
  );
}

interface ChooseReadyProps {
  readonly onClose: () => void;
  readonly onChosen: (programme: ProgrammeFile) => void;
}

function ChooseReady({ onClose, onChosen }: ChooseReadyProps) {
  const t = useMessages('facilitator', 'ownProgrammes', 'ready');
  const [chosen, setChosen] = useState<ChosenProgramme>({
    id: 'eerste-gesprek',
    minutes: undefined,
    ownId: undefined,
  });
  const { id, minutes } = chosen;
  const take = () => {
    if (id === 'vrij') return onChosen(emptyProgrammeFile(browserRandom));
    const about = {
      title: t(($) => $.ready.programme[id].title),
      purpose: t(($) => $.ready.programme[id].purpose),
    };
    onChosen(programmeFromReady(id, about, browserRandom, minutes));
  };
  return (
    <div className="flex flex-col gap-5">
      <p className="text-muted">{t(($) => $.ownProgrammes.fromReadyHint)}</p>
      <div className="-m-1 max-h-[60dvh] overflow-y-auto p-1">
        <ProgrammeChoice value={chosen} own={[]} onChange={setChosen} />
      </div>
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.ownProgrammes.cancel)}</Button>
        <Button variant="primary" onClick={take}>
          {t(($) => $.ownProgrammes.take)}
        </Button>
      </div>
    </div>
  );
}
