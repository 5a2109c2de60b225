/** The parts of a session's pages that are fetched when they are shown. */
const Soon = () => null;
export const BoardTable = (_: { showDeck?: boolean }) => <Soon />;
export const BoardList = Soon;
export const MyRound = Soon;
export const SteerBar = Soon;
export const PeoplePanel = Soon;
export const HarvestPanel = Soon;
export const SessionMenu = Soon;
export const InviteDialog = Soon;
export const NotesView = (_: { downloads: readonly { label: string; href: string }[] }) => <Soon />;
export const BigScreen = (_: { joinUrl: string }) => <Soon />;
