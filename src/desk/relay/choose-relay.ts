import type { RelaySettings } from '../../schemas/ticket-relay.ts';
import type { Relay, RelayServices } from './relay.ts';
import { requestTracker } from './request-tracker.ts';
import { zendesk } from './zendesk.ts';

/**
 * The relay that `site.yaml` names, with its keys from the environment.
 * @throws where a key is missing; the message says which to set
 */
export function chooseRelay(
  settings: RelaySettings,
  environment: Readonly<Record<string, string | undefined>>,
  services: RelayServices,
): Relay {
  const key = (name: string): string => {
    const value = environment[name]?.trim();
    if (value) return value;
    throw new Error(`site.yaml forwards tickets to ${settings.kind}. Set its key in ${name}`);
  };
  if (settings.kind === 'zendesk') {
    const keys = { email: key('WENDA_ZENDESK_EMAIL'), token: key('WENDA_ZENDESK_TOKEN') };
    return zendesk({ ...settings, ...keys }, services);
  }
  return requestTracker({ ...settings, token: key('WENDA_RT_TOKEN') }, services);
}
