import { parentPort } from 'node:worker_threads';
import { maskText, type Unmasked } from './mask-text.ts';

/* Masks long texts while the desk answers others. */
parentPort?.on('message', async (unmasked: Unmasked) => {
  parentPort?.postMessage(await maskText(unmasked));
});
