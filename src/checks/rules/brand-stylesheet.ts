import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import postcss, { CssSyntaxError, type Root } from 'postcss';
import { quoted, type Fault } from '../../reading/fault.ts';
import { readSource } from '../../reading/source-text.ts';

/** The brand's stylesheet can be read, and loads nothing that the site's policy forbids or that is not there. */
export function brandStylesheetFaults(root: string, file: string): Fault[] {
  const source = readSource(join(root, file));
  if ('fault' in source) return [{ file, ...source.fault }];
  const sheet = parsed(source.text);
  if (sheet instanceof CssSyntaxError) {
    const message = 'the stylesheet cannot be read';
    const fix = 'Correct the line, or the one above it.';
    return [{ file, line: sheet.line ?? 1, message, found: sheet.reason, fix }];
  }
  const faults: Fault[] = [];
  sheet.walkAtRules(/^(?:import|font-face)$/i, ({ name, source: at }) => {
    const message =
      name.toLowerCase() === 'import'
        ? 'the stylesheet loads another one'
        : 'the stylesheet loads a font, which the policy of the site forbids';
    const fix = name.toLowerCase() === 'import' ? 'Put its rules into this file.' : 'Remove it.';
    faults.push({ file, line: at?.start?.line ?? 1, message, found: `@${name}`, fix });
  });
  sheet.walkDecls(({ value, source: at, parent }) => {
    if (parent?.type === 'atrule' && 'name' in parent && parent.name === 'font-face') return;
    for (const address of addressesIn(value)) {
      if (address.startsWith('#') || isBeside(root, file, address)) continue;
      faults.push({
        file,
        line: at?.start?.line ?? 1,
        message: 'the stylesheet loads what is not a file of the content folder',
        found: quoted(address, 60),
        expected: 'the path of a file, from the stylesheet on',
        fix: 'Put the picture beside the stylesheet, and name it from there.',
      });
    }
  });
  return faults;
}

function parsed(css: string): Root | CssSyntaxError {
  try {
    return postcss.parse(css);
  } catch (error) {
    if (error instanceof CssSyntaxError) return error;
    throw error;
  }
}

/** @example addressesIn('url("dots.svg") no-repeat') // ['dots.svg'] */
function addressesIn(value: string): string[] {
  const written = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/gi;
  return [...value.matchAll(written)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

function isBeside(root: string, file: string, address: string): boolean {
  const path = address.replace(/[?#].*$/, '');
  if (/^[a-z][a-z+.-]*:|^\//i.test(path)) return false;
  const target = join(dirname(file), path);
  return !target.startsWith('..') && existsSync(join(root, target));
}
