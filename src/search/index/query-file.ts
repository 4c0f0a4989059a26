import * as OpenCC from 'opencc-js/t2cn';
import type { ContentEntry } from '../../checks/content-entry.ts';
import { readSearchDocument } from '../../files/read-document.ts';
import type { Locale } from '../../i18n/locales.ts';
import { traitsOf } from '../../i18n/traits.ts';
import type { QueryFile } from '../query-file.ts';
import { normalise } from '../../lib/words.ts';
import { searchSchema } from '../../schemas/search.ts';
import type { IndexFile } from './index-file.ts';
import { queryLanguageOf } from './query-language.ts';
import { wordsIn } from './words-in.ts';

/** What search needs to understand a query: its language, synonyms, and the traditional characters. */
export function queryFile(entries: ContentEntry[], locale: Locale): IndexFile {
  const document = readSearchDocument(locale);
  const {
    synonyms,
    functionWords = [],
    endings = [],
    bestBets = [],
  } = searchSchema.parse(document);
  const known = new Set(entries.map(({ collection, slug }) => `${collection}/${slug}`));
  const texts = entries.map(textOf);
  const file: QueryFile = {
    language: queryLanguageOf(locale),
    synonyms: partedSynonyms(synonyms, texts),
    functionWords: functionWords.map(normalise),
    endings: endings.map(normalise).toSorted((a, b) => b.length - a.length),
    bestBets: bestBets
      .filter(({ entry }) => known.has(entry))
      .map(({ words, entry }) => [words.map(normalise), entry]),
    variants: traitsOf(locale).hasTraditionalForms
      ? variantsOf([...texts, JSON.stringify(document)])
      : '',
  };
  return { path: 'query.json', content: new TextEncoder().encode(JSON.stringify(file)) };
}

/** The groups of which a word stands in the texts: the others would find nothing. */
function partedSynonyms(groups: string[][], texts: string[]): QueryFile['synonyms'] {
  const plain = groups.map((group) => [...new Set(group.map(normalise))]);
  const written = wordsIn(texts.map(normalise), plain.flat());
  return plain
    .map((words): QueryFile['synonyms'][number] => [
      words.filter((word) => written.has(word)),
      words.filter((word) => !written.has(word)),
    ])
    .filter(([inTexts]) => inTexts.length > 0);
}

function textOf({ frontmatter, sections }: ContentEntry): string {
  return [
    frontmatter.title,
    frontmatter.description,
    ...(frontmatter.aliases ?? []),
    ...sections.flatMap(({ heading, text }) => [heading, text]),
  ].join('\n');
}

/** The traditional characters that stand for those of texts, each before its simplified one. */
function variantsOf(texts: string[]): string {
  const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });
  const used = new Set(texts.flatMap((text) => [...new Set(text)]));
  let variants = '';
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    const simplified = toSimplified(character);
    if (simplified !== character && used.has(simplified)) variants += character + simplified;
  }
  return variants;
}
