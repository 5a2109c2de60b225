import { DoorSwitches } from './DoorSwitches.tsx';
import { Waiting } from './Waiting.tsx';

/** The door, before the session begins: who waits, and who may come in. */
export function DoorPanel() {
  return (
    <div className="flex flex-col gap-4">
      <Waiting />
      <DoorSwitches />
    </div>
  );
}
