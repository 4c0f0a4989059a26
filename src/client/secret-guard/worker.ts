import { findSecrets } from '../../secrets/find-secrets.ts';
import { wordLists } from '../../secrets/word-lists.ts';
import type { GuardResponse, GuardRequest } from './messages.ts';

addEventListener('message', ({ data }: MessageEvent<GuardRequest>) => {
  if ('lang' in data) void makeReady(data.lang);
  else void answer(data);
});

async function answer({ id, texts }: Extract<GuardRequest, { id: number }>): Promise<void> {
  const answer: GuardResponse = { id };
  try {
    answer.findings = await Promise.all(
      texts.map(({ text, ...place }) => findSecrets(text, place)),
    );
  } catch {
    // What went wrong may quote the text: it is not passed on.
  }
  postMessage(answer);
}

/** Loads the word lists of a language, and the English one, while the page is still online. */
async function makeReady(lang: string): Promise<void> {
  const likely = wordLists.filter((list) => list.name === 'english' || lang.startsWith(list.lang));
  await Promise.allSettled(likely.map(({ load }) => load()));
}
