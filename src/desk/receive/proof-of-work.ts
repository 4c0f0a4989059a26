import { createHash } from 'node:crypto';
import {
  createChallenge,
  randomInt,
  verifySolution,
  type Challenge,
  type Payload,
} from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';

/** Challenges that cost a sender some work (ALTCHA), and their proofs. */
export interface ProofOfWork {
  challenge: () => Promise<Challenge>;
  /** Whether a payload proves work that was done for this owner alone: the key of one ticket. */
  isProof: (payload: unknown, owner: string) => Promise<boolean>;
}

/** A challenge may be solved for so long, in milliseconds. */
const lifetime = 20 * 60_000;

/** So many proofs are remembered, so that each serves one ticket. */
const maxProofs = 10_000;

/** Proofs of work signed with a secret of the operator's. */
export function proofOfWork(secret: string): ProofOfWork {
  const secrets = {
    hmacSignatureSecret: derived(secret, 'challenge'),
    hmacKeySignatureSecret: derived(secret, 'key'),
  };
  const owners = new Map<string, string>();
  return {
    challenge: () =>
      createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        // About a second of a desktop's processor, and several of an old phone's.
        cost: 2000,
        counter: randomInt(3000, 1000),
        expiresAt: new Date(Date.now() + lifetime),
        deriveKey,
        ...secrets,
      }),
    isProof: async (payload, owner) => {
      try {
        const { challenge, solution } = parsePayload(payload);
        const { nonce } = challenge.parameters;
        const result = await verifySolution({ challenge, solution, deriveKey, ...secrets });
        if (!result.verified || (owners.get(nonce) ?? owner) !== owner) return false;
        owners.set(nonce, owner);
        const [oldest] = owners.keys();
        if (owners.size > maxProofs && oldest !== undefined) owners.delete(oldest);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** The widget's payload: JSON in Base64. @throws where it is none */
function parsePayload(payload: unknown): Payload {
  if (typeof payload !== 'string' || payload.length > 10_000) throw new TypeError('no payload');
  return JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as Payload;
}

function derived(secret: string, purpose: string): string {
  return createHash('sha256').update(`${purpose}\n${secret}`).digest('hex');
}
