import { cookieHeader, keepCookies } from './cookieJar.ts';
import type { Person } from './person.ts';

/** Sends a form to a server as a page at `origin` does, and does not go where it is sent. */
export async function sendForm(
  server: { readonly url: string; readonly origin?: string },
  { cookies }: Person,
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(server.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      Cookie: cookieHeader(cookies),
      Origin: server.origin ?? server.url,
      'Accept-Language': 'nl',
      ...headers,
    },
    body: new URLSearchParams(fields),
  });
  keepCookies(cookies, response);
  return { status: response.status, text: await response.text(), headers: response.headers };
}
