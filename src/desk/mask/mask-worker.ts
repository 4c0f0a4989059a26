import { parentPort } from 'node:worker_threads';
import { maskText, type UnmaskedText } from './mask-text.ts';

/* Masks long texts while the desk answers others. */
parentPort?.on('message', async (unmasked: UnmaskedText) => {
  parentPort?.postMessage(await maskText(unmasked));
});
