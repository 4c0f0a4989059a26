/** Something that tells of the demonstration, or that waits to be filled in, so that nobody should publish it. */
export interface DemonstrationKind {
  /** A clause that says what is left, for a report. */
  message: string;
  /** How it is found in a text. */
  pattern: RegExp;
  /** What no text that holds it lacks, and most texts do: quick to look for. */
  core: RegExp;
  fix: string;
}

/** What a folder of one's own begins with where it tells whose site it is. */
export const placeholder = { name: '[Your company]', domain: 'your-company.example' } as const;

/** What references of the demonstration begin with. */
export const demonstrationPrefix = 'EX';

/** Names under example.org and example.net are nobody's either (RFC 2606), and the demonstration has none. */
const orExample = 'An address that is meant as an example can be one of example.org.';

/** What is looked for in every text that is published; what one kind has found no later one finds again. */
export const demonstrationKinds: readonly DemonstrationKind[] = [
  {
    message: 'the name of the company is still to be filled in',
    pattern: /\[Your company\](?!\()/g,
    core: /\[Your company\]/,
    fix: 'Write the name of your company.',
  },
  {
    message: 'an address is still to be filled in',
    pattern: /[\w.+-]*@?(?:[\w-]+\.)*(?<![\w-])your-company\.example\b/gi,
    core: /your-company\.example/i,
    fix: 'Write your own address.',
  },
  {
    message: "the name of the demonstration's company is left",
    pattern: /\bExample Exchange\b/gi,
    core: /example exchange/i,
    fix: 'Write the name of your company.',
  },
  {
    message: 'an e-mail address of the demonstration is left',
    pattern: /[\w.+-]+@(?:[\w-]+\.)*example\.com(?![\w-]|\.\w)/gi,
    core: /example\.com/i,
    fix: `Write your own e-mail address. ${orExample}`,
  },
  {
    message: 'a web address of the demonstration is left',
    pattern: /(?<![\w-])(?:[\w-]+\.)*example\.com(?![\w-]|\.\w)/gi,
    core: /example\.com/i,
    fix: `Write your own address. ${orExample}`,
  },
  {
    message: 'a reference of the demonstration is left',
    pattern: new RegExp(`\\b${demonstrationPrefix}-[0-9A-Z]{4}-[0-9A-Z]{4}\\b`, 'g'),
    core: new RegExp(`${demonstrationPrefix}-`),
    fix: 'Write one that begins with your own prefix.',
  },
];
