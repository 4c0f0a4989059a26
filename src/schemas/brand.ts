import { z } from 'zod';
import { partlyLocalised, text, webAddress } from './fields.ts';

/** The colours that a brand may have of its own; each is a token in `styles/tokens.css`. */
export const colourNames = [
  'surface',
  'surfaceRaised',
  'text',
  'textMuted',
  'rule',
  'ruleStrong',
  'accent',
  'accentText',
  'accentSurface',
  'marked',
  'urgent',
  'urgentSurface',
  'safe',
  'focus',
] as const;

/** The schemes that readers choose between, or their system for them. */
export const colourSchemes = ['light', 'dark'] as const;

const hexColour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, { error: 'is not a colour of six hex digits, such as "#1f4a75"' });

const colours = z.strictObject(
  Object.fromEntries(colourNames.map((name) => [name, hexColour.optional()])) as Record<
    ColourName,
    z.ZodOptional<typeof hexColour>
  >,
);

/** A path in the content folder that cannot lead out of it. */
function file(what: string, ...kinds: string[]) {
  const ends = kinds.flatMap((kind) => [kind, kind.toUpperCase()]).join('|');
  return z.string().regex(new RegExp(`^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\:]+\\.(?:${ends})$`), {
    error: `is not the path of ${what} in the content folder`,
  });
}

const picture = file('an SVG or PNG file', 'svg', 'png');

/** `brand` in `site.yaml`: what the company is called, and what it looks like. */
export const brandSchema = z.strictObject({
  name: text.describe('The company.'),
  shortName: text.optional().describe('What the header says on phones.'),
  siteName: partlyLocalised
    .optional()
    .describe('What the help centre is called; in other languages the string site.name.'),
  home: webAddress.describe("The company's own site."),
  logo: z
    .strictObject({ light: picture, dark: picture.optional() })
    .optional()
    .describe('In the header; dark where the scheme is dark.'),
  icon: file('an SVG file', 'svg')
    .optional()
    .describe('Square; the icons of browsers and phones are made from it.'),
  colours: z
    .strictObject({ light: colours.optional(), dark: colours.optional() })
    .optional()
    .describe('In place of those of the site.'),
  stylesheet: file('a CSS file', 'css').optional().describe('Stands in the last cascade layer.'),
});

/** The name of a colour. */
export type ColourName = (typeof colourNames)[number];
/** Light or dark. */
export type ColourScheme = (typeof colourSchemes)[number];
/** The brand, checked. */
export type Brand = z.infer<typeof brandSchema>;
