import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** What a reader works with in the search dialog. */
export interface DialogParts {
  dialog: Locator;
  input: Locator;
  options: Locator;
  status: Locator;
}

/** The parts of the dialog, open or not. */
export function dialogOf(page: Page): DialogParts {
  const dialog = page.getByRole('dialog');
  return {
    dialog,
    input: dialog.getByRole('combobox'),
    options: dialog.getByRole('option'),
    status: dialog.getByRole('status'),
  };
}

/** Opens the dialog by the slash key, which leaves the focus in its field. */
export async function openDialog(page: Page): Promise<DialogParts> {
  const parts = dialogOf(page);
  await page.keyboard.press('/');
  await expect(parts.input).toBeFocused();
  return parts;
}

/** The addresses that the options lead to, in their order. */
export function optionHrefs({ options }: DialogParts): Promise<string[]> {
  return options.evaluateAll((all) => all.map((option) => option.getAttribute('href') ?? ''));
}
