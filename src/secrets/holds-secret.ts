import { mayHoldSecret } from './may-hold-secret.ts';

let guard: Promise<typeof import('./find-secrets.ts')> | undefined;

/**
 * Whether the guard finds anything in a search query, be it blocked or asked about elsewhere: then nothing
 * of it may be searched, kept or sent. The guard is loaded for a query that may hold a secret.
 * @throws where the guard or a word list cannot be loaded; that must not pass for no secret
 */
export async function holdsSecret(query: string): Promise<boolean> {
  if (!mayHoldSecret(query)) return false;
  const { findSecrets } = await loadGuard();
  return (await findSecrets(query, { isQuery: true })).length > 0;
}

/** Whether the guard has looked at a query and found nothing in it: false too where it cannot be loaded. */
export async function isHarmless(query: string): Promise<boolean> {
  return !(await holdsSecret(query).catch(() => true));
}

/** Loads once; a failed load is tried anew the next time. */
function loadGuard(): Promise<typeof import('./find-secrets.ts')> {
  guard ??= import('./find-secrets.ts').catch((error: unknown) => {
    guard = undefined;
    throw error;
  });
  return guard;
}
