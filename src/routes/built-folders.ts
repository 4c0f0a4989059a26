/** Where the visual editor stands, under the site's own path. */
export const editorFolder = 'editor';

/** Where editors see how the translations stand. */
export const statusFolder = 'status';

/** Folders at the top of the site that a build writes besides pages of the table. */
const builtFolders: readonly string[] = ['_astro', 'pagefind', editorFolder, statusFolder];

/** Whether a path stands in a folder of the build's own; case does not count, as on many disks. */
export function isBuiltPlace(path: string): boolean {
  return builtFolders.includes(path.replace(/^\//, '').split('/')[0]?.toLowerCase() ?? '');
}
