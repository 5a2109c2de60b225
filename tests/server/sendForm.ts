import type { Person } from './person.ts';

/** Sends a form to a server as a page at `origin` does, and does not go where it is sent. */
export async function sendForm(
  server: { readonly url: string; readonly origin?: string },
  { cookies }: Person,
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; text: string; headers: Headers }> {
  const Cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(server.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie, Origin: server.origin ?? server.url, 'Accept-Language': 'nl', ...headers },
    body: new URLSearchParams(fields),
  });
  for (const line of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
    cookies.set(name, value);
  }
  return { status: response.status, text: await response.text(), headers: response.headers };
}
