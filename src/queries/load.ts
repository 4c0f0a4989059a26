import { getCollection } from 'astro:content';
import { fallbackChains, isLocale } from '../i18n/locales.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import type { Entry } from './entry.ts';
import { buildLibrary, type Library } from './library.ts';

let library: Promise<Library> | undefined;

/** Every published entry, with the table of what exists in which language. Built once a build. */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  library ??= readLibrary();
  return library;
}

async function readLibrary(): Promise<Library> {
  const perCollection = await Promise.all(collections.map(readCollection));
  return buildLibrary(perCollection.flat(), fallbackChains());
}

async function readCollection<C extends CollectionName>(collection: C): Promise<Entry<C>[]> {
  const sources = await getCollection(collection);
  return sources.flatMap((source) => {
    const [locale, slug] = source.id.split('/');
    if (!isLocale(locale) || !slug) return [];
    if (source.data.draft && import.meta.env.PROD) return [];
    return [{ collection, locale, slug, data: source.data, source } as Entry<C>];
  });
}
