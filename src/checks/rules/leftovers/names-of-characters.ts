import type { LeftoverMark } from './mark.ts';

/** What a reader sees where a character was written by its name and not read. */
export const namedCharacters: LeftoverMark[] = [
  {
    of: 'shown',
    pattern:
      /&(?:nbsp|lt|gt|amp|quot|apos|#\d+|#x[\da-f]+)\b;?|&(?:[lr][sd]quo|[mn]dash|hellip|bull|middot|times|copy|reg|trade|e[mn]sp|thinsp|zwn?j|euro|yen|pound|cent);/gi,
    message: 'the name of a character stays visible on the page',
    expected: 'the character itself',
    fix: 'Type the character in its place.',
  },
];
