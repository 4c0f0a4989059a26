import type { OwnRule } from '../content.ts';
import { quoted } from '../../reading/fault.ts';

interface Detour {
  /** Looked for in the host and what follows it. */
  pattern: RegExp;
  message: string;
  expected: string;
  fix: string;
}

const detours: readonly Detour[] = [
  {
    pattern:
      /^(?:www\.google\.[a-z.]+\/url\?|[\w.]*safelinks\.protection\.outlook\.com\/|urldefense\.|[\w.]*\.?proofpoint\.com\/v\d\/url|lm?\.(?:facebook|instagram)\.com\/|link\.zhihu\.com\/|www\.baidu\.com\/link\?|[\w.]*slack-redir\.net\/|away\.vk\.com\/|webcache\.googleusercontent\.com\/)|[?&](?:u|url|q|to|target|goto|link|pfurl)=https?(?::|%3a)/i,
    message: 'the link leads through the program that it was copied from',
    expected: 'the address that the reader ends up at',
    fix: 'Open the link, and copy the address from the browser.',
  },
  {
    pattern:
      /^(?:docs\.google\.com\/(?:document|spreadsheets|presentation|forms)\/.*\/edit|drive\.google\.com\/|[\w-]+\.sharepoint\.com\/|onedrive\.live\.com\/|1drv\.ms\/|www\.notion\.so\/|[\w-]+\.(?:feishu\.cn|larksuite\.com)\/|docs\.qq\.com\/|(?:www\.)?kdocs\.cn\/|[\w-]+\.atlassian\.net\/|(?:www\.)?figma\.com\/(?:file|design)\/|[\w-]+\.slack\.com\/)/i,
    message: 'the link leads to a document of those who write, which readers cannot open',
    expected: 'a page for readers',
    fix: 'Link to the published page, or write here what the document says.',
  },
  {
    pattern:
      /^(?:localhost|127\.|0\.0\.0\.0|10\.\d|192\.168\.|\[::1\]|[\w.-]+\.(?:local|localhost|internal)(?=[:/]|$))/i,
    message: 'the link leads to a machine that readers cannot reach',
    expected: 'a page for readers',
    fix: 'Link to the published page.',
  },
  {
    pattern:
      /[?&](?:utm_source=(?:chatgpt|openai|copilot|perplexity)|fbclid=|gclid=|msclkid=|mc_eid=)/i,
    message: 'the address of the link holds the tracker of the person who copied it',
    expected: 'the address without it',
    fix: 'Delete what follows the question mark, and try the link.',
  },
];

/** A link leads where its readers can go, and by no way round. */
export const linkDetourWarnings: OwnRule = ({ body }) =>
  (body?.links ?? []).flatMap(({ url, line }) => {
    const [, address] = /^https?:\/\/(.+)$/i.exec(url) ?? [];
    const detour = detours.find(({ pattern }) => address && pattern.test(address));
    if (!detour) return [];
    const { message, expected, fix } = detour;
    return [{ line, message, found: quoted(url), expected, fix }];
  });
