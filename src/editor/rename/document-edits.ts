import { locales } from '../../i18n/locales.ts';
import type { Replacement } from '../replacement.ts';
import { referenceTo } from '../entry-names.ts';
import { relinked, type Renaming } from './moved.ts';
import { replacedIn, yamlDocument, yamlTexts } from '../yaml-texts.ts';

/** A page of no entry, from which whole addresses are read. */
const nowhere = { collection: '', locale: locales[0] ?? '', slug: '' };

/** What has to be written anew in `site.yaml` and the words of search: entries that they name, and whole addresses. */
export function documentEdits(text: string, renaming: Renaming): Replacement[] {
  const { from, to } = renaming;
  return yamlTexts(yamlDocument(text)).flatMap((one) => {
    if (one.path.endsWith('.entry') || one.path === 'entry') {
      return one.value === referenceTo(from)
        ? replacedIn(text, one, referenceTo(from), referenceTo(to))
        : [];
    }
    if (!/^https?:/.test(one.value)) return [];
    const fresh = relinked(one.value, nowhere, renaming);
    return fresh === null ? [] : replacedIn(text, one, one.value, fresh);
  });
}
