/** Somebody who signs in at a provider with a browser of their own: it follows every redirect and keeps every cookie. */
import { cookieHeader, keepCookies } from './cookieJar.ts';

/** A browser at the provider, which has its cookies and no scripts. */
export function createVisitor() {
  const cookies = new Map<string, string>();

  async function ask(url: string, init: Pick<RequestInit, 'method' | 'body'> = {}): Promise<Response> {
    const response = await fetch(url, {
      redirect: 'manual',
      ...init,
      headers: { Cookie: cookieHeader(cookies) },
    });
    keepCookies(cookies, response);
    return response;
  }

  /** Goes on until a page shows, or the way leads out of the provider. Gives that address, and the page. */
  async function follow(
    from: string,
    init?: Parameters<typeof ask>[1],
  ): Promise<{ at: string; page: string }> {
    const { origin } = new URL(from);
    let at = from;
    let response = await ask(at, init);
    for (;;) {
      const to = response.headers.get('location');
      if (to === null) return { at, page: await response.text() };
      at = new URL(to, at).href;
      if (new URL(at).origin !== origin) return { at, page: '' };
      response = await ask(at);
    }
  }

  return {
    /** Signs in with this name and allows everything that is asked; gives the address to which the provider sends back. */
    signIn: async (address: string, login: string): Promise<string> => {
      let { at, page } = await follow(address);
      while (page !== '') {
        const action = /<form[^>]* action="([^"]+)"/u.exec(page)?.[1];
        const prompt = /name="prompt" value="([^"]+)"/u.exec(page)?.[1];
        if (action === undefined || prompt === undefined) throw new Error(`No form at ${at}: ${page}`);
        const body = new URLSearchParams({ prompt, login, password: 'x' });
        ({ at, page } = await follow(new URL(action, at).href, { method: 'POST', body }));
      }
      return at;
    },
    /** Turns back at the first page. */
    turnBack: async (address: string): Promise<string> => {
      const { at, page } = await follow(address);
      const abort = /href="([^"]+\/abort)"/u.exec(page)?.[1];
      if (abort === undefined) throw new Error(`No way back at ${at}: ${page}`);
      return (await follow(new URL(abort, at).href)).at;
    },
  };
}
