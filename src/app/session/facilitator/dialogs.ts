/** The dialogs of the header, which nobody needs at once. */
import { lazyDialogs } from '../../../ui/lazyDialogs.ts';

export const { InviteDialog, ProgrammeDialog } = lazyDialogs(['facilitator', 'programme'], {
  InviteDialog: () => import('../../../features/steer/people/InviteDialog.tsx'),
  ProgrammeDialog: () => import('../../../features/programme/ProgrammeDialog.tsx'),
});
export const { RemoteDialog } = lazyDialogs(['own'], {
  RemoteDialog: () => import('../../../features/own/OtherDevices.tsx'),
});
