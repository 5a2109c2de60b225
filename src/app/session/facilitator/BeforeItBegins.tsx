import { facilitators } from '../../../features/activities/facilitators.ts';

/** In the lobby: what people can already do before the session begins. */
export function BeforeItBegins() {
  return facilitators.map(({ name, InLobby }) => InLobby && <InLobby key={name} />);
}
