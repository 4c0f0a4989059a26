/** A text that readers see in one piece, with the place of each of its characters in the file. */
export interface Passage {
  /** As readers see it; code and pictures are stand-ins. */
  shown: string;
  /** The same for the rules: what is filled in is stand-ins, and addresses are letters. */
  text: string;
  /** Where each character (UTF-16) begins in the file; -1 where it has no place of its own. */
  from: number[];
  /** Where it ends. */
  to: number[];
}

/** Stands for code or a picture. */
export const object = '\uFFFC';

/** Stands for each character of what is filled in, such as `{{count}}`. */
const filledIn = '\uE000';

/** What an address is made of: a web or mail address, a domain, a file. */
const address =
  /(?:https?:\/\/|www\.)[^\s\p{Ps}\p{Pe}\u3000-\u303f\uff00-\uffef]+|[\w.+-]*@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/[\w./?=&%#-]*)?/gu;

/** Hides what no rule of language has to do with behind as many letters or stand-ins. */
function masked(text: string): string {
  return text
    .replace(/\{\{[^}]*\}\}/g, (place) => filledIn.repeat(place.length))
    .replace(address, (found) => found.replace(/[^\w]/gu, 'a'));
}

/** Texts that are put together to a passage. */
export class PassageParts {
  readonly #parts: string[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  /** Adds a text whose characters stand where `places` says; nowhere where it is null. */
  add(text: string, places: Places | null): void {
    this.#parts.push(text);
    for (let index = 0; index < text.length; index += 1) {
      this.#from.push(places?.from[index] ?? -1);
      this.#to.push(places?.to[index] ?? -1);
    }
  }

  /** The whole; null where it shows nothing. */
  passage(): Passage | null {
    const shown = this.#parts.join('');
    if (shown.trim() === '') return null;
    return { shown, text: masked(shown), from: this.#from, to: this.#to };
  }
}

/** Where the characters of a text begin and end in its file. */
export type Places = Pick<Passage, 'from' | 'to'>;
