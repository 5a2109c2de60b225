/**
 * Under which address people reach this server. Configured, or else what their browser says it is: so a trial on a
 * laptop works for the phones around it too.
 */
const hostPattern = /^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i;

export interface PublicAddress {
  /** The address to build links with, without a slash at the end. */
  of(host: string | undefined): string;
  /** Whether a request comes from a page of ours. The browser sets Origin; a page elsewhere cannot lie about it. */
  allows(origin: string | undefined, host: string | undefined): boolean;
  readonly secure: boolean;
}

/** The address of a configured server, or of one that goes by the Host header. */
export function createPublicAddress(publicUrl: string | null): PublicAddress {
  const of = (host: string | undefined) =>
    publicUrl ??
    (host !== undefined && hostPattern.test(host) ? `http://${host.toLowerCase()}` : 'http://localhost');
  return {
    of,
    allows: (origin, host) => origin !== undefined && origin === new URL(of(host)).origin,
    secure: publicUrl?.startsWith('https:') ?? false,
  };
}
