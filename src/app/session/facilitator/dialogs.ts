/** The dialogs of the header, which nobody needs at once. */
import { withTemplates } from '../../withTemplates.ts';
import { lazyDialogs } from '../../../ui/lazyDialogs.ts';

export const { InviteDialog } = lazyDialogs(['facilitator', 'programme'], {
  InviteDialog: () => import('../../../features/steer/people/InviteDialog.tsx'),
});
export const { ProgrammeDialog } = lazyDialogs(['facilitator', 'programme', 'ready'], {
  ProgrammeDialog: withTemplates(() => import('../../../features/programme/ProgrammeDialog.tsx')),
});
export const { RemoteDialog } = lazyDialogs(['own'], {
  RemoteDialog: () => import('../../../features/own/OtherDevices.tsx'),
});
