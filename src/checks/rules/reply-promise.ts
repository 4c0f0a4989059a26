import { quoted, type Fault, type LineFault } from '../../reading/fault.ts';
import { amountInWords } from '../../reading/numbers/amount.ts';
import { amountsIn } from '../../reading/numbers/amounts-in.ts';
import { lineOf, type LineByPath } from '../../reading/yaml-document.ts';
import type { Site } from '../../schemas/site.ts';
import type { SiteDocument } from './site-document.ts';

const file = 'site.yaml';

const inHours: Readonly<Record<string, number>> = {
  ...{ minute: 1 / 60, hour: 1, day: 24, workday: 24, week: 168 },
};

/** How soon the form is answered, as its channel says it, is true of every category that it offers. */
export function replyPromiseWarnings({ site, lines }: SiteDocument): Fault[] {
  return (site?.support ?? []).flatMap(({ id, reply }, index) => {
    if (!site || id !== 'ticket') return [];
    return Object.entries(reply).flatMap(([locale, text = '']) => {
      const line = lineOf(lines, ['support', index, 'reply', locale]);
      const promises = amountsIn(text, locale).flatMap((amount) => {
        const factor = inHours[amount.unit ?? ''];
        return factor ? [{ hours: amount.value * factor, words: amountInWords(amount) }] : [];
      });
      return findings(promises, site.ticket.categories, lines).map((finding) => ({
        ...{ file, line, found: quoted(text) },
        ...finding,
      }));
    });
  });
}

/** A time within which the channel says that somebody replies. */
interface ReplyPromise {
  hours: number;
  words: string;
}

type Finding = Omit<LineFault, 'line' | 'found'>;

function findings(
  promises: ReplyPromise[],
  categories: Site['ticket']['categories'],
  lines: LineByPath,
): Finding[] {
  if (promises.length === 0) return [];
  const all = categories.map(({ replyHours }) => replyHours);
  const longest = Math.max(...all);
  const place = all.indexOf(longest);
  const isKept = promises.some(({ hours }) => hours >= longest);
  const tooSoon: Finding = {
    message: `the form promises a reply sooner than its category "${categories[place]?.id}" has it in ${file}:${lineOf(lines, ['ticket', 'categories', place, 'replyHours'])}`,
    expected: `${longest} hours or ${longest / 24} days among them`,
    fix: 'Name the longest time too, such as "within 1 hour to 5 days, depending on the subject".',
  };
  const unknown = promises
    .filter(({ hours }) => !all.includes(hours))
    .map(({ words }): Finding => ({
      message: `the form promises a reply within ${words}, and no category has that`,
      expected: `replyHours of ${[...new Set(all)].toSorted((a, b) => a - b).join(', ')}`,
      fix: 'Write the time of a category, or change its replyHours.',
    }));
  return isKept ? unknown : [tooSoon];
}
