import { normalise, wordsOf } from '../../lib/words.ts';
import { quoted } from '../../reading/fault.ts';
import { lineOf } from '../../reading/yaml-document.ts';
import type { EntryFacts } from '../../reading/entry-facts.ts';
import { plainNgrams } from '../../search/ngrams.ts';
import { conceptsOf, type Concept } from '../../search/query/understand/concepts.ts';
import { queryWords } from '../../search/query/understand/query-words.ts';
import { holdsTerm } from '../../search/query/understand/synonyms.ts';
import { textsOf, type OwnRule } from '../content.ts';
import { searchWordsOf, type SearchWords } from '../search-words.ts';

/** An alias of a term or of a topic is another name for it, which asks for no answer. */
const named: readonly string[] = ['glossary', 'topics'];

/** An alias is a promise: something of what it asks for stands in the entry, in its words or in others for the same. */
export const aliasAnswerWarnings: OwnRule = (entry) => {
  const aliases = named.includes(entry.collection) ? [] : textsOf(entry, 'aliases');
  if (aliases.length === 0 || entry.isDraft || !entry.body || entry.body.isBroken) return [];
  const words = searchWordsOf(entry.locale).words();
  const isWritten = writtenIn(textOf(entry), words);
  const bets = words.bets.get(`${entry.collection}/${entry.slug}`) ?? [];
  return aliases.flatMap(({ text, path }) => {
    const plain = normalise(text);
    if (queryWords(plain, words.knowledge).some(isWritten)) return [];
    if (bets.some((bet) => holdsTerm(plain, bet, words.knowledge.language))) return [];
    const concepts = conceptsOf(plain, words.knowledge);
    if (concepts.length === 0 || concepts.some(isAnswered(isWritten, words))) return [];
    return [
      {
        line: lineOf(entry.lines, path.split('.')),
        message: 'the alias is a promise that the text does not keep: no word of it stands there',
        found: quoted(text),
        expected: `one of ${concepts.map(({ terms: [typed] }) => typed.text).join(', ')}`,
        fix: `Answer it in the text, add its words to a group of search/${entry.locale}.yaml, or remove it.`,
      },
    ];
  });
};

function isAnswered(isWritten: (word: string) => boolean, { knowledge }: SearchWords) {
  return ({ terms }: Concept) =>
    terms.some(({ text }) => isWritten(text)) ||
    queryWords(terms[0].text, knowledge).some(isWritten);
}

function textOf({ written, body }: EntryFacts): string {
  const head = [written['title'], written['description']].filter((one) => typeof one === 'string');
  const sections = (body?.sections ?? []).flatMap(({ heading, text }) => [heading, text]);
  return normalise([...head, ...sections].join('\n'));
}

/** From here on search takes two words for the same, one of them mistyped or with another ending. */
const nearness = 0.45;

/** Whether a word stands in a text; a Latin one may have another ending or a slip. */
function writtenIn(plain: string, { knowledge: { language } }: SearchWords) {
  const latin = [...new Set(wordsOf(plain, { ...language, isDense: false }))]
    .filter((word) => /^[a-z]{3,}$/.test(word))
    .map((word) => new Set(plainNgrams(word)));
  return (word: string): boolean => {
    if (!/^[a-z0-9]+$/.test(word)) return plain.includes(word);
    if (holdsTerm(plain, word, language)) return true;
    if (!/^[a-z]{3,}$/.test(word)) return false;
    const own = plainNgrams(word);
    return latin.some((other) => {
      const shared = own.filter((ngram) => other.has(ngram)).length;
      return (2 * shared) / (own.length + other.size) >= nearness;
    });
  };
}
