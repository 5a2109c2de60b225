/** The dialogs of a facilitator, for who takes part and for the session as a whole. Nobody needs them at once. */
import { lazyDialogs } from '../../ui/lazyDialogs.ts';

export const { SuitcaseDialog } = lazyDialogs(['suitcase'], {
  SuitcaseDialog: () => import('./session-menu/SuitcaseDialog.tsx'),
});

export const { CloseDialog, DeleteDialog, KeepDialog, RenameDialog, RulesDialog, ShortcutsDialog } =
  lazyDialogs(['facilitator'], {
    CloseDialog: () => import('./session-menu/EndDialogs.tsx'),
    DeleteDialog: () => import('./session-menu/EndDialogs.tsx'),
    KeepDialog: () => import('./session-menu/RetentionWarning.tsx'),
    RenameDialog: () => import('./people/RenameDialog.tsx'),
    RulesDialog: () => import('./people/RulesDialog.tsx'),
    ShortcutsDialog: () => import('./shortcuts/ShortcutsDialog.tsx'),
  });
