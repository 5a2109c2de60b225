/** The path below which the server is, without a slash at the end: empty for most. The server writes it on the page. */
export const base = globalThis.document?.documentElement.dataset['base'] ?? '';
