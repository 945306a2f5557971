import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './check-page';
import { settleIn } from './settle-in';
import { startRaiz, type RunningRaiz } from './start-raiz';
import { watchPage } from './watch-page';

test.describe.configure({ mode: 'serial' });

/** `−1.234` of a cell as a number, whatever its minus and its thousands. */
const figureOf = (text: string) => Number(text.replaceAll(/[^\d−-]/g, '').replace('−', '-'));

test.describe('the first run', () => {
  let raiz: RunningRaiz;
  let page: Page;
  let troubles: readonly string[];
  let overviewUrl: string;
  let causeUrl: string;
  let mentionUrl: string;
  let journeyUrl: string;

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000);
    raiz = await startRaiz();
    const context = await browser.newContext({ locale: 'es-ES', viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    troubles = watchPage(page);
  });
  test.afterAll(async () => {
    await page.context().close();
    expect(await raiz.stop()).toBe(0);
  });
  test.afterEach(() => expect(troubles).toEqual([]));

  test('the set-up link makes an owner, a workspace, and a page that offers the sample', async () => {
    await settleIn(page, raiz.setUpUrl, 'Banco Horizonte');
    overviewUrl = page.url();
    expect(new URL(overviewUrl).pathname).toBe('/banco-horizonte');
  });

  test('the used set-up link says so, with 404', async ({ browser }) => {
    const visitor = await (await browser.newContext({ locale: 'es-ES' })).newPage();
    expect((await visitor.goto(raiz.setUpUrl))?.status()).toBe(404);
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Este enlace ya no sirve');
    await expect(visitor.getByRole('textbox')).toHaveCount(0);
    await expectAccessible(visitor);
    await visitor.context().close();
  });

  test('the sample answers in one sentence why customers leave', async () => {
    await page.getByRole('button', { name: 'Cargar el espacio de muestra' }).click();
    const sentence = page.getByText(/De cada 100 comentarios de clientes que dicen que se van/);
    await expect(sentence).toBeVisible({ timeout: 60_000 });
    await expect(sentence).toHaveText(/\d+ \(\d+–\d+\) señalan ante todo la indiferencia de la empresa/);
    await expectAccessible(page);
  });

  test('the first root opens a cause with the customers’ own words', async () => {
    const roots = page.getByRole('region', { name: 'Por aquí se empieza' });
    const first = roots.getByRole('link').first();
    const name = await first.innerText();
    await first.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await expect(page.getByRole('heading', { name: 'Con sus palabras' })).toBeVisible();
    await expect(page.locator('mark').first()).toBeVisible();
    causeUrl = page.url();
    await expectAccessible(page);
  });

  test('a mention shows its evidence, and a sum that is its score', async () => {
    await page
      .getByRole('link', { name: /^Abrir la mención/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/mentions\//);
    await expect(page.locator('mark').first()).toBeVisible();
    mentionUrl = page.url();
    const table = page.getByRole('table', { name: 'La suma que da la puntuación' });
    const contributions = await table.locator('tbody tr td:last-child').allInnerTexts();
    const [, score = '', , total = ''] = await table.locator('tfoot tr > *').allInnerTexts();
    expect(contributions.length).toBeGreaterThan(0);
    expect(contributions.map(figureOf).reduce((sum, part) => sum + part, 0)).toBe(figureOf(total));
    // The score is printed with four decimals, so its digits are the total's ten-thousandths.
    expect(figureOf(score)).toBe(figureOf(total));
    await expectAccessible(page);
  });

  test('the journey shows where it hurts, and opens the causes of that place', async () => {
    await page.getByRole('link', { name: 'Recorrido' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dónde duele por el camino');
    journeyUrl = page.url();
    const lead = page.getByText(/^Donde más duele es en/);
    const worst = await lead.getByRole('link').first().innerText();
    const rows = page.getByRole('region', { name: 'Punto por punto' });
    await rows.getByText('Ver tabla').click();
    const row = rows.getByRole('table').getByRole('row').filter({ hasText: worst });
    await expect(row.getByRole('cell').nth(1)).toHaveText(/^\d+$/);
    await expectAccessible(page);
    await page.goto(`${journeyUrl}?from=2026-05-01&compare=previous`);
    await expect(rows.getByText(/puntos/).first()).toBeVisible();
    await page
      .getByRole('region', { name: 'El camino' })
      .getByRole('link', { name: new RegExp(worst) })
      .click();
    await expect(page).toHaveURL(/\/causes\/all\/[a-z-]+\?/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(worst);
  });

  test('the sign-in leads back to the page that was asked for, and to no other site', async ({ browser }) => {
    const visitor = await (await browser.newContext({ locale: 'es-ES' })).newPage();
    const signIn = async () => {
      await visitor.getByLabel('Correo o nombre de usuario').fill('ana@example.com');
      await visitor.getByLabel('Contraseña').fill('una clave larga');
      await visitor.getByRole('button', { name: 'Entrar' }).click();
    };
    await visitor.goto(`${overviewUrl}/mentions?leaving=leaving`);
    await signIn();
    await expect(visitor).toHaveURL(`${overviewUrl}/mentions?leaving=leaving`);
    await visitor.context().clearCookies();
    await visitor.goto(`${raiz.url}/sign-in?to=${encodeURIComponent('//example.org/x')}`);
    await signIn();
    await expect(visitor).toHaveURL(overviewUrl);
    await visitor.context().close();
  });

  test('language and theme change at once and stay', async () => {
    await page.goto(overviewUrl);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why customers leave');
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Español' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Por qué se van los clientes');
    await page.getByRole('button', { name: 'Claro' }).click();
  });

  test('a phone shows every page without sideways scrolling', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const url of [
      overviewUrl,
      journeyUrl,
      causeUrl,
      mentionUrl,
      `${overviewUrl}/mentions`,
      `${overviewUrl}/import`,
    ]) {
      await page.goto(url);
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      await page.waitForLoadState('networkidle');
      // A table of figures scrolls in its own frame, never the page with it.
      for (const table of await page.locator('summary').all()) await table.click();
      await expectNoSidewaysScroll(page);
    }
    await page.getByRole('button', { name: 'Abrir el menú' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Panorama' }).click();
    await expect(page).toHaveURL(overviewUrl);
  });
});
