import { expect, test } from 'vitest';
import { faultsIn, temporaryContent } from '../temporary-content.ts';

const topic = (keys: string) =>
  `---\ntitle: Parcels\nupdated: 2026-10-01\norder: 1\n${keys}\n---\n`;
const truck = '<svg viewBox="0 0 2 2">\n<path d="M0 0h2"/>\n</svg>\n';

const faultsOf = (icon: string, drawing = truck) =>
  faultsIn(
    temporaryContent({
      'topics/en/parcels.mdx': topic(`icon: ${icon}`),
      'images/truck.svg': drawing,
    }),
  );

test.each(['shield', '../../images/truck.svg'])('the icon %s is one', async (icon) => {
  expect(await faultsOf(icon)).toEqual([]);
});

test('one of no such name is refused, with the nearest', async () => {
  expect(await faultsOf('sheild')).toEqual([
    'topics/en/parcels.mdx:5: the icon does not exist (found "sheild", expected one of user, shield, id-card, arrow-down, arrow-up, chart, book, question, or the path of a drawing, ../../images/name.svg). Did you mean "shield"?',
  ]);
});

test.each([
  'truck.svg',
  '/images/truck.svg',
  '../../images/../site.yaml',
  '../../images/truck.png',
])('what stands elsewhere, or is no drawing, is refused: %s', async (icon) => {
  expect(await faultsOf(icon)).toEqual([
    expect.stringMatching(/^topics\/en\/parcels\.mdx:5: the icon does not exist/),
  ]);
});

test('a drawing that is not there is refused, with the nearest', async () => {
  expect(await faultsOf('../../images/trukc.svg')).toEqual([
    expect.stringMatching(
      /:5: the drawing of the icon does not exist .*Did you mean "..\/..\/images\/truck.svg"\?/,
    ),
  ]);
});

test('a drawing that is more than shapes is refused at its line, once', async () => {
  const drawing = '<svg viewBox="0 0 2 2">\n<script>x</script>\n<style>path{}</style>\n</svg>';
  expect(await faultsOf('../../images/truck.svg', drawing)).toEqual([
    expect.stringMatching(/^images\/truck\.svg:2: the drawing holds a script/),
    expect.stringMatching(/^images\/truck\.svg:3: the icon holds a <style> .*plain SVG/),
  ]);
});

test('a drawing that no topic has for its icon may hold a style', async () => {
  expect(await faultsOf('shield', '<svg viewBox="0 0 2 2"><style>path{}</style></svg>')).toEqual(
    [],
  );
});
