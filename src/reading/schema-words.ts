import { z } from 'zod';
import { quoted, type LineFault } from './fault.ts';
import { didYouMean, nearest } from './nearest.ts';
import { withScheme } from './markdown/link-target.ts';
import { lineOf, type LineByPath } from './yaml-document.ts';

type Issue = z.core.$ZodIssue;
type Words = Omit<LineFault, 'line'>;

/** A value for each key, to show how it is written. */
const samples: Readonly<Record<string, string>> = {
  title: '"How do I change my e-mail?"',
  description: '"One or two sentences."',
  updated: '2026-11-21',
  reviewBy: '2027-05-21',
  published: '2026-11-21T09:00:00+08:00',
  starts: '2026-11-21T09:00:00+08:00',
  ends: '2026-11-21T11:00:00+08:00',
  minutes: '5',
  order: '1',
  topic: 'account',
  draft: 'true',
  pinned: 'true',
  aliases: '["another word"]',
  related: '[faq/forgot-password]',
};

/** Where the values of a key are to be found that each folder has of its own. */
const sources: Readonly<Record<string, string>> = {
  category: 'the id of a category under "announcements" in site.yaml',
};

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

/** Says what a schema refuses in the words of an editor, each with its line. */
export function schemaFindings(
  issues: Issue[],
  written: unknown,
  lines: LineByPath,
  shape: object,
): LineFault[] {
  const misspelt = misspeltKeys(issues, written);
  return issues.flatMap((issue): LineFault[] => {
    const line = lineOf(lines, issue.path);
    if (misspelt.has(pathName(issue.path))) return [];
    if (issue.code !== 'unrecognized_keys')
      return [{ line, ...words(issue, valueAt(written, issue.path)) }];
    const allowed = keysAt(shape, issue.path);
    return issue.keys.map((key) => {
      const meant = missingBeside(issue.path, issues, written).find((one) => isMeant(key, one));
      return {
        line: lineOf(lines, [...issue.path, key]),
        message: `"${pathName([...issue.path, key])}" is not a key that can stand here`,
        ...(allowed.length > 0 && { expected: `one of ${allowed.join(', ')}` }),
        fix: meant ? `Did you mean "${meant}"?` : didYouMean(key, allowed, 'Remove the line.'),
      };
    });
  });
}

/** The paths of keys that are missing because they were misspelt: that is said once, where they stand. */
function misspeltKeys(issues: Issue[], written: unknown): Set<string> {
  const paths = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const missing = missingBeside(issue.path, issues, written);
    return issue.keys.flatMap((key) => {
      const meant = missing.find((one) => isMeant(key, one));
      return meant ? [pathName([...issue.path, meant])] : [];
    });
  });
  return new Set(paths);
}

/** The keys that a place in a document should have and lacks. */
function missingBeside(place: PropertyKey[], issues: Issue[], written: unknown): string[] {
  const within = pathName(place);
  return issues.flatMap(({ path }) => {
    const key = path.at(-1);
    const isHere = path.length === place.length + 1 && pathName(path.slice(0, -1)) === within;
    return isHere && typeof key === 'string' && valueAt(written, path) === undefined ? [key] : [];
  });
}

function isMeant(key: string, missing: string): boolean {
  return nearest(key, [missing]) === missing;
}

/** The keys that a place in a document can have; none where they are not known. */
function keysAt(shape: object, path: PropertyKey[]): string[] {
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(shape);
  let schema = (shape as Record<PropertyKey, unknown>)[key];
  while (schema instanceof z.ZodOptional) schema = schema.unwrap();
  return schema instanceof z.ZodObject ? keysAt(schema.shape, rest) : [];
}

