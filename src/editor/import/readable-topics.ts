import { fallbackChains } from '../../i18n/locales.ts';
import type { SourceEntry } from './source-entry.ts';

/** Adds to topics those languages in which articles need them and no other language fills in. */
export function withReadableTopics(entries: readonly SourceEntry[]): SourceEntry[] {
  const chains = fallbackChains();
  const all = [...entries];
  for (const { topic, locale } of entries) {
    const versions = all.filter(({ collection, id }) => collection === 'topics' && id === topic);
    const [first] = versions;
    const readable = [locale, ...(chains[locale] ?? [])];
    if (!first || versions.some((one) => readable.includes(one.locale))) continue;
    all.push({
      ...first,
      locale,
      body: structuredClone(first.body),
      formerly: [],
      notes: [
        {
          message: 'the topic has no translation, and stands here in another language',
          found: first.title,
          fix: 'Translate its title and description.',
          needsPerson: true,
          near: 'title:',
        },
      ],
    });
  }
  return all;
}
