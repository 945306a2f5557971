import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './check-page';
import { settleIn } from './settle-in';
import { startRaiz, type RunningRaiz } from './start-raiz';
import { watchPage } from './watch-page';

test.describe.configure({ mode: 'serial' });

const MEMBER = { name: 'Bea Ríos', email: 'bea@example.com', password: 'otra clave larga' } as const;

/** A browser of somebody else; what it refuses on purpose is not watched. */
async function somebodyElse(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'es-ES' })).newPage();
  await page.goto(url);
  return page;
}

async function signIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('Correo o nombre de usuario').fill(MEMBER.email);
  await page.getByLabel('Contraseña').fill(password);
  await page.getByRole('button', { name: 'Entrar' }).click();
}

test.describe('members of a workspace', () => {
  let raiz: RunningRaiz;
  let page: Page;
  let troubles: readonly string[];

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000);
    raiz = await startRaiz();
    const context = await browser.newContext({ locale: 'es-ES', viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    troubles = watchPage(page);
    await settleIn(page, raiz.setUpUrl, 'Clínica Ñu');
    await page.getByRole('link', { name: 'Ajustes' }).click();
  });
  test.afterAll(async () => {
    await page.context().close();
    expect(await raiz.stop()).toBe(0);
  });
  test.afterEach(() => expect(troubles).toEqual([]));

  async function invite(email: string): Promise<string> {
    await page.getByRole('textbox', { name: 'Correo', exact: true }).fill(email);
    await page.getByRole('button', { name: 'Crear la invitación' }).click();
    await expect(page.getByText(`Envía este enlace a ${email}`)).toBeVisible();
    return page.getByRole('textbox', { name: 'Invitar a alguien' }).inputValue();
  }

  test('an invitation lets somebody in, once', async ({ browser }) => {
    const link = await invite(MEMBER.email);
    await expect(page.getByRole('table', { name: 'Invitaciones abiertas' })).toContainText(MEMBER.email);
    const guest = await somebodyElse(browser, link);
    await guest.getByLabel('Tu nombre').fill(MEMBER.name);
    await guest.getByLabel('Contraseña').fill(MEMBER.password);
    await guest.getByRole('button', { name: 'Aceptar la invitación' }).click();
    await expect(guest.getByRole('heading', { name: 'Aún no hay nada que leer' })).toBeVisible();
    // Whoever only reads is not shown the door of imports, and may not manage anybody.
    await expect(guest.getByRole('link', { name: 'Importar' })).toHaveCount(0);
    await guest.getByRole('link', { name: 'Ajustes' }).click();
    await expect(guest.getByText('De los miembros y las claves se encarga')).toBeVisible();
    await guest.goto(link);
    await expect(guest.getByRole('heading', { name: 'Este enlace ya no sirve' })).toBeVisible();
    await guest.context().close();
  });

  test('an invitation that is withdrawn lets nobody in', async ({ browser }) => {
    const link = await invite('nadie@example.com');
    await page.getByRole('button', { name: 'Retirar la invitación de nadie@example.com' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Retirar', exact: true }).click();
    await expect(page.getByText('La invitación de nadie@example.com ya no sirve.')).toBeFocused();
    const guest = await somebodyElse(browser, link);
    await expect(guest.getByRole('heading', { name: 'Este enlace ya no sirve' })).toBeVisible();
    await guest.context().close();
  });

  test('a role is changed by saving it, and stays', async () => {
    await page.reload();
    const role = page.getByRole('combobox', { name: `Papel de ${MEMBER.name}` });
    await role.selectOption({ label: 'Análisis' });
    const row = page.getByRole('row').filter({ hasText: MEMBER.email });
    await row.getByRole('button', { name: 'Guardar' }).click();
    await expect(row.getByRole('button', { name: 'Guardado' })).toBeVisible();
    await page.reload();
    await expect(role).toHaveValue('analyst');
    await expectAccessible(page);
  });

  test('a link gives a new password, and the old one is refused in a sentence', async ({ browser }) => {
    await page.getByRole('button', { name: `Nueva contraseña para ${MEMBER.name}` }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Crear el enlace' }).click();
    const field = dialog.getByRole('textbox');
    await expect(field).toBeFocused();
    const member = await somebodyElse(browser, await field.inputValue());
    await member.getByLabel('Contraseña').fill('la tercera clave');
    await member.getByRole('button', { name: 'Guardar la contraseña' }).click();
    await expect(member.getByText('La contraseña ha cambiado')).toBeVisible();
    await member.getByRole('link', { name: 'Entrar' }).click();
    await signIn(member, MEMBER.password);
    await expect(member.getByRole('alert').filter({ hasText: 'no son correctos' })).toBeVisible();
    await expectAccessible(member);
    await signIn(member, 'la tercera clave');
    await expect(member).toHaveURL(`${raiz.url}/clinica-nu`);
    await expect(member.getByRole('link', { name: 'Importar', exact: true })).toBeVisible();
    await member.context().close();
    // Over plain HTTP from another machine there is no clipboard: the page says so and selects the link.
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }));
    await dialog.getByRole('button', { name: 'Copiar' }).click();
    await expect(dialog.getByText('El navegador no ha dejado copiarlo')).toBeVisible();
    await expect(field).toBeFocused();
    await dialog.getByRole('button', { name: 'Cerrar' }).click();
  });

  test('whoever is removed is out', async ({ browser }) => {
    const member = await somebodyElse(browser, `${raiz.url}/sign-in`);
    await signIn(member, 'la tercera clave');
    await expect(member).toHaveURL(`${raiz.url}/clinica-nu`);
    await page.getByRole('button', { name: `Quitar a ${MEMBER.name}` }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Quitar', exact: true }).click();
    await expect(page.getByText(`${MEMBER.name} ya no tiene acceso.`)).toBeFocused();
    await expect(page.getByRole('row').filter({ hasText: MEMBER.email })).toHaveCount(0);
    await member.goto(`${raiz.url}/clinica-nu`);
    await expect(member.getByText('La dirección no existe')).toBeVisible();
    await member.context().close();
  });

  test('a phone shows the settings without sideways scrolling', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});
