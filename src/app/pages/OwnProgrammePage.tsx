import { useState } from 'react';
import { useLocation } from 'wouter';

import { ProgrammeEditor } from '../../features/programme/own/ProgrammeEditor.tsx';
import { ChosenTemplate } from '../../features/template/ChosenTemplate.tsx';
import { parseDraftProgramme } from '../../model/ownProgramme.ts';
import { keptProgrammes } from '../../session/keptProgrammes.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { finishedDecks, useDeckOptions } from '../deckOptions.ts';
import { paths } from '../paths.ts';
import { OwnShell } from './ownThings.tsx';
import { ShareThing } from './sharedThings.tsx';

/** One's own programme, to write. */
export function OwnProgrammePage({ programmeId }: { readonly programmeId: string }) {
  const t = useMessages('ownProgrammes');
  const [, navigate] = useLocation();
  // Where nothing can be kept, the page before hands the programme over itself.
  const [programme] = useState(
    () => keptProgrammes.recall(programmeId) ?? parseDraftProgramme(history.state),
  );
  const [ownDecks] = useState(finishedDecks);
  const decks = useDeckOptions(ownDecks);
  const cards = decks.flatMap((deck) =>
    deck.cards.map(({ id, label, text }) => ({ value: id, label: `${label} · ${text}` })),
  );
  const back = { href: paths.ownProgrammes, label: t(($) => $.ownProgrammes.all) };
  if (programme === null)
    return (
      <OwnShell
        back={back}
        title={t(($) => $.ownProgrammes.gone)}
        lead={t(($) => $.ownProgrammes.goneMore)}
      />
    );
  return (
    <OwnShell back={back} title={programme.title || t(($) => $.ownProgrammes.untitled)}>
      <ProgrammeEditor first={programme} cards={cards} Board={ChosenTemplate}>
        {(finished) =>
          finished && (
            <>
              <Button
                variant="primary"
                size="large"
                className="w-fit"
                onClick={() => navigate(paths.open, { state: finished })}
              >
                {t(($) => $.programmeEditor.use)}
              </Button>
              <section className="flex max-w-3xl flex-col gap-4 border-t border-line pt-6">
                <h2 className="serif text-2xl font-semibold">{t(($) => $.programmeShare.title)}</h2>
                <ShareThing
                  thing={finished}
                  linkPage={paths.sharedProgramme}
                  name="programme"
                  words={{
                    link: t(($) => $.programmeShare.link),
                    linkHint: t(($) => $.programmeShare.linkHint),
                    tooLong: t(($) => $.programmeShare.tooLong),
                    file: t(($) => $.programmeShare.file),
                    fileHint: t(($) => $.programmeShare.fileHint),
                    fileName: t(($) => $.programmeShare.fileName),
                  }}
                />
              </section>
            </>
          )
        }
      </ProgrammeEditor>
    </OwnShell>
  );
}
