/** The parts of a session's pages that are fetched when they are shown. */
import { lazyParts } from '../../ui/lazyParts.ts';
import { withTemplates } from '../withTemplates.ts';

export const { ClosedNotice, KeptTexts, TimeInBar, ParticipantDesk, PromiseDialog } = lazyParts([], {
  ClosedNotice: () => import('./ClosedNotice.tsx'),
  KeptTexts: () => import('./KeptTexts.tsx'),
  TimeInBar: () => import('../../features/time/TimerDisplay.tsx'),
  ParticipantDesk: () => import('./participant/ParticipantDesk.tsx'),
  PromiseDialog: () => import('./participant/PromiseDialog.tsx'),
});
export const { NowBar, NowHeading, NowLine } = lazyParts(['now', 'programme'], {
  NowBar: () => import('./participant/NowBar.tsx'),
  NowHeading: () => import('../../features/programme/WhereWeAre.tsx'),
  NowLine: () => import('../../features/programme/WhereWeAre.tsx'),
});
export const { NearlyFull, BoardTable, TableMiddle, TableThing, BoardList, BoardMenu, PictureDialog } =
  lazyParts(['board'], {
    NearlyFull: () => import('../../features/trust/NearlyFull.tsx'),
    BoardTable: () => import('../../features/board/BoardTable.tsx'),
    TableMiddle: () => import('./TableMiddle.tsx'),
    TableThing: () => import('./TableThing.tsx'),
    BoardList: () => import('../../features/board/list/BoardList.tsx'),
    BoardMenu: () => import('./BoardMenu.tsx'),
    PictureDialog: withTemplates(() => import('../../features/picture/PictureDialog.tsx')),
  });
export const { Ending } = lazyParts(['ending'], { Ending: () => import('../../features/ending/Ending.tsx') });
export const { HarvestPanel, HarvestDialog } = lazyParts(['board', 'harvest'], {
  HarvestDialog: () => import('../../features/harvest/HarvestDialog.tsx'),
  HarvestPanel: () => import('../../features/harvest/HarvestPanel.tsx'),
});
export const { GlossaryDialog } = lazyParts(['terms'], {
  GlossaryDialog: () => import('../../features/glossary/GlossaryDialog.tsx'),
});
export const { ChangeTemplateDialog, ChosenTemplate } = lazyParts(['template'], {
  ChangeTemplateDialog: withTemplates(() => import('../../features/template/ChangeTemplateDialog.tsx')),
  ChosenTemplate: withTemplates(() => import('../../features/template/ChosenTemplate.tsx')),
});
export const { KeptBoardsDialog } = lazyParts(['template', 'programme'], {
  KeptBoardsDialog: () => import('../../features/restore/KeptBoardsDialog.tsx'),
});
export const { WhereWeAre } = lazyParts(
  ['programme'],
  { WhereWeAre: () => import('../../features/programme/WhereWeAre.tsx') },
  'silent',
);
export const { PeoplePanel, FacilitatorTools, RetentionWarning } = lazyParts(['facilitator'], {
  PeoplePanel: () => import('../../features/steer/people/PeoplePanel.tsx'),
  FacilitatorTools: () => import('./facilitator/FacilitatorTools.tsx'),
  RetentionWarning: () => import('../../features/steer/session-menu/RetentionWarning.tsx'),
});
export const { WordsNow } = lazyParts(['facilitator', 'programme', 'words'], {
  WordsNow: () => import('../../features/programme/WordsNow.tsx'),
});
export const { StepBoard } = lazyParts(
  ['facilitator'],
  { StepBoard: withTemplates(() => import('../../features/programme/StepBoard.tsx')) },
  'silent',
);
export const { DeviceBar, SamePerson, SeatGuestDialog } = lazyParts(['guests'], {
  DeviceBar: () => import('../../features/guests/DeviceBar.tsx'),
  SamePerson: () => import('../../features/persons/SamePerson.tsx'),
  SeatGuestDialog: () => import('../../features/guests/SeatGuestDialog.tsx'),
});
