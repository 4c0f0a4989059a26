import { didYouMean } from '../reading/nearest.ts';
import { collections, isCollection, type CollectionName } from '../schemas/collections.ts';
import { slugPattern } from '../schemas/fields.ts';
import { UsageError } from './command.ts';

/** An entry in all its languages, as it was typed. */
export interface TypedEntry {
  collection: CollectionName;
  slug: string;
}

/**
 * Reads `collection/slug`, or a slug of a collection that is known already.
 * @throws UsageError
 */
export function entryNameFrom(typed: string, known?: CollectionName): TypedEntry {
  const [first = '', second, ...rest] = typed.split('/');
  const [collection, slug] = second === undefined && known ? [known, first] : [first, second ?? ''];
  if (!isCollection(collection) || rest.length > 0) {
    const fix = didYouMean(collection, collections, `Use one of ${collections.join(', ')}.`);
    throw new UsageError(`"${typed}" is no collection/slug, such as faq/fees. ${fix}`);
  }
  if (slugPattern.test(slug) && slug !== 'index') return { collection, slug };
  throw new UsageError(
    `"${slug}" cannot be a name. Write lower-case letters, digits and hyphens, such as lost-phone.`,
  );
}
