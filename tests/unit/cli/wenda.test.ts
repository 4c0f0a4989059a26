import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { commandOf, namesBelow } from '../../../src/cli/command-tree.ts';
import { UsageError } from '../../../src/cli/command.ts';
import { runCommand } from '../../../src/cli/run-command.ts';

/** Every command there is, by its words. */
function commandsBelow(words: string[]): string[][] {
  return namesBelow(words).flatMap((name) => {
    const own = [...words, name];
    return [own, ...commandsBelow(own)];
  });
}

const commands = commandsBelow([]);

/** What a command prints. */
async function printed(...args: string[]): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
  onTestFinished(() => log.mockRestore());
  await runCommand(args);
  return lines.join('\n');
}

/** What a person reads who asked for what there is not. */
async function refusal(...args: string[]): Promise<string> {
  const error: unknown = await printed(...args).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  return (error as UsageError).message;
}

test('the commands are files in a folder', () => {
  expect(commands.map((words) => words.join(' '))).toEqual(
    expect.arrayContaining(['build', 'check', 'serve', 'types', 'desk', 'desk list']),
  );
});

describe.each(commands)('%s %s', (...given) => {
  const words = given.filter(Boolean);

  test('says in a line what it does, and help prints it', async () => {
    const { summary } = await commandOf(words);
    expect(summary).toMatch(/^[A-Z].{10,90}[^.]$/);
    expect(await printed('help', ...words.slice(0, -1))).toContain(summary);
  });

  test('has the same help in each way of asking for it, with every option', async () => {
    const help = await printed('help', ...words);
    expect(help).toMatch(new RegExp(`^npm run wenda -- ${words.join(' ')}\\b`));
    for (const flag of ['--help', '-h', 'help']) expect(await printed(...words, flag)).toBe(help);
    const { options = {} } = await commandOf(words);
    for (const [name, { summary }] of Object.entries(options)) {
      expect(help).toMatch(new RegExp(`--${name}\\b.*${RegExp.escape(summary)}`));
    }
  });

  test('refuses an option that it does not have', async () => {
    expect(await refusal(...words, '--nonsense')).toMatch(
      /^There is no option "--nonsense"\. Use --/,
    );
  });
});

test('without a command the help of all is printed', async () => {
  expect(await printed()).toBe(await printed('help'));
});

describe('what there is not is refused', () => {
  test.each([
    [['buld'], 'There is no command "buld". Did you mean "build"?'],
    [['help', 'serv'], 'There is no command "serv". Did you mean "serve"?'],
    [
      ['frobnicate'],
      'Use build, check, desk, dev, import, minor, new, preview, redirects, rename, schemas, serve, source, status, translate, types, help.',
    ],
    [['desk', 'shw'], 'There is no command "desk shw". Did you mean "show"?'],
    [['desk', 'help', 'lst'], 'There is no command "desk lst". Did you mean "list"?'],
    [['build', '--outdir', 'x'], 'There is no option "--outdir". Did you mean "--outDir"?'],
    [['build', '--no-outDir'], 'There is no option "--no-outDir".'],
    [['build', '--outDir'], "Option '--outDir <value>' argument missing"],
    [['build', 'parts/1', 'parts/2'], 'build --join parts/1 parts/2 --outDir dist.'],
    [['build', '--join'], '--join needs the folders of all parts: build --join parts/1 parts/2'],
    [['build', '--join', '--part', '1/2', 'parts/1'], 'Make each part first with --part'],
    [['build', '--part', '5/4'], 'There is no part "5/4". The second of four is --part 2/4'],
    [['build', '--part', '0/4'], 'There is no part "0/4".'],
    [['build', '--part', '2'], 'There is no part "2".'],
    [['build', '--part', '2/4'], 'Give it a folder of its own: --outDir parts/2.'],
    [
      ['preview', '--at', '2026-12-01'],
      '--at "2026-12-01" is not a moment. Write day, time and offset',
    ],
    [['build', '--at', '2026-03-29T02:30'], '--at "2026-03-29T02:30" is not a moment.'],
    [['redirects', '--for', 'ngnix'], 'There is no host "ngnix". Did you mean "nginx"?'],
    [['check', 'faq'], 'There is no file "faq" in '],
    [['types', 'faq'], 'There is nothing to do with "faq" here.'],
    [['--version'], 'There is no command "--version".'],
    [['constructor'], 'There is no command "constructor".'],
  ])('%j', async (args, message) => {
    expect(await refusal(...args)).toContain(message);
  });
});
