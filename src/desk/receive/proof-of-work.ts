import { createHash } from 'node:crypto';
import {
  createChallenge,
  randomInt,
  verifySolution,
  type Challenge,
  type Payload,
} from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import { altchaMax } from '../../schemas/ticket-limits.ts';

/** Challenges that cost a sender some work (ALTCHA), and their proofs. */
export interface ProofOfWork {
  challenge: () => Promise<Challenge>;
  /** Whether a payload proves work that was done for this owner alone: the key of one ticket. */
  isProof: (payload: unknown, owner: string) => Promise<boolean>;
}

/** A challenge may be solved for so many minutes. */
export const challengeMinutes = 20;

/** So many proofs are remembered, so that each serves one ticket. */
const maxProofs = 10_000;

const payloadText = z.string().max(altchaMax);
const payloadShape = z.object({
  challenge: z.object({ parameters: z.object({ nonce: z.string() }), signature: z.string() }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

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
        expiresAt: new Date(Date.now() + challengeMinutes * 60_000),
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
  const text = Buffer.from(payloadText.parse(payload), 'base64').toString('utf8');
  const parsed: unknown = JSON.parse(text);
  payloadShape.parse(parsed);
  // What is signed is the text as it came: a parsed copy may have another order.
  return parsed as Payload;
}

function derived(secret: string, purpose: string): string {
  return createHash('sha256').update(`${purpose}\n${secret}`).digest('hex');
}
