import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './check-page';
import { settleIn } from './settle-in';
import { startRaiz, type RunningRaiz } from './start-raiz';
import { paintedOnly } from './painted-only';
import { watchPage } from './watch-page';

test.describe.configure({ mode: 'serial' });

const TWO = [
  'Fecha;Valoración;Comentario',
  '01/10/2026;1;Nadie contesta el teléfono. He cerrado la cuenta.',
  ';1;Carísimo, y nadie responde en la oficina.',
].join('\n');

test.describe('questions that have too little, or something, or nothing to answer', () => {
  let raiz: RunningRaiz;
  let page: Page;
  let troubles: readonly string[];
  let home: string;

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000);
    raiz = await startRaiz();
    home = `${raiz.url}/clinica-nu`;
    page = await (await browser.newContext({ locale: 'es-ES' })).newPage();
    troubles = watchPage(page);
  });
  test.afterAll(async () => {
    await page.context().close();
    expect(await raiz.stop()).toBe(0);
  });
  test.afterEach(() => expect(troubles).toEqual([]));

  test('of two comments their words and counts are shown, and no share, bar or order', async () => {
    await settleIn(page, raiz.setUpUrl, 'Clínica Ñu');
    await page.goto(`${home}/import`);
    const file = { name: 'dos.csv', mimeType: 'text/csv', buffer: Buffer.from(TWO) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Empezar la importación' }).click();
    await expect(page.getByText(/^Importado\./)).toBeVisible({ timeout: 60_000 });
    await page.goto(home);
    await expect(page.getByText('demasiado pocos para saber por qué')).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(2);
    const named = page.getByRole('region', { name: 'Qué nombran' });
    await expect(named.getByRole('listitem').filter({ hasText: 'Indiferencia' })).toContainText('2 de 2');
    await expect(page.getByText('%')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Por aquí se empieza' })).toHaveCount(0);
    await expect(page.getByText('no tiene fecha')).toHaveCount(1);
    await expect(page.getByRole('main').getByRole('link', { name: 'Importar más comentarios' })).toBeVisible();
    await expectAccessible(page);
  });

  test('a comparison is told in the header, the sentence, the bars and the trend', async () => {
    await page.request.post(`${raiz.url}/api/v1/workspaces/clinica-nu/sample`, { headers: { origin: raiz.url } });
    const to = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const from = new Date(Date.now() - 180 * 86_400_000).toISOString().slice(0, 10);
    await page.goto(`${home}?from=${from}&to=${to}&compare=year`);
    await expect(page.getByRole('status').filter({ hasText: 'comparado con' })).toContainText(from.slice(0, 4));
    await expect(page.getByText('Frente al periodo comparado:')).toBeVisible();
    const bars = page.getByRole('figure', { name: 'Parte de cada motivo, con sus intervalos' });
    const first = bars.getByRole('listitem').first();
    await expect(first).toContainText(/(puntos (más|menos)|sin cambio claro) \(de .+ a .+\)/);
    await expect(page.getByText('Fina: el periodo comparado')).toBeVisible();
    await expectAccessible(page);
    await page.goto(`${home}?compare=year`);
    await expect(page.getByText('antes de todo el historial no hay nada')).toBeVisible();
  });

  test('the two ways of counting are each worded as what they count', async () => {
    await page.goto(`${home}?population=negative`);
    await expect(page.getByText(/Por cada comentario cuyo motivo principal es el precio, [\d,]+ tienen/)).toBeVisible();
    await page.getByRole('button', { name: 'Todos los motivos' }).click();
    await expect(page.getByText(/Por cada comentario que nombra el precio, [\d,]+ nombran/)).toBeVisible();
  });

  test('dates are written as the page writes them, and what is wrong with them is said beside them', async () => {
    await page.goto(home);
    await page.getByRole('button', { name: /Periodo/ }).click();
    const from = page.getByLabel('Desde');
    await from.fill('31/02/2026');
    await page.getByRole('button', { name: 'Aplicar' }).click();
    await expect(from).toBeFocused();
    await expect(from).toHaveAccessibleDescription(/Escribe un día que exista/);
    await from.fill('1/2/2026');
    await page.getByRole('button', { name: 'Aplicar' }).click();
    await expect(page).toHaveURL(/from=2026-02-01/);
  });

  test('an unknown filter is named and can be taken away', async ({ browser }) => {
    // Refused requests show in the console by design, so this page is not watched.
    const state = await page.context().storageState();
    const other = await (await browser.newContext({ locale: 'es-ES', storageState: state })).newPage();
    await other.goto(`${home}?driver=zzz&driver=price`);
    await expect(other.getByText('Motivo: «zzz» no es ninguno de sus valores.')).toBeVisible();
    await expect(other.getByRole('button', { name: 'Reintentar' })).toHaveCount(0);
    await other.getByRole('button', { name: 'Quitar «zzz»' }).click();
    await expect(other).toHaveURL(`${home}?driver=price`);
    await expect(other.getByRole('heading', { name: 'Motivos' })).toBeVisible();
    await other.goto(`${home}/mentions/999999`);
    await expect(other.getByRole('heading', { name: 'Esta mención no está aquí' })).toBeVisible();
    await other.getByRole('main').getByRole('link', { name: 'Volver a las menciones' }).last().click();
    await expect(other).toHaveURL(`${home}/mentions`);
    await other.context().close();
  });

  test('a cause picked before the scripts have run is gone to', async () => {
    const start = await paintedOnly(page, `${home}/causes/all/all`);
    await page.getByLabel('Motivo', { exact: true }).selectOption('price');
    start();
    await expect(page).toHaveURL(`${home}/causes/price/all`);
  });

  test('a phone shows what is compared without sideways scrolling', async () => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${home}?from=2026-01-01&compare=previous`);
    await expect(page.getByText('comparado con')).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
});
