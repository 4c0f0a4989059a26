import { statSync } from 'node:fs';
import { quoted, type Fault } from '../../reading/fault.ts';

/** The content folder is there, and its path is one that the build can follow. */
export function wholeFolderFaults(folder: string): Fault[] {
  const place = { file: '.', line: 1, found: quoted(folder, 200) };
  const fix = 'Set WENDA_CONTENT to the folder that holds faq/, topics/ and the other collections.';
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) return [{ ...place, message: 'the content folder does not exist', fix }];
  if (!stat.isDirectory()) return [{ ...place, message: 'the content folder is a file', fix }];
  if (!/[#?%]/.test(folder)) return [];
  // Vite takes what follows them for a query or an escape, and finds no entry.
  return [
    {
      ...place,
      message: 'the path of the content folder holds #, ? or %, which the build cannot follow',
      fix: 'Rename that folder, or move the content to another one.',
    },
  ];
}
