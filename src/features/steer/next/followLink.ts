/**
 * Goes to an address as a press on a link would: within the app when the app knows the address.
 * A menu's entries are buttons to the browser, and features know no router.
 */
export function followLink(href: string, where: 'here' | 'new-tab' = 'here'): void {
  const link = document.createElement('a');
  link.href = href;
  link.hidden = true;
  if (where === 'new-tab') {
    link.target = '_blank';
    link.rel = 'noopener';
  }
  document.body.append(link);
  link.click();
  link.remove();
}
