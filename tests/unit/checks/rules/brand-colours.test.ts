import { describe, expect, test } from 'vitest';
import { brandFaults } from './brand-content.ts';

describe('the colours of a brand', () => {
  test('are accepted where they can be told from each other', async () => {
    const colours = `colours:
  light: { accent: '#0b5d4b', surface: '#FFFFFF' }
  dark: { accent: '#7fd8c0' }`;
    expect(await brandFaults(colours)).toEqual([]);
  });

  test('a pair at 3:1 is one fault that names both, the ratio and what it must be', async () => {
    const colours = "colours:\n  dark:\n    accentText: '#4e657f'";
    expect(await brandFaults(colours)).toEqual([
      'site.yaml:6: "brand.colours.dark.accentText" makes a contrast that is too weak ' +
        '(found "accentText" #4e657f on "accent" #a5c8ef, 3.46:1, ' +
        'expected at least 4.5:1 for text (WCAG 2.2, 1.4.3)). Make it darker.',
    ]);
  });

  test('a colour that falls short on several grounds is one fault with all of them', async () => {
    const colours = "colours:\n  light:\n    surface: '#ffffff'\n    accent: '#949494'";
    const [fault, ...others] = await brandFaults(colours);
    expect(fault).toMatch(/^site\.yaml:7: "brand\.colours\.light\.accent"/);
    expect(fault).toContain('"accent" #949494 on "surface" #ffffff, 3.03:1; "accent" #949494 on');
    expect(fault).toContain('"accentText" #fffdf8 on "accent" #949494, 2.98:1');
    expect(fault).toMatch(/Make it darker\.$/);
    expect(others).toEqual([]);
  });

  test('a ground is held against the site’s own colours that stand on it', async () => {
    const [fault, ...others] = await brandFaults("colours:\n  dark:\n    surface: '#6e7580'");
    expect(fault).toMatch(/^site\.yaml:6: "brand\.colours\.dark\.surface"/);
    expect(fault).toContain('"textMuted" #aea797 on "surface" #6e7580, 1.94:1');
    expect(fault).toMatch(/Make it darker\.$/);
    expect(others).toEqual([]);
  });

  test('edges and focus rings need 3:1', async () => {
    expect(await brandFaults("colours:\n  light:\n    focus: '#868686'")).toEqual([]);
    expect(await brandFaults("colours:\n  light:\n    focus: '#949494'")).toEqual([
      expect.stringMatching(/at least 3:1 for edges and focus rings \(WCAG 2\.2, 1\.4\.11\)\)/),
    ]);
  });

  test('each colour that falls short is a fault of its own, in each scheme', async () => {
    const colours = `colours:
  light: { textMuted: '#999999', urgent: '#ff9988' }
  dark: { safe: '#335544' }`;
    const places = (await brandFaults(colours)).map((fault) => /^[^ ]+ "[\w.]+"/.exec(fault)?.[0]);
    expect(places).toEqual([
      'site.yaml:5: "brand.colours.light.textMuted"',
      'site.yaml:5: "brand.colours.light.urgent"',
      'site.yaml:6: "brand.colours.dark.safe"',
    ]);
  });

  test.each([
    ["light: { accent: 'teal' }", 'is not a colour of six hex digits'],
    ["light: { accent: '#abc' }", 'is not a colour of six hex digits'],
    ["light: { acent: '#0b5d4b' }", 'Did you mean "accent"'],
    ["bright: { accent: '#0b5d4b' }", 'expected one of light, dark'],
  ])('%s is refused', async (line, says) => {
    expect(await brandFaults(`colours:\n  ${line}`)).toEqual([expect.stringContaining(says)]);
  });
});
