/** Whether modules read a document as they load, and keep what they read. */
export function isReadOnce(path: string): boolean {
  return path === 'site.yaml' || /(?:^|\/)ui\/[^/]+$/.test(path);
}
