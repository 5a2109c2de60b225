/** An address as people type it over: without what is before the name and without the code behind the #. */
export function addressOf(url: string): string {
  return url.replace(/^https?:\/\//u, '').replace(/#.*$/u, '');
}
