import type { Article } from '../../reading/article.ts';
import type { Fault } from '../../reading/fault.ts';
import { blocksOf } from '../../reading/outline.ts';
import { sourceArticle } from '../../reading/revision/source-of.ts';
import type { Content } from '../content.ts';
import { declaredIn, staleDeclarations } from './parity/declared.ts';
import {
  differenceInWords,
  type Comparison,
  type Difference,
  type OutlinedEntry,
} from './parity/difference.ts';
import { frontmatterDifferences } from './parity/frontmatter.ts';
import { linkDifferences } from './parity/links.ts';
import { numberDifferences } from './parity/numbers.ts';
import { shapeDifferences } from './parity/shape.ts';
import { stretchesOf } from './parity/stretches.ts';

const comparisons: Comparison[] = [
  frontmatterDifferences,
  shapeDifferences,
  numberDifferences,
  linkDifferences,
];

/** Every language says the same, but for what an entry declares. */
export function parityWarnings({ entries, entryAt, site }: Content): Fault[] {
  const readable = entries.filter(({ isDraft, outline }) => !isDraft && outline !== '');
  const bySlug = Map.groupBy(readable, ({ collection, slug }) => `${collection}/${slug}`);
  return [...bySlug.values()].flatMap((inLanguages) => {
    const written = sourceArticle(inLanguages);
    if (!written || inLanguages.length === 1) return [];
    const source = outlined(written);
    const translations = inLanguages.filter((entry) => entry !== written);
    const compared = translations.map((entry) => {
      const own = outlined(entry);
      const stretches = stretchesOf(own.blocks, source.blocks);
      const both = { own, source, stretches, entryAt, site };
      return { own, found: comparisons.flatMap((compare) => compare(both)) };
    });
    return [
      ...compared.flatMap(({ own, found }) =>
        found
          .filter(({ aspect }) => !declaredIn(own, aspect) && !declaredIn(source, aspect))
          .map((difference) => warning(own, source, difference)),
      ),
      ...staleDeclarations(source, compared),
    ];
  });
}

function outlined(entry: Article): OutlinedEntry {
  return { ...entry, blocks: blocksOf(entry.outline) };
}

function warning(own: Article, source: Article, difference: Difference): Fault {
  const { aspect, line, sourceLine, found, expected } = difference;
  return {
    file: own.file,
    line,
    message: differenceInWords(difference, `${source.file}:${sourceLine}`),
    ...(found !== undefined && { found }),
    ...(expected !== undefined && { expected }),
    fix: `Let both say the same, or give the reason in the frontmatter: differs: { ${aspect}: … }.`,
  };
}
