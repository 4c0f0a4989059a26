import type { Nodes } from 'mdast';

/** Text that is put together from pieces of a file and knows the line of each of its places. */
export class TracedText {
  text = '';
  readonly #starts: [offset: number, line: number][] = [];

  /** The text of a block, code included. */
  static of(node: Nodes): TracedText {
    const traced = new TracedText();
    const read = (one: Nodes): void => {
      if (one.type === 'text' || one.type === 'inlineCode' || one.type === 'code') {
        // What a bare address left without its place stands on the line before it.
        const line = one.position?.start.line;
        // The text of a block of code begins below its fence.
        traced.add(one.value, line && one.type === 'code' ? line + 1 : line);
      } else if (one.type === 'break') traced.add(' ');
      else if ('children' in one) one.children.forEach(read);
    };
    read(node);
    return traced;
  }

  add(text: string, line = this.#starts.at(-1)?.[1] ?? 1): this {
    text.split('\n').forEach((piece, below) => {
      this.#starts.push([this.text.length, line + below]);
      this.text += (below > 0 ? ' ' : '') + piece;
    });
    return this;
  }

  lineAt(offset: number): number {
    return this.#starts.findLast(([start]) => start <= offset)?.[1] ?? 1;
  }
}
