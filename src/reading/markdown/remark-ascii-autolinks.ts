import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import type { Code, Construct, Effects, Extension, State, Tokenizer } from 'micromark-util-types';
import type { Processor } from 'unified';

/**
 * Ends bare addresses before the first character outside ASCII, which GFM 6.9 swallows with all that
 * follows, marks included: in `https://a.example。见[这里](/b/)` the second link would be lost.
 */
export function remarkAsciiAutolinks(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(asciiAutolinks());
}

/** Mailboxes end there by themselves. */
const replaced = ['wwwAutolink', 'protocolAutolink'];

function asciiAutolinks(): Extension {
  const { text = {} } = gfmAutolinkLiteral();
  const ours = Object.entries(text).map(([code, constructs]) => [
    code,
    [constructs ?? []]
      .flat()
      .filter(({ name = '' }) => replaced.includes(name))
      .map((construct) => ({
        ...construct,
        name: `ascii-${construct.name}`,
        tokenize: withinAscii(construct.tokenize),
      })),
  ]);
  return { text: Object.fromEntries(ours), disable: { null: replaced } };
}

/** Runs a tokenizer whose parts (domain, path, trailing punctuation) see ASCII alone. */
function withinAscii(tokenize: Tokenizer): Tokenizer {
  return function (effects, ok, nok) {
    const parts = withParts(effects, (part) => endingAtAscii(part));
    return tokenize.call(this, parts, ok, nok);
  };
}

/** Runs a part for which the text ends before the first character outside ASCII. */
function endingAtAscii(tokenize: Tokenizer): Tokenizer {
  return function (effects, ok, nok = ok) {
    let read: Code = null;
    let isOver = false;
    const withRead = (state: State) => () => state(read);
    const leaving = (state: State) => () => {
      isOver = true;
      return state(read);
    };
    const seeing =
      (state: State): State =>
      (code) => {
        read = code;
        const next = state(code !== null && code > 0x7e ? null : code);
        return isOver || !next ? next : seeing(next);
      };
    // What a part looks for in turn sees what the part sees, and hands over what really stands there.
    const parts = withParts(
      effects,
      (part) =>
        function (inner, found, missed = found) {
          return part.call(this, inner, withRead(found), withRead(missed));
        },
    );
    return seeing(tokenize.call(this, parts, leaving(ok), leaving(nok)));
  };
}

/** Effects whose look-aheads run other tokenizers than they name. */
function withParts(effects: Effects, replace: (tokenize: Tokenizer) => Tokenizer): Effects {
  const replacing =
    (run: Effects['attempt']): Effects['attempt'] =>
    (construct, ok, nok) => {
      const part = construct as Construct;
      return run({ ...part, tokenize: replace(part.tokenize) }, ok, nok);
    };
  return { ...effects, attempt: replacing(effects.attempt), check: replacing(effects.check) };
}
