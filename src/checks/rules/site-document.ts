import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { documentPath } from '../../files/content-folder.ts';
import { locales } from '../../i18n/locales.ts';
import { linkSchemes } from '../../markdown/vocabulary.ts';
import { siteSchema, type Site } from '../../schemas/site.ts';
import type { EntryFinder } from '../content.ts';
import { quoted, type Fault, type Findings, type LineFault } from '../fault.ts';
import { remembered } from '../reading/remembered.ts';
import { readSource } from '../reading/source-text.ts';
import { lineOf, readYaml, type LineByPath } from '../reading/yaml-document.ts';
import { schemaFindings } from '../schema-words.ts';

/** `site.yaml`, read. */
export interface SiteDocument {
  /** Relative to the content folder where it stands there, else absolute. */
  file: string;
  /** Whether the content folder has its own. */
  isOwn: boolean;
  /** Null where it has a fault. */
  site: Site | null;
  lines: LineByPath;
  faults: Fault[];
}

/** What a document holds, wherever it stands. */
type ReadDocument = Pick<SiteDocument, 'site' | 'lines'> & { findings: LineFault[] };

const nothing = { site: null, lines: new Map<string, number>() };

const readOnce = remembered(readDocument);

/** Reads the site's document, the folder's own or the starter's. */
export function checkSiteDocument(folder: string): SiteDocument {
  const path = documentPath('site.yaml', folder);
  const isOwn = path === join(folder, 'site.yaml');
  if (!existsSync(path)) {
    const fault = {
      file: 'site.yaml',
      line: 1,
      message: 'the file does not exist',
      fix: 'Add it: content/README.md says what it holds.',
    };
    return { ...nothing, file: fault.file, isOwn, faults: [fault] };
  }
  const file = isOwn ? 'site.yaml' : path;
  const { findings, ...document } = readOnce(path);
  return { ...document, file, isOwn, faults: findings.map((finding) => ({ file, ...finding })) };
}

function readDocument(path: string): ReadDocument {
  const source = readSource(path);
  if ('fault' in source) return { ...nothing, findings: [source.fault] };
  const { value, lines, findings } = readYaml(source.text);
  if (findings.length > 0 && value === undefined) return { ...nothing, lines, findings };
  const result = siteSchema.safeParse(value ?? {});
  const issues = result.success
    ? []
    : schemaFindings(result.error.issues, value ?? {}, lines, siteSchema.shape);
  const all = [...findings, ...issues, ...addressFindings(value, lines)];
  const site = result.success && all.length === 0 ? result.data : null;
  return { site, lines, findings: all };
}

/** `z.url()` lets any scheme pass. */
function addressFindings(value: unknown, lines: LineByPath) {
  const schemes: readonly string[] = linkSchemes;
  return ['officialChannels', 'support'].flatMap((list) => {
    const channels = Object(value)[list] as unknown;
    if (!Array.isArray(channels)) return [];
    return channels.flatMap((channel: unknown, index) => {
      const href = Object(channel)['href'] as unknown;
      if (typeof href !== 'string' || !URL.canParse(href)) return [];
      if (schemes.includes(new URL(href).protocol)) return [];
      return [
        {
          line: lineOf(lines, [list, index, 'href']),
          message: `"${list}[${index}].href" has a scheme that is not listed`,
          found: quoted(href),
          expected: schemes.join(', '),
          fix: 'Use an https: address.',
        },
      ];
    });
  });
}

/** Every entry that the site's document points to is there; one of the starter's own pointers is only dropped. */
export function sitePointerFindings(document: SiteDocument, entryAt: EntryFinder): Findings {
  const findings: Findings = { faults: [], warnings: [] };
  document.site?.urgent.forEach(({ entry }, index) => {
    const found = locales.map((locale) => entryAt(entry, locale).kind);
    if (found.includes('entry')) return;
    const reason = found.includes('draft') ? 'is a draft' : 'does not exist';
    const pointer = {
      file: document.file,
      line: lineOf(document.lines, ['urgent', index, 'entry']),
      found: quoted(entry),
    };
    if (document.isOwn) {
      const fix = 'Write the entry, or remove it from "urgent".';
      const message = `the urgent entry ${reason}`;
      findings.faults.push({ ...pointer, message, expected: 'collection/slug of an entry', fix });
    } else {
      const fix = 'Write the entry, or give the folder a site.yaml of its own.';
      const message = `the urgent entry ${reason} in this content folder and is dropped`;
      findings.warnings.push({ ...pointer, message, fix });
    }
  });
  return findings;
}
