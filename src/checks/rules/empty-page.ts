import { isLocale, type Locale } from '../../i18n/locales.ts';
import { listHref, pageHref } from '../../routes/pages.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import type { Site } from '../../schemas/site.ts';
import type { LineFault } from '../../reading/fault.ts';

type Words = Pick<LineFault, 'message' | 'expected' | 'fix'>;

/** Why a page that Wenda has elsewhere is not at this path: nothing stands in it. Undefined for another path. */
export function emptyPageWords(path: string, site: Site | null): Words | undefined {
  const locale = path.split('/')[1];
  if (!isLocale(locale)) return undefined;
  const collection = collections.find((name) => path === pageHref(locale, name));
  if (collection) return listWords(collection, locale);
  if (path === pageHref(locale, 'feed')) {
    return {
      message: `the link leads to a feed that is not there: no announcement is written in ${locale}`,
      expected: 'a feed of announcements in its language',
      fix: `Write announcements/${locale}/<slug>.mdx, or remove the link.`,
    };
  }
  const ofPath = site?.announcements.categories.find(
    ({ id }) => path === listHref(locale, { collection: 'announcements', part: id, number: 1 }),
  );
  return ofPath && categoryWords(ofPath.id, locale);
}

function listWords(collection: CollectionName, locale: Locale): Words {
  return {
    message: `the link leads to a list that is not there: ${collection} has no entry in ${locale} nor in a language that fills in`,
    expected: 'the list of a collection that has entries',
    fix: `Write ${collection}/${locale}/<slug>.mdx, or remove the link.`,
  };
}

function categoryWords(category: string, locale: Locale): Words {
  return {
    message: `the link leads to a list that is not there: no announcement in ${locale} or a language that fills in is of the category ${category}`,
    expected: 'the list of a category that has announcements',
    fix: `Write announcements/${locale}/<slug>.mdx with category: ${category}, or remove the link.`,
  };
}
