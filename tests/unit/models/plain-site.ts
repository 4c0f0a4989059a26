import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { siteSchema, type Site } from '../../../src/schemas/site.ts';

const starter = siteSchema.parse(parse(readFileSync('content/site.yaml', 'utf8')));

/** The starter's site with an address and a name of its own, so that editors may change theirs. */
export const site: Site = {
  ...starter,
  url: 'https://help.test',
  brand: { name: 'A & <B>', home: 'https://brand.test/' },
};
