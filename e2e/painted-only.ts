import type { Page } from '@playwright/test';

/** Shows a page as the server painted it and holds its scripts back until the test lets them run. */
export async function paintedOnly(page: Page, url: string): Promise<() => void> {
  let start = () => {};
  const started = new Promise<void>((done) => (start = done));
  // Stays in place: once the scripts may run it lets every one pass.
  await page.route(/_next\/static\/.*\.js/, (route) => started.then(() => route.continue()));
  await page.goto(url, { waitUntil: 'commit' });
  return start;
}
