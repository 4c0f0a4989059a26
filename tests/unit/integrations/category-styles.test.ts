import { expect, test } from 'vitest';
import { categoryStyles, stylesFor } from '../../../src/integrations/category-styles.ts';
import { readSite } from '../../../src/schemas/read-site.ts';

test('the form shows what stands for the chosen category, whichever a site has', () => {
  const css = stylesFor(['lost-parcel', 'other']);
  for (const id of ['lost-parcel', 'other']) {
    expect(css).toContain(`form:has([value='${id}']:checked) [data-for~='${id}']`);
  }
});

test('the stylesheet that the component imports has the categories of the site', () => {
  const { resolveId, load } = categoryStyles() as unknown as {
    resolveId: (name: string) => string | undefined;
    load: (id: string) => string | undefined;
  };
  const css = load(resolveId('virtual:category-styles.css') ?? '') ?? '';
  for (const { id } of readSite().ticket.categories) expect(css).toContain(`[data-for~='${id}']`);
  expect(resolveId('other.css')).toBeUndefined();
  expect(load('other.css')).toBeUndefined();
});
