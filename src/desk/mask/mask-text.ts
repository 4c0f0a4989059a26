import { findSecrets } from '../../secrets/find-secrets.ts';
import { maskSecrets } from '../../secrets/mask-secrets.ts';

/** A text of a submission, with what decides whether a secret in it stays. */
export interface UnmaskedText {
  text: string;
  /** The field that it was typed in; none for a file. */
  field?: string | undefined;
  /** Kinds that the ticket is about. */
  mayHold?: readonly string[];
  /** Kinds that the requester confirmed. */
  confirmed: readonly string[];
}

/**
 * A text without secrets. What the requester was asked about and confirmed stays, and so does a lone key
 * of 64 hexadecimal digits: far more often it is the hash of a transaction. In an e-mail address
 * nothing is asked about.
 */
export async function maskText({
  text,
  field,
  mayHold = [],
  confirmed,
}: UnmaskedText): Promise<string> {
  const findings = await findSecrets(text, {
    ...(field !== undefined && { field }),
    mayHold,
  });
  const masked = findings.filter(
    ({ kind, verdict }) =>
      verdict === 'blocked' ||
      (field !== 'email' && kind !== 'hex-key' && !confirmed.includes(kind)),
  );
  return maskSecrets(text, masked);
}
