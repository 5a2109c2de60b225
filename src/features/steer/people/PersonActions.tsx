import { Crown, Eye, Pencil, UserCheck, UserMinus, UserStar } from 'lucide-react';
import { Suspense, useState } from 'react';

import { limits } from '../../../model/limits.ts';
import { earlierSeatsOf } from '../../../model/session/persons.ts';
import { admittedPersons, goneSince, roles, type Member, type Role } from '../../../model/session/stage.ts';
import { useStage, useViewer } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';
import { MenuButton, menuEntry } from '../../../ui/MenuButton.tsx';
import { lazyParts } from '../../../ui/lazyParts.ts';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { RenameDialog } from '../dialogs.ts';
import { ConfirmDialog } from '../next/ConfirmDialog.tsx';

const { MergeDialog } = lazyParts(['guests'], { MergeDialog: () => import('./MergeDialog.tsx') });

const roleIcons = { facilitator: UserStar, participant: UserCheck, observer: Eye } as const;

/** What the viewer can do about a person: a facilitator everything, anybody else change their own name. */
export function PersonActions({ member }: { readonly member: Member }) {
  const t = useMessages('facilitator');
  const refusalText = useRefusalText('menu');
  const announce = useAnnounce();
  const viewer = useViewer();
  const closed = useStage((stage) => stage.phase === 'closed');
  const named = useStage((stage) => stage.named);
  const facilitators = useStage(
    (stage) => admittedPersons(stage).filter(({ role }) => role === 'facilitator').length,
  );
  const { refused, ask, forget } = useAsk();
  const [dialog, setDialog] = useState<'rename' | 'remove' | 'handOver' | 'merge' | null>(null);
  const { id, name } = member;
  const merges = useStage(
    (stage) =>
      (goneSince(stage, member) !== null && member.host === null && member.role !== 'observer') ||
      earlierSeatsOf(stage, id).length > 0,
  );
  const self = id === viewer.id;
  const steers = viewer.role === 'facilitator';
  if (closed || !(steers || self)) return null;

  const close = () => setDialog(null);
  const give = async (role: Role) => {
    if (await ask({ type: 'member.setRole', memberId: id, role }))
      announce(t(($) => $.steer.people.made[role], { name }));
  };
  const isLast = member.role === 'facilitator' && facilitators === 1;
  const unavailable = isLast ? refusalText('last-facilitator') : undefined;
  const isGuest = member.host !== null;
  const renaming = self ? t(($) => $.steer.people.renameSelf) : t(($) => $.steer.people.rename);
  const rename = menuEntry('rename', renaming, Pencil, () => setDialog('rename'));
  const handOverLabel = t(($) => $.steer.people.handOver);
  const handOver = menuEntry('handOver', handOverLabel, Crown, () => setDialog('handOver'));
  const removeLabel = t(($) => $.steer.people.remove);
  const remove = menuEntry('remove', removeLabel, UserMinus, () => setDialog('remove'));
  const mergeLabel = t(($) => $.steer.people.belongs);
  const merge = menuEntry('merge', mergeLabel, UserCheck, () => setDialog('merge'));
  const otherRoles = roles
    .filter((role) => role !== member.role)
    .map((role) => {
      const label = t(($) => $.steer.people.make[role]);
      const why = isGuest ? refusalText('without-device') : unavailable;
      return { ...menuEntry(role, label, roleIcons[role], () => void give(role)), unavailable: why };
    });
  return (
    <>
      {steers ? (
        <MenuButton
          label={t(($) => $.steer.people.menu, { name })}
          items={[
            rename,
            ...(merges ? [merge] : []),
            ...otherRoles,
            ...(self || isGuest || member.role === 'observer' ? [] : [handOver]),
            ...(self ? [] : [{ ...remove, danger: true, unavailable }]),
          ]}
        />
      ) : (
        <IconButton label={renaming} icon={rename.icon} onClick={rename.onAction} />
      )}
      {/* The menu has no room to say why. */}
      <Dialog open={refused !== null} onClose={forget} title={t(($) => $.ui.failed)} size="small">
        <RefusalNotice reason={refused} />
      </Dialog>
      <RenameDialog
        open={dialog === 'rename'}
        onClose={close}
        title={self ? renaming : t(($) => $.steer.people.renameTitle, { name })}
        label={t(($) => $.steer.people.name)}
        hint={t(($) => $.steer.people.renameMore)}
        current={name}
        maxLength={limits.nameLength}
        commandFor={(text) => ({ type: 'member.rename', memberId: id, name: text })}
        saying={(text) => t(($) => $.steer.people.renamed, { name: text })}
      />
      {dialog === 'merge' && (
        <Suspense fallback={null}>
          <MergeDialog open member={member} onClose={close} />
        </Suspense>
      )}
      <ConfirmDialog
        // In this order: a session is never without a facilitator.
        command={
          dialog === 'handOver'
            ? [
                { type: 'member.setRole', memberId: id, role: 'facilitator' },
                { type: 'member.setRole', memberId: viewer.id, role: 'participant' },
              ]
            : null
        }
        onClose={close}
        onDone={() => announce(t(($) => $.steer.people.handedOver, { name }))}
        title={t(($) => $.steer.people.handOverTitle, { name })}
        confirm={handOverLabel}
      >
        <p>{t(($) => $.steer.people.handOverMore, { name })}</p>
      </ConfirmDialog>
      <ConfirmDialog
        danger
        command={dialog === 'remove' ? { type: 'member.remove', memberId: id } : null}
        onClose={close}
        onDone={() => announce(t(($) => $.steer.people.removed, { name }))}
        title={t(($) => $.steer.people.removeTitle, { name })}
        confirm={removeLabel}
      >
        <p>{t(($) => (named ? $.steer.people.removeMore : $.steer.people.removeNameless), { name })}</p>
      </ConfirmDialog>
    </>
  );
}
