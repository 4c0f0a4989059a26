import type { Finding, FindingKind } from '../../secrets/finding.ts';
import { guardTexts } from '../secret-guard/guard.ts';

/** A text of a ticket with the place where it stands. */
export interface TicketPart {
  /** The id of a field, or a file's name. */
  place: string;
  /** What the requester calls it. */
  label: string;
  text: string;
  isFile: boolean;
}

/** Secrets of one kind in one place. */
export interface FoundSecret {
  place: string;
  label: string;
  isFile: boolean;
  kind: FindingKind;
  verdict: Finding['verdict'];
  findings: Finding[];
}

/** What was found in the texts that were looked through last: a long log is not read anew with each word. */
let known = new Map<string, Finding[]>();

/**
 * The secrets in the texts of a ticket, the blocked ones first.
 * @throws where the guard cannot be loaded; then nothing may be stored or sent
 */
export async function foundSecrets(
  parts: readonly TicketPart[],
  mayHold: readonly string[],
): Promise<FoundSecret[]> {
  const keyOf = ({ place, text }: TicketPart) => [place, mayHold, text].join('\n');
  const fresh = parts.filter((part) => !known.has(keyOf(part)));
  const found = await guardTexts(fresh.map(({ place, text }) => ({ text, field: place, mayHold })));
  const findings = new Map([
    ...known,
    ...fresh.map((part, index) => [keyOf(part), found[index]] as const),
  ]);
  const read = parts.map((part) => {
    const own = findings.get(keyOf(part));
    // What was not looked through must not pass for clean.
    if (!own) throw new Error(`${part.place} was not looked through`);
    return { part, findings: own };
  });
  known = new Map(read.map((one) => [keyOf(one.part), one.findings]));
  const secrets = read.flatMap((one) => byKind(one.part, one.findings));
  return secrets.toSorted((a, b) => Number(isAsked(a)) - Number(isAsked(b)));
}

/** The name under which a confirmed secret is remembered. */
export function confirmationOf({ place, kind }: FoundSecret): string {
  return `${kind} ${place}`;
}

function byKind({ place, label, isFile }: TicketPart, findings: readonly Finding[]): FoundSecret[] {
  const firsts = findings.filter(
    (one, index) => findings.findIndex((other) => isAlike(one, other)) === index,
  );
  return firsts.map((first) => ({
    place,
    label,
    isFile,
    kind: first.kind,
    verdict: first.verdict,
    findings: findings.filter((other) => isAlike(first, other)),
  }));
}

function isAlike(a: Finding, b: Finding): boolean {
  return a.kind === b.kind && a.verdict === b.verdict;
}

function isAsked({ verdict }: FoundSecret): boolean {
  return verdict === 'asked';
}
