import { expect, test, type Page } from '@playwright/test';
import { paintedOnly } from './painted-only';
import { startRaiz, type RunningRaiz } from './start-raiz';
import { watchPage } from './watch-page';

test.describe.configure({ mode: 'serial' });

test.describe('what is typed before the scripts have run', () => {
  let raiz: RunningRaiz;
  let page: Page;
  let troubles: readonly string[];

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000);
    raiz = await startRaiz();
    page = await (await browser.newContext({ locale: 'es-ES' })).newPage();
    troubles = watchPage(page);
  });
  test.afterAll(async () => {
    await page.context().close();
    expect(await raiz.stop()).toBe(0);
  });
  test.afterEach(() => expect(troubles).toEqual([]));

  test('makes the owner, and no password goes into the address', async () => {
    const start = await paintedOnly(page, raiz.setUpUrl);
    await page.getByLabel('Tu nombre').fill('Ana Núñez');
    await page.getByLabel('Correo electrónico').fill('ana@example.com');
    await page.getByLabel('Contraseña').fill('una clave larga');
    await page.getByLabel('Contraseña').press('Enter');
    await expect(page.getByRole('button', { name: 'Crear la cuenta' })).toBeDisabled();
    expect(page.url()).toBe(raiz.setUpUrl);
    start();
    await page.getByRole('button', { name: 'Crear la cuenta' }).click();
    await expect(page).toHaveURL(`${raiz.url}/workspaces`);
  });

  test('names the workspace', async () => {
    const start = await paintedOnly(page, page.url());
    await page.getByLabel('Nombre de la marca o del cliente').fill('Clínica Ñu');
    start();
    await page.getByRole('button', { name: 'Crear', exact: true }).click();
    await expect(page).toHaveURL(`${raiz.url}/clinica-nu`);
  });

  test('invites a member with the role that was chosen, and makes a token', async () => {
    const start = await paintedOnly(page, `${raiz.url}/clinica-nu/settings`);
    await page.getByRole('textbox', { name: 'Correo', exact: true }).fill('bea@example.com');
    await page.getByLabel('Papel', { exact: true }).selectOption({ label: 'Análisis' });
    await page.getByLabel('Para qué es').fill('informes');
    await page.getByLabel('Alcance').selectOption({ label: 'Ingesta' });
    start();
    await page.getByRole('button', { name: 'Crear la invitación' }).click();
    await expect(page.getByText('Envía este enlace a bea@example.com')).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'bea@example.com' })).toContainText('Análisis');
    await page.getByRole('button', { name: 'Crear una clave' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'informes' })).toContainText('Ingesta');
  });

  test('searches within the filters of the address', async () => {
    const start = await paintedOnly(page, `${raiz.url}/clinica-nu/mentions?polarity=negative`);
    await page.getByRole('searchbox').fill('maleta');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/\?(?=.*polarity=negative)(?=.*q=maleta)/);
    start();
    await expect(page.getByRole('searchbox')).toHaveValue('maleta');
  });

  test('signs in', async ({ browser }) => {
    const other = await (await browser.newContext({ locale: 'es-ES' })).newPage();
    const start = await paintedOnly(other, `${raiz.url}/sign-in`);
    await other.getByLabel('Correo o nombre de usuario').fill('ana@example.com');
    await other.getByLabel('Contraseña').fill('una clave larga');
    await other.getByLabel('Contraseña').press('Enter');
    expect(other.url()).toBe(`${raiz.url}/sign-in`);
    start();
    await other.getByRole('button', { name: 'Entrar' }).click();
    await expect(other).toHaveURL(`${raiz.url}/clinica-nu`);
    await other.context().close();
  });
});
