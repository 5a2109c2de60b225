import { Crown, Eye, Pencil, UserCheck, UserMinus, UserStar } from 'lucide-react';
import { useState } from 'react';

import { limits } from '../../../model/limits.ts';
import { roles, type Member, type Role } from '../../../model/session/stage.ts';
import { useStage, useViewer } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';
import { MenuButton, type MenuEntry } from '../../../ui/MenuButton.tsx';
import { ConfirmDialog } from '../next/ConfirmDialog.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { RefusedDialog } from '../next/RefusedDialog.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import { useAsk } from '../../../session/useAsk.ts';

const roleIcons = { facilitator: UserStar, participant: UserCheck, observer: Eye } as const;

/** What one can do about a person: a facilitator everything, anybody else change their own name. */
export function PersonActions({ member }: { readonly member: Member }) {
  const t = useMessages('facilitator');
  const refusalText = useRefusalText('menu');
  const announce = useAnnounce();
  const viewer = useViewer();
  const closed = useStage((stage) => stage.phase === 'closed');
  const named = useStage((stage) => stage.named);
  const facilitators = useStage(
    (stage) => Object.values(stage.members).filter(({ role }) => role === 'facilitator').length,
  );
  const { refused, ask, forget } = useAsk();
  const [dialog, setDialog] = useState<'rename' | 'remove' | 'handOver' | null>(null);
  const { id, name } = member;
  const self = id === viewer.id;
  const steers = viewer.role === 'facilitator';
  if (closed || !(steers || self)) return null;

  const give = async (role: Role) => {
    if (await ask({ type: 'member.setRole', memberId: id, role }))
      announce(t(($) => $.steer.people.made[role], { name }));
  };
  const only = member.role === 'facilitator' && facilitators === 1;
  const unavailable = only ? refusalText('last-facilitator') : undefined;
  const besides = member.host !== null;
  const renaming = self ? t(($) => $.steer.people.renameSelf) : t(($) => $.steer.people.rename);
  const items: MenuEntry[] = [
    {
      id: 'rename',
      label: renaming,
      icon: <Pencil aria-hidden="true" className="size-5" />,
      onAction: () => setDialog('rename'),
    },
    ...roles
      .filter((role) => role !== member.role)
      .map((role) => {
        const Icon = roleIcons[role];
        return {
          id: role,
          label: t(($) => $.steer.people.make[role]),
          icon: <Icon aria-hidden="true" className="size-5" />,
          unavailable: besides ? refusalText('without-device') : unavailable,
          onAction: () => void give(role),
        };
      }),
    ...(self || besides || member.role === 'observer'
      ? []
      : [
          {
            id: 'handOver',
            label: t(($) => $.steer.people.handOver),
            icon: <Crown aria-hidden="true" className="size-5" />,
            onAction: () => setDialog('handOver'),
          },
        ]),
    ...(self
      ? []
      : [
          {
            id: 'remove',
            label: t(($) => $.steer.people.remove),
            icon: <UserMinus aria-hidden="true" className="size-5" />,
            danger: true,
            unavailable,
            onAction: () => setDialog('remove'),
          },
        ]),
  ];

  return (
    <>
      {steers ? (
        <MenuButton label={t(($) => $.steer.people.menu, { name })} items={items} />
      ) : (
        <IconButton
          label={renaming}
          icon={<Pencil aria-hidden="true" className="size-5" />}
          onClick={() => setDialog('rename')}
        />
      )}
      <RefusedDialog reason={refused} onClose={forget} />
      <RenameDialog
        open={dialog === 'rename'}
        onClose={() => setDialog(null)}
        title={self ? renaming : t(($) => $.steer.people.renameTitle, { name })}
        label={t(($) => $.steer.people.name)}
        hint={t(($) => $.steer.people.renameMore)}
        current={name}
        maxLength={limits.nameLength}
        commandFor={(text) => ({ type: 'member.rename', memberId: id, name: text })}
        saying={(text) => t(($) => $.steer.people.renamed, { name: text })}
      />
      <HandOverDialog open={dialog === 'handOver'} onClose={() => setDialog(null)} to={member} />
      <ConfirmDialog
        danger
        command={dialog === 'remove' ? { type: 'member.remove', memberId: id } : null}
        onClose={() => setDialog(null)}
        onDone={() => announce(t(($) => $.steer.people.removed, { name }))}
        title={t(($) => $.steer.people.removeTitle, { name })}
        confirm={t(($) => $.steer.people.remove)}
      >
        <p>{t(($) => (named ? $.steer.people.removeMore : $.steer.people.removeNameless), { name })}</p>
      </ConfirmDialog>
    </>
  );
}
