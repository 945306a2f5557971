import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './check-page';
import { settleIn } from './settle-in';
import { startRaiz, type RunningRaiz } from './start-raiz';
import { watchPage } from './watch-page';

test.describe.configure({ mode: 'serial' });

const ROWS = [
  ['Fecha', 'Valoración', 'Comentario', 'Autor'],
  ['03/02/2026', '1,5', 'Nadie contestó el teléfono y mañana cancelo la cuenta. ¡Qué vergüenza!', 'Íñigo Peña'],
  ['14/02/2026', '4,5', 'En la oficina de Logroño, la señora Muñoz fue amabilísima.', 'Begoña'],
  ['27/02/2026', '2,0', 'La comisión de 12,50 € es carísima; no vale lo que cuesta. No vuelvo.', 'Andrés'],
  ['31/02/2026', '3,0', 'Un día que no existe.', 'Nadie'],
] as const;

/** As Excel in Spanish saves a CSV: semicolons, CRLF, windows-1252 (of Latin-1 it differs here in the euro only). */
function excelInSpanish(): Buffer {
  const lines = ROWS.map((row) => row.map((cell) => (cell.includes(';') ? `"${cell}"` : cell)).join(';')).join('\r\n');
  return Buffer.from(Array.from(`${lines}\r\n`, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0))));
}

