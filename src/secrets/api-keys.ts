import { findingAt, type Finding } from './finding.ts';

/** Keys of services that can be told by their beginning, as each service or GitHub’s secret scanning documents it. */
const keys = [
  // Clouds: Amazon, Google, Alibaba, Tencent, DigitalOcean, Cloudflare’s origin CA, Azure storage.
  '(?:AKIA|ASIA)[A-Z2-7]{16}',
  'AIza[\\w-]{35}',
  'GOCSPX-[\\w-]{28}',
  'ya29\\.[\\w-]{30,}',
  'LTAI[A-Za-z0-9]{12,24}',
  'AKID[A-Za-z0-9]{32}',
  'do[opr]_v1_[0-9a-f]{64}',
  'v1\\.0-[0-9a-f]{24}-[0-9a-f]{146}',
  'AccountKey=[A-Za-z0-9+/]{86}==',
  // Code: GitHub, GitLab, npm, PyPI, RubyGems, Docker Hub, Atlassian, Databricks, HashiCorp Vault.
  'gh[oprsu]_[A-Za-z0-9]{36,251}',
  'github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}',
  'gl(?:pat|dt|ptt|rt|ft|soat|agent|cbt)-[\\w-]{20,64}',
  'npm_[A-Za-z0-9]{36}',
  'pypi-AgEIcHlwaS5vcmc[\\w-]{50,}',
  'rubygems_[0-9a-f]{48}',
  'dckr_(?:pat|oat)_[\\w-]{27,32}',
  'ATATT3[\\w=-]{100,}',
  'dapi[0-9a-f]{32}',
  'hv[bs]\\.[\\w-]{24,}',
  // Payment and shops: Stripe, Square, Shopify, PayPal’s Braintree.
  '(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,247}',
  'whsec_[A-Za-z0-9+/=]{32,}',
  'sq0(?:atp|csp)-[\\w-]{22,43}',
  'shp(?:at|ca|pa|ss)_[0-9A-Fa-f]{32}',
  'access_token\\$(?:production|sandbox)\\$[0-9a-z]{16}\\$[0-9a-f]{32}',
  // Messages: Slack, Telegram, Discord, Twilio, SendGrid, Mailgun, Mailchimp, Brevo.
  'xox[abceoprs]-(?:\\d-)?(?=[A-Za-z]*\\d)[0-9A-Za-z]{8,}(?:-[0-9A-Za-z]+)*',
  'xapp-\\d-[A-Z0-9]+-\\d+-[0-9a-f]{32,}',
  'hooks\\.slack\\.com/(?:services|workflows)/T[A-Z0-9]{8,}/[A-Z0-9]{8,}/\\w{16,}',
  '\\d{8,10}:AA[\\w-]{33}',
  // Discord’s begins with the number of an account in Base64.
  '(?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){5,6}[\\w-]{0,4}\\.[\\w-]{6}\\.[\\w-]{27,38}',
  'discord(?:app)?\\.com/api/webhooks/\\d{17,20}/[\\w-]{60,}',
  'SK[0-9a-f]{32}',
  'SG\\.[\\w-]{22}\\.[\\w-]{43}',
  '(?<!-)key-[0-9a-f]{32}',
  '[0-9a-f]{32}-us\\d{1,2}',
  'xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}',
  // Language models: OpenAI, Anthropic, OpenRouter and those that write theirs alike.
  'sk-(?:proj|svcacct|admin|None)-[\\w-]{20,}',
  'sk-ant-[a-z]{3,8}\\d{2}-[\\w-]{24,}',
  'sk-or-v1-[0-9a-f]{64}',
  'sk-(?=[A-Za-z]*\\d)[A-Za-z0-9]{32,64}',
  'hf_[A-Za-z0-9]{34}',
  'r8_[A-Za-z0-9]{37}',
  'gsk_[A-Za-z0-9]{52}',
  'pplx-[A-Za-z0-9]{48}',
  'xai-[A-Za-z0-9]{80}',
  // Work: Notion, Linear, Figma, Postman, Grafana, New Relic, Sentry, Supabase, Doppler, 1Password.
  'ntn_[A-Za-z0-9]{46}',
  'secret_[A-Za-z0-9]{43}',
  'lin_api_[A-Za-z0-9]{40}',
  'fig[duo]_[\\w-]{40,}',
  'PMAK-[0-9a-f]{24}-[0-9a-f]{34}',
  'glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}',
  'NRAK-[A-Z0-9]{27}',
  'sntry[su]_[\\w+/=-]{60,}',
  'sb(?:p|_secret)_[A-Za-z0-9_]{31,}',
  'dp\\.(?:pt|st|ct|sa)\\.(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}',
  'ops_eyJ[\\w-]{200,}',
];
const key = new RegExp(`(?<![0-9A-Za-z_])(?:${keys.join('|')})(?![0-9A-Za-z])`, 'g');

/** Finds keys of well-known services by their beginning and length. */
export function findApiKeys(text: string): Finding[] {
  return [...text.matchAll(key)].map((match) => findingAt('api-key', 'blocked', match));
}
