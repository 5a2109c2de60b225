import { createPerson, type Person } from './person.ts';

/** The same seat on another device, or on the server after a restart. */
export function twin(url: string, { memberId, sessionId, cookies }: Person): Person {
  const other = Object.assign(createPerson(url), { memberId, sessionId });
  for (const [name, value] of cookies) other.cookies.set(name, value);
  return other;
}