function words(issue: Issue, input: unknown): Words {
  const name = pathName(issue.path);
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  const sample = samples[key];
  const example = sample ? `Write, for example, ${key}: ${sample}.` : undefined;
  if (input === undefined) {
    const source = sources[key];
    const fix = sample
      ? `Add, for example, ${key}: ${sample}.`
      : `Add ${key}${source ? `: ${source}` : ''}.`;
    return { message: `"${name}" is missing`, ...expectation(issue), fix };
  }
  if (input === null || issue.message === 'is empty') {
    const fix = issue.path.includes('colours')
      ? `Put the colour in quotation marks, ${key}: '#1d4ed8': without them # begins a comment.`
      : (example ?? `Write something after ${key}:.`);
    return { message: `"${name}" is empty`, ...expectation(issue), fix };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const fix = didYouMean(String(input), values, `Write one of them.`);
    return {
      message: `"${name}" is not one of the values that it can have`,
      found: shown(input),
      expected: values.join(', '),
      fix,
    };
  }
  if (issue.code === 'invalid_key') {
    const fix = 'Rename the key: lower-case letters, digits and _.';
    return { message: `"${name}" ${issue.issues[0]?.message ?? 'is not a key'}`, fix };
  }
  return {
    message: `"${name}"${issue.message.startsWith('"') ? ':' : ''} ${predicate(issue)}`,
    found: shown(input),
    ...expectation(issue),
    fix:
      issue.code === 'invalid_type'
        ? typeFix(issue.expected, key, input)
        : (said(issue, 'fix') ?? addressFix(issue, input) ?? example ?? 'Correct the value.'),
  };
}

/** The schema's own sentence where it has one; zod's are no sentences for editors. */
function predicate(issue: Issue): string {
  if (/^(?:is|are|names|"|has) ?/.test(issue.message)) return issue.message;
  if (issue.code === 'too_small' || issue.code === 'too_big') return 'is out of range';
  if (issue.code === 'invalid_format' && issue.format === 'email')
    return 'is not an e-mail address';
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'is not a web address';
  return 'has the wrong type';
}

function expectation(issue: Issue): Pick<Words, 'expected'> {
  if (issue.code === 'invalid_type') {
    return { expected: typeNames[issue.expected] ?? issue.expected };
  }
  if (issue.code === 'too_small' && issue.origin !== 'string') {
    return { expected: `${issue.inclusive ? 'at least' : 'more than'} ${String(issue.minimum)}` };
  }
  if (issue.code === 'too_big') return { expected: `at most ${String(issue.maximum)}` };
  if (issue.code === 'invalid_value') return { expected: `one of ${issue.values.join(', ')}` };
  const expected = said(issue, 'expected');
  return expected ? { expected } : {};
}

/** What a schema's own rule says besides its sentence. */
function said(issue: Issue, what: 'expected' | 'fix'): string | undefined {
  const words: unknown = issue.code === 'custom' ? issue.params?.[what] : undefined;
  return typeof words === 'string' ? words : undefined;
}

function typeFix(expected: string, key: string, input: unknown): string {
  if (expected === 'string') return `Put the value in quotation marks.`;
  if (expected === 'boolean')
    return `Write ${key}: true or ${key}: false, without quotation marks.`;
  if (expected === 'array') return `Write ${key}: [one, another].`;
  if (typeof input !== 'string') return `Write ${typeNames[expected] ?? expected}.`;
  if (expected === 'object' || expected === 'record')
    return `Write what belongs to ${key} below it, each with a key of its own.`;
  const isNumber = /^\d+(?:\.\d+)?$/.test(input.trim());
  return isNumber ? 'Write it without quotation marks.' : `Write a number alone, ${key}: 24.`;
}

/** An address without its scheme, as people write it. */
function addressFix(issue: Issue, input: unknown): string | undefined {
  if (issue.code !== 'invalid_format' || issue.format !== 'url') return undefined;
  const meant = typeof input === 'string' ? withScheme(input) : null;
  return meant ? `Write ${meant}.` : 'Write the whole address, such as https://kumo.example/app.';
}

function valueAt(written: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (Object(value) as Record<PropertyKey, unknown>)[key],
    written,
  );
}

/** @example pathName(['urgent', 0, 'label']) // 'urgent[0].label' */
function pathName(path: PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`,
    )
    .join('');
}

function shown(input: unknown): string {
  if (typeof input === 'string') return quoted(input);
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list';
  return typeof input === 'object' ? 'keys with values' : String(input);
}
