/**
 * A part of the markup that a script works with, an `HTMLElement` unless another kind is named.
 * @throws Error where it is missing or of another kind, such as `<search-page> lacks form (HTMLFormElement)`
 * @example part(this, 'form', HTMLFormElement).submit()
 */
export function part(root: ParentNode, selector: string): HTMLElement;
export function part<T extends Element>(root: ParentNode, selector: string, kind: new () => T): T;
export function part(root: ParentNode, selector: string, kind: new () => Element = HTMLElement) {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  const whole = root instanceof Element ? `<${root.localName}>` : 'The page';
  throw new Error(`${whole} lacks ${selector} (${kind.name})`);
}
