import { expect, type Page } from '@playwright/test';

/** Follows the one-time link, creates the owner and a workspace, and ends on its empty overview. */
export async function settleIn(page: Page, setUpUrl: string, workspace: string): Promise<void> {
  await page.goto(setUpUrl);
  await page.getByLabel('Tu nombre').fill('Ana Núñez');
  await page.getByLabel('Correo electrónico').fill('ana@example.com');
  await page.getByLabel('Contraseña').fill('una clave larga');
  await page.getByRole('button', { name: 'Crear la cuenta' }).click();
  await page.getByLabel('Nombre de la marca o del cliente').fill(workspace);
  await page.getByRole('button', { name: 'Crear', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Aún no hay nada que leer' })).toBeVisible();
}
