import type { Fault } from '../../reading/fault.ts';

/** Another file of the same name but for its capital letters, which is the one to keep. */
export function twinOf(path: string, all: string[]): string | undefined {
  const lower = path.toLowerCase();
  if (path === lower) return undefined;
  return all.find((other) => other.toLowerCase() === lower && (other === lower || other < path));
}

/** Why a slug cannot be published, and what to rename it to. */
export function slugWords(slug: string): Pick<Fault, 'message' | 'expected' | 'fix'> {
  const expected = 'lower-case letters, digits and single hyphens';
  if (slug === 'index') {
    const fix = 'Give it the name of what it is about.';
    return { message: 'the name "index" is taken by the list of the entries', expected, fix };
  }
  const kebab = kebabCase(slug);
  const fix = kebab
    ? `Rename it to ${kebab}.mdx.`
    : 'Rename it with Latin letters, the same in every language.';
  return { message: 'the name is not kebab-case', expected, fix };
}

/**
 * A name as a slug; empty where it is not written in Latin letters.
 * @example kebabCase('ResetPassword_2') // 'reset-password-2'
 */
export function kebabCase(name: string): string {
  if (/[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\p{M}]/u.test(name)) return '';
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Where a file of another kind belongs. */
export function kindFix(name: string): string {
  const stem = /^(.+?)\.(?:mdx?|markdown|txt)$/i.exec(name)?.[1];
  if (stem) return `Rename it to ${kebabCase(stem) || stem}.mdx.`;
  if (/\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(name)) return `Move it to images/${name}.`;
  return 'Move it out of the collection.';
}
