import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { statusOf, type ProblemName } from '../../../src/desk/problem.ts';
import { repeatMinutes } from '../../../src/desk/receive/accept-ticket.ts';
import { idempotencyKeyPattern } from '../../../src/desk/receive/idempotency.ts';
import { ticketMediaTypes } from '../../../src/desk/receive/media-type.ts';
import { challengeMinutes } from '../../../src/desk/receive/proof-of-work.ts';
import { minSecondsOpen } from '../../../src/desk/receive/validate-submission.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { referenceGroup, referencePrefix, statusTokenPattern } from '../../../src/lib/reference.ts';
import { readSite } from '../../../src/schemas/read-site.ts';
import {
  attachmentKindNames,
  attachmentKinds,
} from '../../../src/schemas/ticket-attachment-kinds.ts';
import { ownFields } from '../../../src/schemas/ticket-fields.ts';
import {
  altchaMax,
  attachmentLimits,
  attachmentLimitsInWords,
  megabyte,
  pageUrlMax,
  requestLimits,
  ticketLimits,
  unitsPerGrapheme,
} from '../../../src/schemas/ticket-limits.ts';
import { reservedFields } from '../../../src/schemas/ticket.ts';
import { findingKinds } from '../../../src/secrets/finding.ts';

/* Every limit that the contract states is the code's own; a new one in either fails here. */

const contract = parse(readFileSync('src/schemas/ticket-contract.yaml', 'utf8'));
const { schemas } = contract.components;
const prose = JSON.stringify(contract)
  .replace(/\\n|\s+/g, ' ')
  .replace(/ {2,}/g, ' ');

const bounds = /^(?:m(?:in|ax)(?:Length|Items|imum)|pattern|x-.*)$/;

/** Everything that bounds a value under a node of the contract, by the way to it. */
function boundsUnder(node: unknown, way: string[] = []): [string, unknown][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap<[string, unknown]>(([key, value]) => {
    if (/^examples?$/.test(key)) return [];
    if (bounds.test(key) && typeof value !== 'object') return [[[...way, key].join(' '), value]];
    const isStep = !['properties', 'schema', 'patternProperties'].includes(key);
    return boundsUnder(value, isStep ? [...way, key.startsWith('^') ? 'evidence' : key] : way);
  });
}

/** The bounds of a text of so many graphemes, under a name. */
function graphemes(name: string, max: number): Record<string, number> {
  return {
    [`Ticket ${name} x-max-graphemes`]: max,
    [`Ticket ${name} maxLength`]: max * unitsPerGrapheme,
  };
}

const prefix = referencePrefix.source.slice(1, -1);
const group = `[A-Z0-9]{${referenceGroup}}`;

it('bounds each value of a body as the code does', () => {
  expect(Object.fromEntries(boundsUnder(schemas))).toEqual({
    'IdempotencyKey pattern': idempotencyKeyPattern.source,
    'Reference pattern': `^${prefix}-${group}-${group}$`,
    'Ticket category minLength': 1,
    'Ticket email minLength': 3,
    ...graphemes('email', ticketLimits.emailMax),
    ...graphemes('subject', ticketLimits.subjectMax),
    ...graphemes('description', ticketLimits.descriptionMax),
    'Ticket description minLength': ticketLimits.descriptionMin,
    'Ticket description x-min-graphemes': ticketLimits.descriptionMin,
    'Ticket page_url pattern': '^https?://',
    'Ticket page_url maxLength': pageUrlMax,
    ...graphemes('form_version', ticketLimits.formVersionMax),
    'Ticket seconds_open minimum': 0,
    'Ticket altcha maxLength': altchaMax,
    ...graphemes('evidence', ticketLimits.evidenceMax),
    'Files maxItems': attachmentLimits.files,
    'Files x-file-bytes': attachmentLimits.fileBytes,
    'Files x-total-bytes': attachmentLimits.totalBytes,
    'Files x-video-bytes': attachmentLimits.videoBytes,
    'Files x-total-bytes-with-video': attachmentLimits.totalBytesWithVideo,
    'Receipt status_token pattern': statusTokenPattern.source,
    'Receipt masked minItems': 1,
    'Receipt masked items pattern': '^/',
    'Problem status minimum': 400,
    'Problem status maximum': 599,
    'Problem errors minItems': 1,
    'Fault pointer pattern': '^(?:/.*)?$',
    'Fault code pattern': '^ticket(?:\\.[A-Za-z_]+)+$',
  });
  expect(boundsUnder(contract.paths)).toEqual([]);
});

it('says in words what the code does', () => {
  const { files, fileMegabytes, totalMegabytes, videoMegabytes, totalMegabytesWithVideo } =
    attachmentLimitsInWords;
  const listed = new Intl.ListFormat('en-GB');
  const [videos, others] = [true, false].map((isVideo) =>
    listed.format(
      attachmentKindNames.filter((kind) => (attachmentKinds[kind].family === 'video') === isVideo),
    ),
  );
  for (const sentence of [
    `At most ${files} files: ${others} of at most ${fileMegabytes} MB each and ${totalMegabytes} MB in all;`,
    `${videos} of at most ${videoMegabytes} MB each, and ${totalMegabytesWithVideo} MB in all where one is`,
    `One MB is ${megabyte.toLocaleString('en')} bytes.`,
    `has more than ${requestLimits.fields} fields.`,
    `more than ${requestLimits.bodyBytes / megabyte} MB, or more than ${requestLimits.textBytes / megabyte} MB without files.`,
    `from the same e-mail address within ${repeatMinutes} minutes is then the same ticket`,
    `within ${challengeMinutes} minutes and for one ticket`,
    `Under ${minSecondsOpen}, a machine is suspected`,
  ]) {
    expect(prose).toContain(sentence);
  }
});

it('has the media types of tickets and of files', () => {
  const { content } = contract.paths['/v1/tickets'].post.requestBody;
  expect(Object.keys(content)).toEqual([...ticketMediaTypes]);
  const types = new Set(attachmentKindNames.map((kind) => attachmentKinds[kind].mediaType));
  expect(content['multipart/form-data'].encoding.files.contentType).toBe([...types].join(', '));
});

it('has the fields of a ticket, and keeps their names from evidence', () => {
  expect(Object.keys(schemas.Ticket.properties).toSorted()).toEqual(
    Object.keys(ownFields({ categories: [], locales: [] })).toSorted(),
  );
  const [evidence = ''] = Object.keys(schemas.Ticket.patternProperties);
  const isEvidence = (name: string) => new RegExp(evidence, 'u').test(name);
  expect(reservedFields.filter(isEvidence)).toEqual([]);
  expect(Object.keys(readSite().ticket.evidence).every(isEvidence)).toBe(true);
});

it('has the languages, the kinds of secrets and the problems', () => {
  expect(schemas.SecretKind.enum).toEqual([...findingKinds]);
  expect(schemas.Ticket.properties.locale.enum).toEqual([...locales]);
  for (const type of schemas.Problem.properties.type.enum as string[]) {
    expect(statusOf(type.split(':').at(-1) as ProblemName), type).toBeGreaterThan(399);
  }
});
