import type { Content, EntryRule } from '../content.ts';
import { quoted } from '../../reading/fault.ts';
import { didYouMean } from '../../reading/nearest.ts';
import type { Article } from '../../reading/article.ts';
import { lineOf } from '../../reading/yaml-document.ts';
import { slugPattern } from '../../schemas/fields.ts';

/** A question or tutorial has a topic, once there are topics, and it exists in its language or one that fills in. */
export const topicRule: EntryRule = (entry, content) => {
  const { topic } = entry.written;
  if (entry.collection !== 'faq' && entry.collection !== 'tutorials') return [];
  if (topic === undefined) return missingTopic(entry, content);
  if (typeof topic !== 'string' || !slugPattern.test(topic)) return [];
  const found = content.entryAt(`topics/${topic}`, entry.locale, entry.isDraft);
  if (found.kind === 'entry') return [];
  const known = knownTopics(content).filter((slug) => slug !== topic);
  const reason = {
    draft: 'is a draft',
    toCome: 'is still to come',
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

/** Without topics entries stand in one list; with some, one without would be found by nobody who browses. */
function missingTopic(entry: Article, content: Content) {
  const readable = knownTopics(content).filter(
    (slug) => content.entryAt(`topics/${slug}`, entry.locale).kind === 'entry',
  );
  const [first] = readable;
  const isUnread = Object.keys(entry.written).length === 0;
  if (!first || isUnread) return [];
  return [
    {
      line: lineOf(entry.lines, ['topic']),
      message: '"topic" is missing',
      expected: `one of ${readable.join(', ')}`,
      fix: `Add the topic that the entry is about, such as topic: ${first}.`,
    },
  ];
}

function knownTopics({ entries }: Content): string[] {
  const published = entries.filter(
    ({ collection, isDraft }) => collection === 'topics' && !isDraft,
  );
  return [...new Set(published.map(({ slug }) => slug))].toSorted();
}
