import { firstMoment, whenWritten } from '../scheduled.ts';
import { textsOf, type Content, type EntryRule } from '../content.ts';
import { quoted } from '../../reading/fault.ts';
import { didYouMean } from '../../reading/nearest.ts';
import type { Article } from '../../reading/article.ts';
import { lineOf } from '../../reading/yaml-document.ts';
import { entryHref } from '../../lib/path.ts';
import { entryReference } from '../../schemas/fields.ts';

/** Related entries exist, are published, and are other ones. */
export const relatedRule: EntryRule = (entry, content) =>
  references(entry).flatMap(({ text, path }) => {
    const place = { line: lineOf(entry.lines, path.split('.')), found: quoted(text) };
    if (text === `${entry.collection}/${entry.slug}`) {
      return [{ ...place, message: 'the entry is related to itself', fix: 'Remove the line.' }];
    }
    const { kind } = content.entryAt(text, entry.locale, entry.isDraft);
    if (kind === 'draft') {
      const fix = 'Publish that entry first, or remove the line.';
      return [
        { ...place, message: 'the related entry is a draft', expected: 'a published entry', fix },
      ];
    }
    if (kind !== 'none') return [];
    return [
      {
        ...place,
        message: 'the related entry does not exist',
        expected: 'collection/slug of an entry',
        fix: movedWords(text, entry, content) ?? nearestWords(text, content),
      },
    ];
  });

function movedWords(text: string, { locale }: Article, { routes }: Content): string | undefined {
  const [collection = '', slug = ''] = text.split('/');
  const now = routes.get(entryHref(locale, collection, slug))?.leadsTo?.path.slice(0, -1);
  return now && `It is ${now} now: write that.`;
}

function nearestWords(text: string, content: Content): string {
  return didYouMean(text, known(content), 'Correct the address, or remove the line.');
}

/** Related entries are named once, and can be read in the entry's language or one that fills in. */
export const relatedWarnings: EntryRule = (entry, content) => {
  const seen = new Set<string>();
  return references(entry).flatMap(({ text, path }) => {
    const place = { line: lineOf(entry.lines, path.split('.')), found: quoted(text) };
    if (seen.has(text)) {
      return [
        { ...place, message: 'the related entry is named twice', fix: 'Remove one of the lines.' },
      ];
    }
    seen.add(text);
    const asOf = firstMoment(entry, content.today);
    const found = content.entryAt(text, entry.locale, entry.isDraft, asOf);
    if (found.kind === 'toCome') {
      const when = whenWritten(found.entry);
      const message = `the related entry is still to come and is left out until ${when}`;
      return [{ ...place, message, fix: 'It appears by itself with the first build after that.' }];
    }
    if (found.kind !== 'otherLocales') return [];
    return [
      {
        ...place,
        message: `the related entry is not there in ${entry.locale} and is left out`,
        expected: `an entry in ${entry.locale} or a language that fills in`,
        fix: `Translate it: it exists in ${found.locales.join(', ')}.`,
      },
    ];
  });
};

function references(entry: Article): { text: string; path: string }[] {
  return textsOf(entry, 'related').filter(({ text }) => entryReference.safeParse(text).success);
}

function known({ entries }: Content): Set<string> {
  return new Set(
    entries
      .filter(({ isDraft }) => !isDraft)
      .map(({ collection, slug }) => `${collection}/${slug}`),
  );
}
