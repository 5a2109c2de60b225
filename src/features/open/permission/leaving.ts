/**
 * Leaving a half-filled form to sign in, and coming back to it. All that is in it stays in this tab: also what a page before
 * gave along, and what a reload would have chosen anew.
 */
import { signInOutcome } from '../../../model/protocol.ts';
import type { Reason } from '../../../model/refusal.ts';
import { inThisTab } from '../../../session/onDevice.ts';
import { steps, type OpeningDraft, type Step } from '../openingDraft.ts';

export interface LeftForm {
  readonly typed: OpeningDraft;
  readonly step: Step;
}

export interface ComeBack {
  /** What was left; null where nothing could be kept. */
  readonly left: LeftForm | null;
  /** Why signing in did not work; null when it did, or when one simply went back. */
  readonly refused: Reason | null;
}

const key = 'kt-opening-left';
const refusals: Readonly<Record<string, Reason>> = {
  refused: 'sign-in-refused',
  failed: 'sign-in-failed',
  unreachable: 'sign-in-unreachable',
};

/** Goes elsewhere. The form comes back with the provider's answer, and also by the browser's way back. */
export function leaveFor(address: string, left: LeftForm): void {
  inThisTab(
    (storage) => storage.setItem(key, JSON.stringify({ ...left, state: history.state as unknown })),
    undefined,
  );
  history.replaceState(history.state, '', `${location.pathname}#${signInOutcome}`);
  location.assign(address);
}

function readLeft(): { readonly left: LeftForm; readonly state: unknown } | null {
  return inThisTab((storage) => {
    const kept = JSON.parse(storage.getItem(key) ?? 'null') as (LeftForm & { state: unknown }) | null;
    if (kept === null || typeof kept.typed !== 'object' || !steps.includes(kept.step)) return null;
    return { left: { typed: kept.typed, step: kept.step }, state: kept.state };
  }, null);
}

let known: ComeBack | null = null;

/** What somebody comes back to; null for everybody else. Call it before anything reads the state of the history. */
export function comeBack(): ComeBack | null {
  const fragment = location.hash.slice(1);
  // React may ask twice.
  if (!fragment.startsWith(signInOutcome)) return known;
  const kept = readLeft();
  history.replaceState(kept?.state ?? null, '', location.pathname);
  known = { left: kept?.left ?? null, refused: refusals[fragment.slice(signInOutcome.length)] ?? null };
  return known;
}

/** The form is there again: the next one begins anew. */
export const arrived = (): void => void (known = null);

/** The session was made: nothing of the form is kept. */
export const forgetLeft = (): void => inThisTab((storage) => storage.removeItem(key), undefined);