test.describe('an import through the page', () => {
  let raiz: RunningRaiz;
  let page: Page;
  let troubles: readonly string[];

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000);
    raiz = await startRaiz();
    const context = await browser.newContext({ locale: 'es-ES', viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    troubles = watchPage(page);
    await settleIn(page, raiz.setUpUrl, 'Caja Ñandú');
  });
  test.afterAll(async () => {
    await page.context().close();
    expect(await raiz.stop()).toBe(0);
  });
  test.afterEach(() => expect(troubles).toEqual([]));

  test('the file is understood before anything is written', async () => {
    await page.getByRole('link', { name: 'Importar un archivo' }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'reseñas.csv', mimeType: 'text/csv', buffer: excelInSpanish() });
    const found = page.getByRole('region', { name: 'Lo que Raíz ha visto' });
    await expect(found).toContainText('WINDOWS-1252', { timeout: 30_000 });
    await expect(found).toContainText('punto y coma');
    const reading = page.getByRole('region', { name: 'Fechas y valoraciones' });
    await expect(reading.getByRole('radio', { name: /^Primero el día/ })).toBeChecked();
    await expect(reading).toContainText('03/02/2026 → 3 de febrero de 2026');
    await expect(reading).toContainText('03/02/2026 → 2 de marzo de 2026');
    await expect(page.getByRole('combobox', { name: 'Qué es «Comentario»' })).toHaveValue('text');
    await expect(page.getByText('la señora Muñoz fue amabilísima').first()).toBeVisible();
  });

  test('every row of the file is counted, and the rejected one says why', async () => {
    await page.getByRole('button', { name: 'Empezar la importación' }).click();
    await expect(page.getByText(/^Importado\./)).toBeVisible({ timeout: 60_000 });
    const counts = page.getByRole('table', { name: 'Filas' });
    const figureOf = async (row: string) =>
      Number(
        await counts
          .getByRole('row', { name: new RegExp(`^${row}`) })
          .getByRole('cell')
          .last()
          .innerText(),
      );
    expect(await figureOf('Nuevas')).toBe(3);
    expect(await figureOf('Rechazadas')).toBe(1);
    expect(await figureOf('Filas del archivo')).toBe(4);
    const refused = page.getByRole('table', { name: 'Filas rechazadas' });
    await expect(refused.getByRole('row').last()).toHaveText(/^4\s*La fecha «31\/02\/2026» no existe/);
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Descargar las filas rechazadas' }).click();
    const rejects = await text(await (await download).createReadStream());
    expect(rejects).toContain('_error_code');
    expect(rejects).toContain('31/02/2026');
    expect(rejects).toMatch(/date/);
  });

  test('the mentions are there, each letter and figure intact', async () => {
    await page.getByRole('link', { name: 'Menciones' }).click();
    await expect(page.getByRole('article')).toHaveCount(3);
    const told = page.getByRole('article').filter({ hasText: 'la señora Muñoz fue amabilísima' });
    await expect(told).toContainText('4,5 de 5');
    await told.getByRole('link').click();
    await expect(page.getByText('Begoña')).toBeVisible();
    await expect(page.getByText(/14 feb\.? 2026|14 de febrero de 2026/).first()).toBeVisible();
  });

  test('a mention says by which words its writer goes', async () => {
    await page.goBack();
    await page.getByRole('article').filter({ hasText: 'La comisión' }).getByRole('link').click();
    await expect(page.getByText('Se va, según')).toBeVisible();
    await expect(page.getByText('«No vuelvo»')).toBeVisible();
    await expectAccessible(page);
  });

  test('a further column of text joins the others, and one left out is named', async () => {
    const other = await page.context().newPage();
    await other.goto(page.url().replace(/\/mentions.*/, '/import'));
    const rows = Array.from({ length: 6 }, (_, i) => {
      return `${i} veces llamé y nadie contestó al teléfono;${i} agentes me ayudaron con mucha paciencia y sin prisas`;
    });
    const buffer = Buffer.from(['Comentario;Notas', ...rows].join('\n'));
    await other.locator('input[type=file]').setInputFiles({ name: 'dos.csv', mimeType: 'text/csv', buffer });
    const notes = other.getByRole('combobox', { name: 'Qué es «Notas»' });
    const warning = other.getByText('«Notas» contiene frases en 6 filas y no se lee.', { exact: false });
    await notes.selectOption('');
    await expect(warning).toBeVisible({ timeout: 30_000 });
    await notes.selectOption('text');
    await expect(
      other.getByText('Se leen 2 columnas de texto libre como una sola: «Comentario · Notas».'),
    ).toBeVisible();
    await expect(warning).toBeHidden();
    await expect(other.getByRole('combobox', { name: 'Qué es «Comentario»' })).toHaveValue('text');
    await expectAccessible(other);
    await other.close();
  });

  test('an upload that was cut short goes on from the parts that arrived', async () => {
    const file = join(raiz.dataDir, 'larga.csv');
    const row = `03/02/2026;4;${'Todo muy bien y sin esperas. '.repeat(30)}`;
    writeFileSync(file, ['Fecha;Valoración;Comentario', ...Array.from({ length: 11_000 }, () => row)].join('\n'));
    // A page of its own: here the line breaks on purpose.
    const cut = await page.context().newPage();
    const sent: string[] = [];
    cut.on('request', (request) => {
      const part = /\/parts\/(\d+)$/.exec(request.url())?.[1];
      if (part) sent.push(part);
    });
    await cut.route('**/parts/2', (route) => route.abort('connectionreset'));
    await cut.goto(page.url().replace(/\/mentions.*/, '/import'));
    await cut.locator('input[type=file]').setInputFiles(file);
    await expect(cut.getByText('La conexión se ha cortado')).toBeVisible();
    await cut.unroute('**/parts/2');
    await cut.reload();
    await cut.getByRole('link', { name: 'larga.csv' }).click();
    await expect(cut.getByText('«larga.csv» ha llegado a medias')).toBeVisible();
    sent.length = 0;
    await cut.locator('input[type=file]').setInputFiles(file);
    await expect(cut.getByRole('region', { name: 'Lo que Raíz ha visto' })).toContainText('11.000', {
      timeout: 30_000,
    });
    expect(sent).toEqual(['2']);
    await cut.close();
  });

  test('a file that was not started shows its day, and is taken off the list', async () => {
    await page.getByRole('link', { name: 'Importar', exact: true }).click();
    const entry = page.getByRole('row').filter({ hasText: 'dos.csv' });
    await expect(entry).toContainText('Lista para empezar');
    await expect(entry).toContainText(String(new Date().getUTCFullYear()));
    await page.getByRole('button', { name: 'Quitar «dos.csv» de la lista' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Quitar', exact: true }).click();
    await expect(page.getByText('«dos.csv» ya no está en la lista.')).toBeFocused();
    await expect(entry).toHaveCount(0);
    await expectAccessible(page);
  });

  test('an import is undone, after the page has said what goes', async () => {
    await page.getByRole('link', { name: 'reseñas.csv' }).click();
    await page.getByRole('button', { name: 'Deshacer la importación de «reseñas.csv»' }).click();
    const dialog = page.getByRole('alertdialog');
    await expect(dialog).toContainText('Se quitan los 3 comentarios que añadió esta importación.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Deshacer', exact: true }).click();
    await expect(page.getByText(/^Importación deshecha\./)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('button', { name: /^Deshacer/ })).toHaveCount(0);
    await page.getByRole('link', { name: 'Panorama' }).click();
    await expect(page.getByRole('heading', { name: 'Aún no hay nada que leer' })).toBeVisible();
  });
});
