import { isLocale } from '../../i18n/locales.ts';
import { resolveLink } from '../../reading/markdown/link-target.ts';
import { pageHref } from '../../routes/pages.ts';
import { slugPattern } from '../../schemas/fields.ts';
import type { EntryRule } from '../content.ts';
import { quoted, type LineFault } from '../../reading/fault.ts';
import { didYouMean } from '../../reading/nearest.ts';
import type { Article } from '../../reading/article.ts';
import { lineOf } from '../../reading/yaml-document.ts';

/** The ticket category that a topic, or a link to the form, opens is one that `site.yaml` lists. */
export const ticketCategoryRule: EntryRule = (entry, { site }) => {
  if (!site) return [];
  const known = site.ticket.categories.map(({ id }) => id);
  return [...ofTopic(entry), ...ofLinks(entry)]
    .filter(({ id }) => !known.includes(id))
    .map(({ line, id }): LineFault => ({
      line,
      message: 'the ticket category does not exist',
      found: quoted(id),
      expected: `one of ${known.join(', ')}`,
      fix: didYouMean(id, known, 'Use one of them, or add it to "ticket.categories" in site.yaml.'),
    }));
};

/** A category that an entry names. */
interface NamedCategory {
  line: number;
  id: string;
}

function ofTopic({ collection, written: { ticket }, lines }: Article): NamedCategory[] {
  if (collection !== 'topics' || typeof ticket !== 'string' || !slugPattern.test(ticket)) return [];
  return [{ line: lineOf(lines, ['ticket']), id: ticket }];
}

function ofLinks(entry: Article): NamedCategory[] {
  return (entry.body?.links ?? []).flatMap(({ url, line }) => {
    const target = resolveLink(url, entry);
    if (target.kind !== 'page') return [];
    const locale = target.path.split('/')[1];
    if (!isLocale(locale) || target.path !== pageHref(locale, 'ticket')) return [];
    const id = new URLSearchParams(target.query).get('category');
    return id ? [{ line, id }] : [];
  });
}
