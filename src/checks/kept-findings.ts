import { hash } from 'node:crypto';
import { articleFolder } from '../files/content-folder.ts';
import { keptIn } from '../reading/kept.ts';
import type { ReadArticle } from '../reading/read-article.ts';
import { versionOfRooms } from '../reading/reader-version.ts';
import type { OwnFindings } from './content.ts';
import { ownFindings } from './own-findings.ts';
import { searchWordsOf } from './search-words.ts';

const kept = keptIn<OwnFindings>(articleFolder(), 'findings');

/** What is found in an article by itself; its text is looked at once, and again where a rule changed. */
export function keptFindings({ article, text, facts }: ReadArticle): OwnFindings {
  if (article.digest === '') return ownFindings(facts(), text);
  const digest = hash(
    'sha256',
    versionOfRooms('checks', 'search') + searchWordsOf(article.locale).digest + article.digest,
  );
  const known = kept.get(digest);
  if (known) return known;
  const found = ownFindings(facts(), text);
  kept.put(digest, found);
  return found;
}
