// A thread that reads texts: what it finds is kept on the disk, and its memory goes with it.
import { parentPort, workerData } from 'node:worker_threads';
import { articleReader } from '../reading/read-article.ts';
import { keptFindings } from './kept-findings.ts';
import { languageAsker } from './language/language-rules.ts';
import type { ReadAheadJob } from './read-ahead.ts';

/** How many texts are told of at once. */
const step = 20;

const { folder, paths, siteUrl } = workerData as ReadAheadJob;
const read = articleReader(siteUrl);
const ask = languageAsker(folder);

paths.forEach((path, index) => {
  for (const found of read(path)) keptFindings(found, ask);
  if (index % step === step - 1) parentPort?.postMessage(step);
});
