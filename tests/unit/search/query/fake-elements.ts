import { vi } from 'vitest';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { traitsOf } from '../../../../src/i18n/traits.ts';

/** As much of an element as the parts of search touch. */
export class FakeElement extends EventTarget {
  readonly tag: string;
  readonly attributes = new Map<string, string>();
  children: (FakeElement | string)[] = [];
  className = '';
  id = '';
  href = '';
  tabIndex = 0;
  hidden = false;
  /** How often it was scrolled to. */
  shown = 0;

  constructor(tag: string) {
    super();
    this.tag = tag;
  }

  get textContent(): string {
    return this.children
      .map((child) => (typeof child === 'string' ? child : child.textContent))
      .join('');
  }

  set textContent(text: string) {
    this.children = [text];
  }

  append(...children: (FakeElement | string)[]): void {
    this.children.push(...children);
  }

  replaceChildren(...children: (FakeElement | string)[]): void {
    this.children = children;
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  scrollIntoView(): void {
    this.shown += 1;
  }

  /** Finds by role alone, such as `[role="option"]`. */
  querySelectorAll(selector: string): FakeElement[] {
    const role = /^\[role="(\w+)"\]$/.exec(selector)?.[1];
    return this.children
      .filter((child) => typeof child !== 'string')
      .flatMap((child) => [
        ...(child.attributes.get('role') === role ? [child] : []),
        ...child.querySelectorAll(selector),
      ]);
  }

  /** Its markup, for what a test compares. */
  get markup(): string {
    const inside = this.children
      .map((child) => (typeof child === 'string' ? child.replaceAll('<', '&lt;') : child.markup))
      .join('');
    return `<${this.tag}>${inside}</${this.tag}>`;
  }
}

/** Stands in for `document`. */
export function stubDocument(locale: Locale = 'en'): void {
  const { lang, dates, moment } = traitsOf(locale);
  vi.stubGlobal('document', {
    documentElement: { lang, dataset: { locale, dates, moment } },
    createElement: (tag: string) => new FakeElement(tag),
    createTextNode: (text: string) => text,
  });
  FakeObserver.watched = [];
  vi.stubGlobal('IntersectionObserver', FakeObserver);
}

/** Stands in for `IntersectionObserver`: what it watches comes into view when a test says so. */
export class FakeObserver {
  static watched: FakeObserver[] = [];
  readonly #tell: (entries: { isIntersecting: boolean }[]) => void;
  isWatching = false;

  constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
    this.#tell = tell;
    FakeObserver.watched.push(this);
  }

  observe(): void {
    this.isWatching = true;
  }

  disconnect(): void {
    this.isWatching = false;
  }

  /** Tells of every element that is watched, and waits for what that starts. */
  static async tellAll(isIntersecting: boolean): Promise<void> {
    for (const one of FakeObserver.watched.filter(({ isWatching }) => isWatching)) {
      one.#tell([{ isIntersecting }]);
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}
