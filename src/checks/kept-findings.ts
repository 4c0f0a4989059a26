import { hash } from 'node:crypto';
import { articleFolder } from '../files/content-folder.ts';
import { keptIn } from '../reading/kept.ts';
import type { ReadArticle } from '../reading/read-article.ts';
import { versionOfRooms } from '../reading/reader-version.ts';
import type { OwnFindings } from './content.ts';
import type { LanguageAsker } from './language/language-rules.ts';
import { ownFindings } from './own-findings.ts';
import { searchWordsOf } from './search-words.ts';

const kept = keptIn<OwnFindings>(articleFolder(), 'findings');

/** What is found in an article by itself; its text is looked at once, and again where a rule changed. */
export function keptFindings(
  { article, text, facts }: ReadArticle,
  ask: LanguageAsker,
): OwnFindings {
  const language = ask(article.locale, text);
  if (article.digest === '') return ownFindings(facts(), text, language);
  const digest = hash(
    'sha256',
    versionOfRooms('checks', 'search') +
      searchWordsOf(article.locale).digest +
      article.digest +
      language.digest,
  );
  const known = kept.get(digest);
  if (known) return known;
  const found = ownFindings(facts(), text, language);
  kept.put(digest, found);
  return found;
}
