import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPath } from '../../files/content-folder.ts';
import { isLocale } from '../../i18n/locales.ts';
import { referenceLocale } from '../../i18n/shipped-languages.ts';
import { endpointOf, isLocalEndpoint } from '../../schemas/read-site.ts';
import type { Content, OwnByFile } from '../content.ts';
import {
  demonstrationKinds,
  demonstrationPrefix,
  type DemonstrationKind,
} from '../demonstration.ts';
import { quoted, type Fault, type LineFault } from '../../reading/fault.ts';
import { publishedTexts, type PublishedText } from '../../reading/published-texts.ts';
import { readSource } from '../../reading/source-text.ts';
import { readStrings } from '../../reading/strings.ts';
import { lineOf } from '../../reading/yaml-document.ts';
import type { SiteDocument } from './site-document.ts';

/** Everything in the folder that a company would publish by mistake: it belongs to the demonstration. */
export function demonstrationFindings(
  content: Content,
  document: SiteDocument,
  own: OwnByFile,
): Fault[] {
  return [...settingFindings(document), ...textFindings(content, own)];
}

/** What of the demonstration a text of the folder holds. */
export function demonstrationIn(path: string, text: string): LineFault[] {
  if (!mayHold(text)) return [];
  const texts = publishedTexts(path, text).filter((one) => mayHold(one.text));
  const kinds = path.startsWith('ui/') ? kindsBesideShipped() : () => demonstrationKinds;
  return texts.flatMap((one) => inText(one, kinds(one)));
}

function settingFindings({ site, lines }: SiteDocument): Fault[] {
  if (!site) return [];
  const { prefix } = site.ticket;
  const endpoint = endpointOf(site);
  const at = (key: string) => ({ file: 'site.yaml', line: lineOf(lines, ['ticket', key]) });
  const local = {
    message: 'tickets go to a desk on this machine',
    found: quoted(endpoint),
    fix: 'Set ticket.endpoint, or WENDA_TICKET_ENDPOINT for one build, to your own endpoint.',
  };
  const ofDemonstration = {
    message: 'references begin as those of the demonstration do',
    found: quoted(prefix),
    fix: 'Choose two to four capital letters of your own.',
  };
  return [
    ...(URL.canParse(endpoint) && isLocalEndpoint(endpoint)
      ? [{ ...at('endpoint'), ...local }]
      : []),
    ...(prefix === demonstrationPrefix ? [{ ...at('prefix'), ...ofDemonstration }] : []),
  ];
}

/** What a text can stand in: content, and what the folder publishes as it is. */
const textFile = /\.(?:mdx|ya?ml|json|svg|html?|css|txt|xml|webmanifest)$/i;

function textFindings({ folder, files }: Content, own: OwnByFile): Fault[] {
  return files.files
    .filter(({ path, link }) => !link && textFile.test(path) && isPublished(path))
    .flatMap(({ path }) => {
      const found = own.get(path)?.demonstration ?? demonstrationInFile(folder, path);
      return found.map((one) => ({ file: path, ...one }));
    });
}

function demonstrationInFile(folder: string, path: string): LineFault[] {
  const source = readSource(join(folder, path));
  return 'fault' in source ? [] : demonstrationIn(path, source.text);
}

/** What stands in a language that is not listed is left out of the site. */
function isPublished(path: string): boolean {
  const [first, second = ''] = path.split('/');
  if (first === 'ui' || first === 'search') return isLocale(second.replace(/\.\w+$/, ''));
  return !path.endsWith('.mdx') || isLocale(second);
}

function mayHold(text: string): boolean {
  return demonstrationKinds.some(
    ({ core, pattern }) => core.test(text) && text.search(pattern) >= 0,
  );
}

/** What the strings that ship have as an example of their own is no leftover of the folder. */
function kindsBesideShipped(): (text: PublishedText) => DemonstrationKind[] {
  const path = shippedPath(`ui/${referenceLocale}.json`);
  const shipped = existsSync(path) ? readStrings(path).values : new Map<string, unknown>();
  return ({ key = '' }) =>
    demonstrationKinds.filter(({ pattern }) => String(shipped.get(key)).search(pattern) < 0);
}

/** Each finding of a text; a kind takes away what it has found. */
function inText({ text, line }: PublishedText, kinds: readonly DemonstrationKind[]): LineFault[] {
  const findings: LineFault[] = [];
  kinds.reduce((rest, { pattern, message, fix }) => {
    return rest.replace(pattern, (found, ...[offset]: number[]) => {
      const linesBefore = rest.slice(0, offset).split('\n').length - 1;
      findings.push({ line: line + linesBefore, message, found: quoted(found), fix });
      return ' '.repeat(found.length);
    });
  }, text);
  return findings;
}
