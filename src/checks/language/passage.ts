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

/** Finds where the characters of a text stand; null where they have no place. */
type PlacesFinder = () => Places | null;

/** Texts that are put together to a passage. */
export class PassageParts {
  readonly #parts: { text: string; places: PlacesFinder }[] = [];

  /** Adds a text; its places are looked for once somebody asks for those of the whole, which few do. */
  add(text: string, places: PlacesFinder = () => null): void {
    this.#parts.push({ text, places });
  }

  /** The whole; null where it shows nothing. */
  passage(): Passage | null {
    const shown = this.#parts.map(({ text }) => text).join('');
    if (shown.trim() === '') return null;
    const parts = this.#parts;
    let found: Places | undefined;
    const places = () => (found ??= placesOfParts(parts));
    return {
      ...{ shown, text: masked(shown) },
      get from() {
        return places().from;
      },
      get to() {
        return places().to;
      },
    };
  }
}

function placesOfParts(parts: readonly { text: string; places: PlacesFinder }[]): Places {
  const all = parts.map(({ text, places }) => {
    const nowhere = Array<number>(text.length).fill(-1);
    return places() ?? { from: nowhere, to: nowhere };
  });
  return { from: all.flatMap(({ from }) => from), to: all.flatMap(({ to }) => to) };
}

/** Where the characters of a text begin and end in its file. */
export type Places = Pick<Passage, 'from' | 'to'>;
