import { colourNames, type Brand } from '../schemas/brand.ts';
import { palettesOf, tokenOf } from './palette.ts';

/**
 * The brand's colours as a stylesheet that comes after `styles/tokens.css`; empty where it has none.
 * @example colourSheet({ colours: { light: { safe: '#006644' } } }) // '@layer tokens { :root { --safe: light-dark(#006644, #86cfa9); } }'
 */
export function colourSheet(brand: Pick<Brand, 'colours'>): string {
  const [own, site] = [palettesOf(brand), palettesOf({})];
  const declarations = colourNames
    .filter((name) => own.light[name] !== site.light[name] || own.dark[name] !== site.dark[name])
    .map((name) => `${tokenOf(name)}: light-dark(${own.light[name]}, ${own.dark[name]});`);
  if (declarations.length === 0) return '';
  return `@layer tokens { :root { ${declarations.join(' ')} } }`;
}
