import { readSiteDocument } from '../../../src/files/read-document.ts';
import { siteSchema, type Site } from '../../../src/schemas/site.ts';

const starter = siteSchema.parse(readSiteDocument());

/** The starter's site with an address and a name of its own, so that editors may change theirs. */
export const site: Site = {
  ...starter,
  url: 'https://help.test',
  brand: { name: 'A & <B>', home: 'https://brand.test/' },
};
