import { isId, type SessionId } from '../../model/ids.ts';
import { paths } from '../paths.ts';

const name = 'vervolg=';

/** Opens the form for a session that goes on with this one. Behind the #, so that no server log has it. */
export const followUpLink = (sessionId: SessionId) => `${paths.open}#${name}${sessionId}`;

/** The session that such a link names, from the part of an address behind the #; null for none. */
export function followedUpIn(fragment: string): SessionId | null {
  const id = fragment.startsWith(name) ? fragment.slice(name.length) : '';
  return isId(id) && id.startsWith('s-') ? (id as SessionId) : null;
}
