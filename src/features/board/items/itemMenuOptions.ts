import type { ZoneId } from '../../../model/board/template.ts';
import type { Subject } from './subject.ts';

export interface ItemMenuOptions {
  readonly subject: Subject;
  /** Where it lies: a zone, or the free surface (null); undefined while it is not on the board. */
  readonly lies: ZoneId | null | undefined;
  readonly onRead: () => void;
  /** Brings it into view on the board. */
  readonly onShow?: (() => void) | undefined;
  /** Says what was done to a screen reader only, where the eye sees it happen. */
  readonly quiet?: boolean;
  /** Called before something changes that may take this menu away. */
  readonly onAct?: (() => void) | undefined;
}
