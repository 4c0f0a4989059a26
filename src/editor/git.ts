import { spawnSync } from 'node:child_process';

/** What git answers in a folder; undefined where it cannot, or where there is no git. */
export function askGit(folder: string, args: string[], input?: string): string | undefined {
  const { status, stdout } = spawnSync(
    'git',
    ['-C', folder, '-c', 'core.quotePath=false', ...args],
    {
      encoding: 'utf8',
      maxBuffer: 512 * 1024 * 1024,
      ...(input !== undefined && { input }),
    },
  );
  return status === 0 ? stdout : undefined;
}

/** The texts of blobs, such as `HEAD:content/faq/en/fees.mdx`, in their order; undefined for what is not there. */
export function blobTexts(folder: string, blobs: string[]): (string | undefined)[] {
  if (blobs.length === 0) return [];
  const output = askGit(folder, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  if (output === undefined) return blobs.map(() => undefined);
  let rest = Buffer.from(output);
  return blobs.map(() => {
    const lineEnd = rest.indexOf('\n');
    const [, , size] = rest.toString('utf8', 0, lineEnd).split(' ');
    const isThere = /^\d+$/.test(size ?? '');
    const end = lineEnd + 1 + Number(isThere ? size : 0);
    const text = isThere ? rest.toString('utf8', lineEnd + 1, end) : undefined;
    rest = rest.subarray(isThere ? end + 1 : end);
    return text;
  });
}

/** The text of a file of a folder as of a commit, by its path from the folder. */
export function textAt(folder: string, commit: string, path: string): string | undefined {
  return askGit(folder, ['show', `${commit}:./${path}`]);
}
