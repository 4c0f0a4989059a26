import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { repositoryPath } from '../../../../src/checks/formats/repository-path.ts';
import { temporaryContent } from '../temporary-content.ts';

describe('a path in the report of a workflow', () => {
  test('is that of the repository which holds the content, wherever Wenda stands', () => {
    const repository = temporaryContent({ '.git/HEAD': '', 'help/faq/en/fees.mdx': '' });
    expect(repositoryPath(join(repository, 'help'), 'faq/en/fees.mdx')).toBe(
      'help/faq/en/fees.mdx',
    );
    expect(repositoryPath(repository, 'faq/en/fees.mdx')).toBe('faq/en/fees.mdx');
  });

  test('is that of the workspace where there is no repository', () => {
    const workspace = temporaryContent({ 'help/site.yaml': '' });
    vi.stubEnv('GITHUB_WORKSPACE', workspace);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(repositoryPath(join(workspace, 'help'), 'site.yaml')).toBe('help/site.yaml');
  });

  test('is absolute for what stands elsewhere, such as the site.yaml that ships', () => {
    const repository = temporaryContent({ '.git/HEAD': '' });
    expect(repositoryPath(repository, resolve('content/site.yaml'))).toBe(
      resolve('content/site.yaml'),
    );
  });
});
