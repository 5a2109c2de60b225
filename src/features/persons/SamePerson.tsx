import { memberOf, type Member } from '../../model/session/stage.ts';
import { useStage, useViewer } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';

/** About two seats of one person: the question at the present one, and at the earlier one that it goes with the other. */
export function SamePerson() {
  const viewer = useViewer();
  const members = useStage((stage) => stage.members);
  const asked = Object.values(members).filter(({ askedSameAs }) => askedSameAs === viewer.id);
  const at = useStage((stage) => (viewer.sameAs === undefined ? undefined : memberOf(stage, viewer.sameAs)));
  return (
    <div className="flex flex-col gap-2 p-2 empty:hidden">
      {at !== undefined && <GoesWith name={at.name} />}
      {asked.map((earlier) => (
        <Question key={earlier.id} earlier={earlier} />
      ))}
    </div>
  );
}

/** Whether one is also somebody who is gone. */
function Question({ earlier: { id, name } }: { readonly earlier: Member }) {
  const t = useMessages('guests');
  const announce = useAnnounce();
  const viewer = useViewer();
  const named = useStage((stage) => stage.named);
  const { busy, refused, ask } = useAsk();
  const yes = async () => {
    if (await ask({ type: 'member.merge', memberId: id, withId: viewer.id }))
      announce(t(($) => $.persons.saidYes));
  };
  const no = async () => {
    if (await ask({ type: 'member.separate', memberId: id })) announce(t(($) => $.persons.saidNo));
  };
  return (
    <Notice
      live
      title={t(($) => $.persons.question, { name })}
      actions={
        <>
          <Button aria-busy={busy} onClick={() => void yes()}>
            {t(($) => $.persons.yes)}
          </Button>
          <Button aria-busy={busy} onClick={() => void no()}>
            {t(($) => $.persons.no)}
          </Button>
        </>
      }
    >
      <p>{t(($) => (named ? $.persons.questionMore : $.persons.questionNameless), { name })}</p>
      <RefusalNotice reason={refused} />
    </Notice>
  );
}

/** At an earlier seat that has a connection again: with whom it counts, and the way out of that. */
function GoesWith({ name }: { readonly name: string }) {
  const t = useMessages('guests');
  const announce = useAnnounce();
  const viewer = useViewer();
  const { busy, refused, ask } = useAsk();
  const separate = async () => {
    if (await ask({ type: 'member.separate', memberId: viewer.id })) announce(t(($) => $.persons.isApart));
  };
  return (
    <Notice
      live
      title={t(($) => $.persons.earlier, { name })}
      actions={
        <Button aria-busy={busy} onClick={() => void separate()}>
          {t(($) => $.persons.apart)}
        </Button>
      }
    >
      <p>{t(($) => $.persons.earlierMore)}</p>
      <RefusalNotice reason={refused} />
    </Notice>
  );
}
