import { readSiteDocument } from '../../../src/files/read-document.ts';
import { folderFacts } from '../../../src/i18n/folder-facts.ts';
import { filledSite } from '../../../src/schemas/filled-site.ts';
import { siteSchema, type Site } from '../../../src/schemas/site.ts';

const starter = siteSchema.parse(filledSite(readSiteDocument(), folderFacts()));

/** The starter's site with an address and a name of its own, so that editors may change theirs. */
export const site: Site = {
  ...starter,
  url: 'https://help.test',
  brand: { name: 'A & <B>', home: 'https://brand.test/' },
};
