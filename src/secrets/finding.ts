/** The kinds of secrets that are looked for. */
export const findingKinds = [
  'seed-phrase',
  'extended-key',
  'private-key',
  'keystore',
  'pem',
  'api-key',
  'hex-key',
  'password',
  'one-time-code',
  'api-secret',
  'card',
  'identity-number',
] as const;

/** What kind of secret was found. */
export type FindingKind = (typeof findingKinds)[number];

/** A secret in a text. It says where, never what. */
export interface Finding {
  kind: FindingKind;
  /** `blocked` never leaves the browser; `asked` does where the person says so. */
  verdict: 'blocked' | 'asked';
  /** Offset in UTF-16 code units. */
  start: number;
  /** Offset behind it. */
  end: number;
}

/** Where a text stands. */
export interface TextPlace {
  /** Id of the field, such as `txid`. */
  field?: string;
  /** Kinds that may stand there, because the ticket is about them. */
  mayHold?: readonly string[];
  /**
   * Whether it is a search query. Little is lost by refusing one: what looks like a secret counts as
   * one, without the checksum or the name beside it that has to speak for it in a ticket.
   */
  isQuery?: boolean;
}

/** Finds one kind of secret in a folded text. */
export type Detector = (text: string, place: TextPlace) => Finding[] | Promise<Finding[]>;

/** A finding where a pattern matched; of a named group `secret`, where there is one (flag `d`). */
export function findingAt(
  kind: FindingKind,
  verdict: Finding['verdict'],
  match: RegExpExecArray,
): Finding {
  const [start, end] = match.indices?.groups?.['secret'] ?? [
    match.index,
    match.index + match[0].length,
  ];
  return { kind, verdict, start, end };
}
