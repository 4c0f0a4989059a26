import { describe, expect, test } from 'vitest';
import { cmsConfig } from '../../../src/cms/cms-config.ts';
import { cmsPolicy } from '../../../src/cms/cms-policy.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { editorSchemas } from '../../../src/schemas/editor-schemas.ts';

const folder = {
  path: 'content',
  locales: ['zh', 'en'],
  firstLocale: 'en',
  siteUrl: 'https://a.example',
};

/** Keys that only tools write, or whose form has no field in the visual editor: it leaves them as they are. */
const leftToFiles = ['differs', 'translation'];

describe('the configuration of the visual editor', () => {
  test.each(collections)('has a field for each key of %s, and no other', (name) => {
    const schema = editorSchemas()[name];
    const config = cmsConfig(folder).collections.find((one) => one.name === name);
    const fields = config?.fields.map((field) => field.name).filter((key) => key !== 'body');
    const keys = Object.keys(schema?.properties ?? {}).filter((key) => !leftToFiles.includes(key));
    expect(fields).toEqual(keys);
    const required = config?.fields.filter((field) => field.required).map((field) => field.name);
    expect(required?.toSorted()).toEqual([...(schema?.required ?? [])].toSorted());
  });

  test('shows each field in every language, and begins a new entry in the first', () => {
    const { collections: all, i18n } = cmsConfig(folder);
    expect(all.flatMap(({ fields }) => fields).every((field) => field.i18n)).toBe(true);
    expect(i18n).toMatchObject({ locales: ['zh', 'en'], initial_locales: 'default' });
  });

  test('stands where the content folder stands in its repository', () => {
    const own = cmsConfig({ ...folder, path: '' }).collections[0];
    expect(own).toMatchObject({ folder: 'faq', media_folder: '/images' });
    expect(cmsConfig({ ...folder, path: 'docs/help' }).collections[0]).toMatchObject({
      folder: 'docs/help/faq',
      media_folder: '/docs/help/images',
    });
  });

  test('saves where site.yaml says, by the way of signing in that it names', () => {
    const own = { service: 'gitlab', repository: 'a/b', server: 'https://git.a.example/' } as const;
    expect(cmsConfig({ ...folder, cms: own }).backend).toEqual({
      name: 'gitlab',
      repo: 'a/b',
      api_root: 'https://git.a.example/api/v4',
      auth_methods: ['token'],
    });
    const signIn = 'https://auth.a.example';
    const github = { service: 'github', repository: 'a/b', branch: 'main', signIn } as const;
    expect(cmsConfig({ ...folder, cms: github }).backend).toEqual({
      name: 'github',
      repo: 'a/b',
      branch: 'main',
      base_url: signIn,
    });
  });
});

describe('its policy', () => {
  test('reaches nothing but the page itself, and the service that it saves to', () => {
    expect(cmsPolicy()).toContain("connect-src 'self' blob: data:;");
    const own = { service: 'gitea', repository: 'a/b', server: 'https://git.a.example/x' } as const;
    expect(cmsPolicy(own)).toContain('https://git.a.example;');
    expect(cmsPolicy()).not.toMatch(/script-src[^;]*unsafe-inline/);
  });
});
