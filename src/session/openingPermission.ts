/** Who may open a session on this server, from the browser's side. Only whoever opens one is ever asked. */
import { post, request, type Result } from './api.ts';

export type OpeningBy = 'anyone' | 'phrase' | 'oidc';

/** How the server says it on the page. Where anyone may, it says nothing. */
export const openingBy = (globalThis.document?.documentElement.dataset['opening'] ?? 'anyone') as OpeningBy;

/** Until when this browser may open sessions, in epoch ms on the server's clock; null: it may not, or anyone may. */
export interface Permission {
  readonly by: OpeningBy;
  readonly until: number | null;
}

export const fetchPermission = (): Promise<Result<Permission>> => request<Permission>('/api/opening');

/** Says the phrase that colleagues know. */
export const sayPhrase = (phrase: string): Promise<Result<Pick<Permission, 'until'>>> =>
  post('/api/opening/phrase', { phrase });

/** The address at which one signs in. */
export const askSignIn = (): Promise<Result<{ readonly at: string }>> => post('/api/opening/sign-in', {});

/** From now on this browser may not. Gives the address at which one signs out of the organisation too, where there is one. */
export const signOut = (): Promise<Result<{ readonly at: string | null }>> =>
  post('/api/opening/sign-out', {});
