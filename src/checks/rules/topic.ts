import type { EntryRule } from '../content.ts';
import { quoted } from '../fault.ts';
import { didYouMean } from '../nearest.ts';
import { lineOf } from '../reading/yaml-document.ts';
import { slugPattern } from '../../schemas/fields.ts';

/** The topic of a question or tutorial exists in its language or one that fills in. */
export const topicRule: EntryRule = (entry, { entries, entryAt }) => {
  const { topic } = entry.written;
  const hasTopic = entry.collection === 'faq' || entry.collection === 'tutorials';
  if (!hasTopic || typeof topic !== 'string' || !slugPattern.test(topic)) return [];
  const found = entryAt(`topics/${topic}`, entry.locale, entry.isDraft);
  if (found.kind === 'entry') return [];
  const topics = new Set(
    entries
      .filter(({ collection, isDraft }) => collection === 'topics' && !isDraft)
      .map(({ slug }) => slug),
  );
  topics.delete(topic);
  const known = [...topics].toSorted();
  const reason = {
    draft: 'is a draft',
    otherLocales: `does not exist in ${entry.locale} nor in a language that fills in`,
    none: 'does not exist',
  }[found.kind];
  const addIt = `Write content/topics/${entry.locale}/${topic}.mdx, or use another topic.`;
  return [
    {
      line: lineOf(entry.lines, ['topic']),
      message: `the topic ${reason}`,
      found: quoted(topic),
      expected: known.length > 0 ? `one of ${known.join(', ')}` : 'the slug of an entry in topics',
      fix: found.kind === 'none' ? didYouMean(topic, known, addIt) : addIt,
    },
  ];
};
