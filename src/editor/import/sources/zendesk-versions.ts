import type { Locale } from '../../../i18n/locales.ts';
import type { ImportSource } from '../source-entry.ts';
import type { SourceOptions } from './source-options.ts';
import type { ZendeskArticle, ZendeskSection, ZendeskTranslation } from './zendesk-kinds.ts';
import type { ZendeskRecords } from './zendesk-records.ts';

/** What an article or section is in one language. */
export interface Version {
  locale: string;
  title: string;
  body: string;
  url: string;
  updated: string;
  isDraft: boolean;
  isOutdated: boolean;
  file: string;
}

/** An article in each language of the site that it has; what the site does not list is told. */
export function versionsOf(
  id: string,
  kind: 'article' | 'section',
  all: readonly (ZendeskArticle | ZendeskSection)[],
  records: ZendeskRecords,
  { localeOf }: SourceOptions,
  left: ImportSource['left'],
): [Locale, Version][] {
  const apart = records.translations.filter(
    ({ source_id, source_type }) =>
      source_id === id && (source_type || kind).toLowerCase() === kind,
  );
  const within = all.flatMap(({ translations, file }) =>
    (translations ?? []).map((one) => ({ ...one, file })),
  );
  const found = [
    ...all.map(ownVersion),
    ...[...apart, ...within].map((one) => translatedVersion(one, all)),
  ];
  const versions = new Map<string, Version>();
  for (const version of found.toSorted(
    (a, b) =>
      Number(b.locale === all[0]?.source_locale) - Number(a.locale === all[0]?.source_locale),
  )) {
    const locale = localeOf(version.locale);
    const source = `${version.file}: ${kind} ${id} (${version.locale})`;
    const other = locale === undefined ? undefined : versions.get(locale);
    if (locale === undefined) {
      left.push({
        message: 'the language is none of the site',
        found: `${version.locale}, “${version.title}”`,
        fix: 'List it under languages in site.yaml, or name the locale that takes it: --locale tag=locale.',
        needsPerson: true,
        source,
      });
    } else if (other && other.locale !== version.locale) {
      left.push({
        message: `the site has one language for ${other.locale} and ${version.locale}; the first was taken`,
        found: `“${version.title}”`,
        fix: 'Compare the two, and name another locale with --locale if both are wanted.',
        needsPerson: true,
        source,
      });
    } else if (!other || (other.body === '' && version.body !== '')) versions.set(locale, version);
  }
  return [...versions];
}

function ownVersion(one: ZendeskArticle | ZendeskSection): Version {
  const { locale, source_locale, html_url, file, updated_at } = one;
  const isArticle = 'title' in one;
  return {
    locale: locale || source_locale,
    title: isArticle ? String(one.title || one.name) : one.name,
    body: String((isArticle ? one['body'] : one['description']) ?? ''),
    url: html_url,
    updated: day((one['edited_at'] as string) || updated_at || one.created_at),
    isDraft: one['draft'] === true,
    isOutdated: one['outdated'] === true && locale !== source_locale,
    file,
  };
}

function translatedVersion(
  one: ZendeskTranslation,
  [first]: readonly (ZendeskArticle | ZendeskSection)[],
): Version {
  const own = first?.html_url
    .replace(/\/hc\/[^/]+\//, `/hc/${one.locale}/`)
    .replace(/^(.*\/\d+).*$/, '$1');
  return {
    locale: one.locale,
    title: one.title,
    body: one.body,
    url: one.html_url || own || '',
    updated: day(one.updated_at || one.created_at),
    isDraft: one.draft === true || one.hidden === true,
    isOutdated: one.outdated === true,
    file: one.file,
  };
}

function day(moment: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(moment)?.[0] ?? new Date().toISOString().slice(0, 10);
}
