import { z } from 'zod';
import { text, webAddress } from './fields.ts';

/** Where those who do not use git sign in to write, in the visual editor at `/editor/`. */
export const cmsSchema = z.strictObject({
  service: z.enum(['github', 'gitlab', 'gitea']).describe('What keeps the repository.'),
  repository: z
    .string()
    .regex(/^[\w.-]+(?:\/[\w.-]+)+$/, { error: 'is not written as owner/name' })
    .describe('The repository, as owner/name.'),
  branch: text.optional().describe('The branch that is published; without it, the default branch.'),
  server: webAddress
    .optional()
    .describe('Where GitLab or Gitea runs, if not at gitlab.com or gitea.com.'),
  signIn: webAddress
    .optional()
    .describe('The OAuth helper; without one, editors sign in with an access token.'),
});

/** What `site.yaml` says of the visual editor. */
export type CmsSettings = z.output<typeof cmsSchema>;
