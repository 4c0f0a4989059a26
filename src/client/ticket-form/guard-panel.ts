import { textOf } from '../../lib/page-texts.ts';
import type { FindingKind } from '../../secrets/finding.ts';
import type { TicketTexts } from '../../schemas/ticket-texts.ts';
import { part } from '../part.ts';
import type { FoundSecret } from './found-secrets.ts';

/** What a requester may do about a secret. */
export interface GuardChoices {
  onRemove: (secret: FoundSecret) => void;
  onKeep: (secret: FoundSecret) => void;
}

/** Anybody who has seen one of these can take the funds. */
const fundKinds: readonly FindingKind[] = [
  'seed-phrase',
  'extended-key',
  'private-key',
  'keystore',
  'pem',
  'hex-key',
];

/** Names the secrets of a ticket by their field and kind, never by their text, and offers the ways on. */
export function showSecrets(
  root: HTMLElement,
  secrets: readonly FoundSecret[],
  texts: TicketTexts,
  choices: GuardChoices,
): void {
  const panel = part(root, '[data-guard]');
  const blocked = secrets.filter(({ verdict }) => verdict === 'blocked');
  panel.hidden = secrets.length === 0;
  for (const lead of panel.querySelectorAll<HTMLElement>('[data-guard-lead]')) {
    lead.hidden = lead.dataset['guardLead'] !== (blocked.length > 0 ? 'blocked' : 'asked');
  }
  part(panel, '[data-guard-move]').hidden = !blocked.some(({ kind }) => fundKinds.includes(kind));
  const items = secrets.map((secret) => itemOf(panel, secret, texts, choices));
  part(panel, '[data-guard-list]').replaceChildren(...items);
}

function itemOf(
  panel: HTMLElement,
  secret: FoundSecret,
  texts: TicketTexts,
  { onRemove, onKeep }: GuardChoices,
): Node {
  const template = part(panel, '[data-guard-item]', HTMLTemplateElement);
  const item = part(document.importNode(template.content, true), 'li');
  const kind = textOf(texts, `ticket.guard.kind.${secret.kind}`);
  item.dataset['guardKind'] = secret.kind;
  part(item, '[data-guard-found]').textContent = textOf(texts, 'ticket.guard.found', {
    label: secret.label,
    kind,
  });
  part(item, '[data-guard-remove]').addEventListener('click', () => onRemove(secret));
  const keep = part(item, '[data-guard-keep]');
  keep.hidden = secret.verdict === 'blocked';
  keep.addEventListener('click', () => onKeep(secret));
  return item;
}
