/**
 * A part of an address without its percent signs; as it is where these are no encoding.
 * @example decoded('caf%C3%A9') // 'café'
 */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
