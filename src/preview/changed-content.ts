/** Whether modules read a document as they load, and keep what they read. */
export function isReadOnce(path: string): boolean {
  return ['site.yaml', 'facts.yaml'].includes(path) || /(?:^|\/)ui\/[^/]+$/.test(path);
}
