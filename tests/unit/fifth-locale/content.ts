import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** The made-up locale of these tests. */
export const fifth = 'qaa';

/** A made-up language of odd habits: what no locale of the site does, and no library knows. */
export const row = {
  tag: 'qaa-Goth',
  name: '𐌲𐌿𐍄𐌹𐍃𐌺',
  timeZone: 'Asia/Singapore',
  timeZoneName: '𐌷𐌴𐌹𐌻𐌰',
  traits: {
    openGraph: 'qaa',
    dates: 'en-ZA',
    moment: '{zone} ⁘ {time} ⁘ {day}',
    gap: ' ⁘ ',
    brackets: ['⸢', '⸣'],
    isDense: true,
    indexLetters: [...'𐌲𐌱𐌰'],
    functionWord: '𐌾𐌰𐌷',
  },
} as const;

/** A content folder with texts in it, beside the starter's: `site.yaml`, `facts.yaml`, `ui/` and `search/`. */
export function contentWithFifth(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-fifth-'));
  mkdirSync(join(folder, 'ui'));
  mkdirSync(join(folder, 'search'));
  const { languages, ...site } = parse(readFileSync('content/site.yaml', 'utf8')) as {
    languages: object;
  };
  const withRow = { ...languages, [fifth]: row };
  const own = { ...(withFifth(site) as object), languages: withRow };
  writeFileSync(join(folder, 'site.yaml'), stringify(own));
  const facts: unknown = parse(readFileSync('content/facts.yaml', 'utf8'));
  writeFileSync(join(folder, 'facts.yaml'), stringify(withFifth(facts)));
  const strings = JSON.parse(readFileSync('content/ui/en.json', 'utf8')) as object;
  writeFileSync(join(folder, `ui/${fifth}.json`), JSON.stringify(translated(strings)));
  writeFileSync(join(folder, `search/${fifth}.yaml`), stringify({ synonyms: [['𐌲𐌰𐌱', '𐌱𐌰𐌲']] }));
  return folder;
}

/** What stands in every language stands in the fifth too. */
function withFifth(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFifth);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, withFifth(one)]);
  const all = Object.fromEntries(entries) as Record<string, unknown>;
  const isLocalised = ['zh', 'en', 'ja', 'ko'].every((locale) => locale in all);
  return isLocalised ? { ...all, [fifth]: translated(all['en']) } : all;
}

function translated(value: unknown): unknown {
  if (typeof value === 'string') return `${value} 𐌰`;
  if (Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value as object).map(([key, one]) => [key, translated(one)]),
  );
}

/** Takes the content folder away. */
export function removeContent(): void {
  rmSync(process.env['WENDA_CONTENT']!, { recursive: true });
}
