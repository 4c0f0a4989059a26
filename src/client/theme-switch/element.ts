/** A button between light and dark; what a reader chose is kept in this browser. */
export class ThemeSwitch extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.hidden = false;
    this.#label();
    this.querySelector('button')?.addEventListener('click', () => this.#toggle(), { signal });
    this.#system.addEventListener('change', () => this.#label(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #system(): MediaQueryList {
    return matchMedia('(prefers-color-scheme: dark)');
  }

  get #isDark(): boolean {
    const chosen = document.documentElement.dataset['theme'];
    return chosen ? chosen === 'dark' : this.#system.matches;
  }

  #toggle(): void {
    const theme = this.#isDark ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage is off: the choice lasts for this page.
    }
    this.#label();
  }

  #label(): void {
    const label = this.#isDark ? this.dataset['toLight'] : this.dataset['toDark'];
    this.querySelector('button')?.setAttribute('title', label ?? '');
  }
}
