import type { ImportFinding, Note } from './note.ts';
import type { ImportSource } from './source-entry.ts';

/** A note at the line of a new file beside which its words stand. */
export function placed(
  { near, ...note }: Note,
  file: string,
  text: string,
  source: string,
): ImportFinding {
  const lines = text.split('\n');
  const words = near?.trim();
  const index = words ? lines.findIndex((line) => line.includes(words)) : -1;
  return { ...note, file, line: Math.max(index, 0) + 1, source };
}

/** A note about something of which nothing was written. */
export function inSource({ near: _near, ...note }: Note, source: string): ImportFinding {
  return { ...note, file: source, line: 1, source };
}

/** Symbolic links that were not followed: somebody else's export could name any file of this machine. */
export function unfollowed({ files }: ImportSource): ImportFinding[] {
  const note = {
    message:
      'a symbolic link leads nowhere, to a folder or out of the export, and was not followed',
    fix: 'Put the file itself into the export, if an article needs it.',
    needsPerson: true,
  };
  return files.links.map((path) => inSource(note, path));
}

/** Pictures and files of the export that no article uses, by their folders. */
export function unused({ files }: ImportSource): ImportFinding[] {
  const left = files.paths.filter((path) => isMedia(path) && !files.isTaken(path));
  const byFolder = Map.groupBy(left, (path) => path.slice(0, path.lastIndexOf('/') + 1) || './');
  return [...byFolder].map(([folder, paths]) =>
    inSource(
      {
        message: `files of the export are used by no article that was imported: ${paths.length}`,
        found: paths.map((path) => path.slice(path.lastIndexOf('/') + 1)).join(', '),
        fix: 'Nothing, unless one of them is missed.',
        needsPerson: false,
      },
      folder,
    ),
  );
}

function isMedia(path: string): boolean {
  return /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?|heic|pdf|docx?|xlsx?|pptx?|zip|mp4|mov|webm|mp3|csv)$/i.test(
    path,
  );
}
