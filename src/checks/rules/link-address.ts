import { defaultLocale } from '../../i18n/locales.ts';
import { linkSchemes } from '../../reading/markdown/vocabulary.ts';
import { resolveLink, targetHref, withScheme } from '../../reading/markdown/link-target.ts';
import type { EntryRule } from '../content.ts';
import { quoted, type LineFault } from '../../reading/fault.ts';
import type { LinkFact } from '../../reading/body-facts.ts';

const schemes: readonly string[] = linkSchemes;

/** Links say where they lead, with a scheme that is listed, and cannot hide another one. */
export const linkAddressRule: EntryRule = (entry, { site }) =>
  (entry.body?.links ?? []).flatMap((link) => {
    const { url, line, isEmpty } = link;
    const found = quoted(url);
    if (isEmpty && url) {
      const fix = 'Write what the reader finds there: [text](address).';
      return [{ line, message: 'the link has no text', found, expected: 'words to click on', fix }];
    }
    if (!url.trim()) {
      const fix = 'Write the address between the round brackets.';
      return [{ line, message: 'the link has no address', expected: '[text](address)', fix }];
    }
    const meant = withScheme(url);
    if (meant) {
      const scheme = meant.slice(0, meant.length - url.length);
      const message = `the link lacks "${scheme}" and would lead to a page of this site`;
      return [{ line, message, found, expected: meant, fix: `Write ${meant}.` }];
    }
    const target = resolveLink(url, entry, site?.url);
    if (target.kind === 'outside') {
      const fix = `Link to a page: [text](/${defaultLocale}/faq/fees/).`;
      return [
        {
          line,
          message: 'the link leads out of the content folder',
          found,
          expected: 'a page or an https: address',
          fix,
        },
      ];
    }
    return target.kind === 'external'
      ? externalFindings(link, target.scheme)
      : disguiseFindings(link);
  });

function externalFindings({ url, line }: LinkFact, scheme: string): LineFault[] {
  const place = { line, found: quoted(url) };
  const expected = schemes.join(', ');
  if (scheme === '//') {
    const fix = 'Write https:// before it.';
    return [{ ...place, message: 'the link names no scheme', expected, fix }];
  }
  if (!schemes.includes(scheme)) {
    const isCode = /script:|^data:|^file:/.test(scheme);
    const fix = isCode ? 'Remove the link: content is not code.' : 'Use an https: address.';
    return [{ ...place, message: `links cannot begin with "${scheme}"`, expected, fix }];
  }
  const isWeb = scheme === 'https:' || scheme === 'http:';
  const isWhole = isWeb
    ? /^https?:\/\/[^/?#\s]/i.test(url) && URL.canParse(url)
    : /^\w+:[^\s]/.test(url);
  if (isWhole && !isDisguised(url)) return [];
  const whole = isWeb ? 'https://example.com/page' : `${scheme}…`;
  return [
    {
      ...place,
      message: 'the address of the link is not whole',
      expected: whole,
      fix: 'Correct the address.',
    },
  ];
}

function disguiseFindings({ url, line }: LinkFact): LineFault[] {
  if (!isDisguised(url)) return [];
  return [
    {
      line,
      message: 'the address of the link holds a character that addresses cannot have',
      found: JSON.stringify(url),
      expected: 'an address without backslashes and control characters',
      fix: 'Write the address again by hand.',
    },
  ];
}

/** A browser drops tabs and line breaks and takes a backslash for a slash (WHATWG URL). */
function isDisguised(url: string): boolean {
  return /[\\\p{Cc}\p{Cf}]/u.test(url);
}

/** Links are safe on the way, and short where they stay on the site. */
export const linkWarnings: EntryRule = (entry, { site }) =>
  (entry.body?.links ?? []).flatMap(({ url, line, isEmpty }) => {
    const found = quoted(url);
    if (isEmpty || !URL.canParse(url)) return [];
    const target = resolveLink(url, entry, site?.url);
    if (target.kind === 'page') {
      const short = targetHref(target);
      return [
        {
          line,
          message: 'the link to a page of this site is written in full',
          found,
          expected: short,
          fix: `Write ${short}.`,
        },
      ];
    }
    if (new URL(url).protocol !== 'http:') return [];
    const fix = 'Write https:// if the site answers there.';
    return [{ line, message: 'the link is not encrypted', found, expected: 'https:', fix }];
  });
