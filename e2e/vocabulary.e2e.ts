import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './check-page';
import { settleIn } from './settle-in';
import { startRaiz, type RunningRaiz } from './start-raiz';
import { watchPage } from './watch-page';

test.describe.configure({ mode: 'serial' });

/** Texts in which "larga" praises, as the lexicon cannot know; and some in which nothing of the kind stands. */
const ROWS = [
  'Fecha;Valoración;Comentario',
  ...Array.from({ length: 12 }, (_, n) => `01/10/2026;;La batería es larga, la uso desde hace ${n + 2} días.`),
  ...Array.from({ length: 8 }, (_, n) => `02/10/2026;1;Nadie contesta el teléfono desde hace ${n + 2} días.`),
].join('\n');

test.describe('the vocabulary of a workspace', () => {
  let raiz: RunningRaiz;
  let page: Page;
  let troubles: readonly string[];
  let studio: string;

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000);
    raiz = await startRaiz();
    studio = `${raiz.url}/clinica-nu/studio`;
    page = await (await browser.newContext({ locale: 'es-ES', viewport: { width: 1360, height: 900 } })).newPage();
    troubles = watchPage(page);
    await settleIn(page, raiz.setUpUrl, 'Clínica Ñu');
    await page.goto(`${raiz.url}/clinica-nu/import`);
    const file = { name: 'veinte.csv', mimeType: 'text/csv', buffer: Buffer.from(ROWS) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Empezar la importación' }).click();
    await expect(page.getByText(/^Importado\./)).toBeVisible({ timeout: 60_000 });
  });
  test.afterAll(async () => {
    await page.context().close();
    expect(await raiz.stop()).toBe(0);
  });
  test.afterEach(() => expect(troubles).toEqual([]));

  const tray = () => page.getByRole('region', { name: 'Tus cambios' });

  async function praised(): Promise<number> {
    const answer = await page.request.get(`${raiz.url}/api/v1/workspaces/clinica-nu/overview`);
    const { totals } = (await answer.json()) as { totals: { sentiment: { positive: number } } };
    return totals.sentiment.positive;
  }

  test('a word is looked up: what it weighs, where it stands, who says it', async () => {
    await page.getByRole('link', { name: 'Vocabulario' }).click();
    await expect(page).toHaveURL(studio);
    const search = page.getByRole('searchbox', { name: 'Palabra o expresión' });
    await search.fill('larg');
    await expect(page.getByRole('button', { name: /^larga / }).first()).toBeVisible();
    await search.fill('Larga');
    await page.getByRole('button', { name: 'Buscar' }).click();
    const card = page.getByRole('region', { name: '«larga»' });
    await expect(card.getByText('12 de 20 textos en este idioma la llevan.')).toBeVisible();
    await expect(card.locator('mark').first()).toHaveText('larga');
    await expectAccessible(page);
  });

  test('another weight shows at once which texts would be read otherwise, and waits in the tray', async () => {
    const slider = page.getByRole('slider', { name: 'Peso de «larga»' });
    await slider.focus();
    await page.keyboard.press('End');
    await expect(slider).toHaveAttribute('aria-valuetext', '+4, muy bueno');
    const card = page.getByRole('region', { name: '«larga»' });
    await expect(card.getByText('12 textos se leerían de otro modo, de 20 textos.')).toBeVisible();
    await expect(card.getByText(/→ positivo/)).toBeVisible();
    await expect(tray().getByText('«larga» pasa a pesar +4: muy bueno')).toBeVisible();
    expect(await praised()).toBe(0);
    // Left by accident, nothing is lost.
    await page.reload();
    await expect(tray().getByText('«larga» pasa a pesar +4: muy bueno')).toBeVisible();
  });

  test('a phrase that cannot be read is told at its field; a good one is previewed and kept', async () => {
    await page.getByRole('button', { name: 'Frases' }).click();
    await page.getByRole('button', { name: 'Añadir una frase' }).click();
    const phrases = page.getByRole('textbox', { name: 'Palabras como las dicen los clientes' });
    await phrases.fill('(la batería');
    await page.getByRole('button', { name: 'Ver qué cambiaría' }).click();
    await expect(page.getByText('Hay un paréntesis sin cerrar en')).toBeVisible();
    await phrases.fill('La batería es');
    await page.getByRole('combobox', { name: 'Motivo' }).selectOption({ label: 'Producto' });
    await page.getByRole('combobox', { name: 'Elogio o queja' }).selectOption({ label: 'Elogio' });
    await page.getByRole('button', { name: 'Ver qué cambiaría' }).click();
    await expect(page.getByText('12 textos se leerían de otro modo, de 20 textos.')).toBeVisible();
    await page.getByRole('button', { name: 'Añadir a los cambios' }).click();
    await expect(tray().getByText('«la bateria es» dice Producto bueno')).toBeVisible();
    await page.getByRole('button', { name: 'Silenciar «Nadie responde»' }).click();
    await expect(tray().getByRole('listitem')).toHaveCount(3);
    await tray().getByRole('button', { name: 'Deshacer este cambio: Ya no se oye «Nadie responde»' }).click();
    await expectAccessible(page);
  });

  test('what somebody says of a mention by hand is what changes are held against', async () => {
    await page.goto(`${raiz.url}/clinica-nu/mentions`);
    await page.getByRole('article').getByRole('link').first().click();
    const asked = page.getByRole('region', { name: '¿Qué dice de verdad?' });
    await asked.getByRole('button', { name: 'Negativa', exact: true }).click();
    await asked.getByRole('checkbox').click();
    await expect(asked.getByRole('checkbox')).toBeChecked();
    await expectAccessible(page);
    await page.reload();
    await expect(asked.getByRole('button', { name: 'Negativa', exact: true })).toHaveAttribute('aria-pressed', 'true');
    await expect(asked.getByRole('checkbox')).toBeChecked();
    await page.goto(studio);
    await tray().getByRole('button', { name: 'Ver el efecto de todo junto' }).click();
    await expect(tray().getByText('De 1 mención cuyo tono se dijo a mano')).toBeVisible();
    await tray().getByRole('button', { name: 'Ocultar el efecto' }).click();
  });

  test('applied, all is read anew and the figures follow', async () => {
    await tray().getByRole('button', { name: 'Ver el efecto de todo junto' }).click();
    await expect(tray().getByText('12 textos se leerían de otro modo, de 20 textos.')).toBeVisible();
    await tray().getByLabel('Por qué').fill('Larga elogia la batería');
    await tray().getByRole('button', { name: 'Aplicar' }).click();
    await expect(page.getByText('La versión 1 está en vigor: 12 textos se leen de otro modo.')).toBeVisible({
      timeout: 60_000,
    });
    await expect(tray().getByText('Se están leyendo todos los textos')).toBeHidden();
    expect(await praised()).toBe(12);
    await page.goto(`${raiz.url}/clinica-nu/mentions?driver=product&polarity=positive`);
    await expect(page.getByRole('article')).toHaveCount(12);
  });

  test('a version says what it changed, and is taken back', async () => {
    await page.goto(`${studio}?view=versions`);
    const versions = page.getByRole('region', { name: 'Versiones' });
    await expect(versions.getByText('Larga elogia la batería')).toBeVisible();
    await expect(versions.getByText('«larga» pasa a pesar +4: muy bueno')).toBeVisible();
    await expectAccessible(page);
    await versions.getByRole('button', { name: 'Deshacer la versión 1' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Deshacer', exact: true }).click();
    await expect(versions.getByText('Deshace la versión 1')).toBeVisible();
    await expect(page.getByText('La versión 2 está en vigor')).toBeVisible({ timeout: 60_000 });
    expect(await praised()).toBe(0);
    await versions.getByRole('button', { name: 'Volver a la versión 1' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Volver a esta', exact: true }).click();
    await expect(page.getByText('La versión 3 está en vigor')).toBeVisible({ timeout: 60_000 });
    expect(await praised()).toBe(12);
  });

  test('whoever only reads sees all of it and changes nothing', async ({ browser }) => {
    const invitations = `${raiz.url}/api/v1/workspaces/clinica-nu/invitations`;
    const data = { email: 'bea@example.com', role: 'viewer' };
    const invited = await page.request.post(invitations, { headers: { origin: raiz.url }, data });
    const { url } = (await invited.json()) as { url: string };
    const guest = await (await browser.newContext({ locale: 'es-ES' })).newPage();
    await guest.goto(url);
    await guest.getByLabel('Tu nombre').fill('Bea Ríos');
    await guest.getByLabel('Contraseña').fill('otra clave larga');
    await guest.getByRole('button', { name: 'Aceptar la invitación' }).click();
    await expect(guest.getByRole('link', { name: 'Vocabulario' })).toBeVisible();
    await guest.goto(`${studio}?word=larga`);
    await expect(guest.getByText('Los cambios los hacen quienes tienen el papel de análisis.')).toBeVisible();
    await expect(guest.getByRole('slider')).toBeDisabled();
    await expect(guest.getByRole('region', { name: 'Tus cambios' })).toHaveCount(0);
    await guest.goto(`${studio}?view=versions`);
    await expect(guest.getByText('Larga elogia la batería')).toBeVisible();
    await expect(guest.getByRole('button', { name: /^(Deshacer|Volver)/ })).toHaveCount(0);
    await guest.context().close();
  });

  test('a phone shows it without sideways scrolling', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const view of ['?word=larga', '?view=cues', '?view=versions']) {
      await page.goto(`${studio}${view}`);
      await expect(page.getByRole('region').first()).toBeVisible();
      await expectNoSidewaysScroll(page);
    }
    await expectAccessible(page);
  });
});
