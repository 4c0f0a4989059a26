import { readFileSync } from 'node:fs';
import { shippedPath } from '../../files/content-folder.ts';
import { referenceLocale, shippedLanguages } from '../../i18n/shipped-languages.ts';
import { schemaLine } from '../schema-files.ts';
import { newEntries } from './new-entries.ts';
import { newReadme } from './new-readme.ts';
import { newSiteDocument, type NewSite } from './new-site.ts';
import { newWorkflow, wendaSource } from './new-workflow.ts';

const searchWords = `# ${schemaLine('search', '../')}
# How readers word their questions; content/README.md of Wenda tells of each key.
# Groups of words for the same thing: search finds each by the others.
synonyms: []
# Words that only hold a sentence together, and what stands behind words.
functionWords: []
endings: []
`;

const ignored = '.DS_Store\n*.log\n';

/** Everything that a new content folder begins with, by path. */
export function newFiles(site: NewSite, folder: string, today: string): Record<string, string> {
  const unshipped = site.languages.filter((locale) => !Object.hasOwn(shippedLanguages, locale));
  const english = readFileSync(shippedPath(`ui/${referenceLocale}.json`), 'utf8');
  return {
    'site.yaml': newSiteDocument(site),
    ...Object.assign({}, ...site.languages.map((locale) => newEntries(locale, today))),
    ...Object.fromEntries(unshipped.map((locale) => [`ui/${locale}.json`, english])),
    ...Object.fromEntries(unshipped.map((locale) => [`search/${locale}.yaml`, searchWords])),
    '.github/workflows/help-centre.yml': newWorkflow(wendaSource()),
    '.gitignore': ignored,
    'README.md': newReadme(folder, site.languages[0] ?? referenceLocale),
  };
}
