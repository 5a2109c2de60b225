const hostPattern = /^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i;

/**
 * The address at which people reach this server: configured, or else what their browser says it is in the Host header. So a
 * trial on a laptop works for the phones around it too.
 */
export function createPublicAddress(publicUrl: string | null) {
  /** The address to build links with, without a slash at the end. */
  const of = (host: string | undefined): string =>
    publicUrl ??
    (host !== undefined && hostPattern.test(host) ? `http://${host.toLowerCase()}` : 'http://localhost');
  return {
    of,
    /** Whether a request comes from a page of ours. The browser sets Origin; a page elsewhere cannot lie about it. */
    allows: (origin: string | undefined, host: string | undefined): boolean =>
      origin !== undefined && origin === new URL(of(host)).origin,
    secure: publicUrl?.startsWith('https:') ?? false,
  };
}
