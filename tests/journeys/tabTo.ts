import { expect, type Locator, type Page } from '@playwright/test';

/** More than there is to pass on any page of ours. */
const patience = 120;

/** Goes on with the Tab key, or back, until something has the focus, and checks that one can see it. */
export async function tabTo(page: Page, target: Locator, way: 'on' | 'back' = 'on'): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < patience; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press(way === 'on' ? 'Tab' : 'Shift+Tab');
  }
  await expect(target).toBeFocused();
  await expect(target).toBeInViewport();
}
