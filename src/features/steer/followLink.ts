/**
 * Goes to an address as a press on a link would: within the app when the app knows the address.
 * A menu's entries are buttons to the browser, and features know no router.
 */
export function followLink(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}
