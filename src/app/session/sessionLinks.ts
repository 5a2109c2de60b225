/** The addresses around a session, for pages to hand to features. */
import type { ReactNode } from 'react';

import type { MemberId, SessionId } from '../../model/ids.ts';
import { paths, viewPaths } from '../paths.ts';

export interface SessionLinks {
  readonly views: ReturnType<typeof viewPaths>;
  /** Opens the big screen: in a live session in a seat of its own, so that it can stand on another computer. */
  readonly bigScreen: (code: string) => string;
  /** The link that others join by: with its proof; with the code alone in a trial, and until the server has said it. */
  readonly joinUrl: (code: string) => string;
  /** The facilitator's private link; null for others, and until the server has said it. */
  readonly facilitatorUrl: string | null;
  /** The seat that asks the server for files; null in a session that it does not know. */
  readonly holder: { readonly sessionId: SessionId; readonly seat: MemberId } | null;
  /** Where a facilitator can rehearse, and see what a participant sees; null where there is nothing to try out. */
  readonly rehearsalHref: string | null;
  readonly previewHref: string | null;
  /** On every page of a trial: that it is one. Null in a session that is real. */
  readonly notice: ReactNode;
}

/** The link with a code alone, at the address of this server. */
export const joinUrlBy = (code: string) => `${location.origin}${paths.join}#${code}`;

/** The same for a session in this browser alone: nothing to join or to return to, and the browser makes the files. */
export function localLinks(table: string, notice: ReactNode): SessionLinks {
  const views = viewPaths(table);
  return {
    views,
    bigScreen: () => views.screen,
    joinUrl: joinUrlBy,
    facilitatorUrl: null,
    holder: null,
    rehearsalHref: null,
    previewHref: null,
    notice,
  };
}
