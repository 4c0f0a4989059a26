import type { CmsSettings } from '../schemas/cms.ts';
import { collections } from '../schemas/collections.ts';
import { editorSchemas, type EditorSchema } from '../schemas/editor-schemas.ts';
import { cmsField, type CmsField } from './cms-field.ts';
import { articleFormat } from './document-format.ts';

/** What the visual editor is told of a content folder. */
export interface CmsFolder {
  /** The folder's path in its repository, without slashes around it; `` is the repository itself. */
  path: string;
  locales: readonly string[];
  /** The language that new entries begin in. */
  firstLocale: string;
  /** Where the site stands, for links to its pages. */
  siteUrl: string;
  /** The names of its facts. */
  facts: readonly string[];
  /** Undefined where nobody can sign in: then it edits the folder on the editor's own disk. */
  cms?: CmsSettings | undefined;
}

/** The configuration of Sveltia CMS for a content folder, made from the schemas that the checks use. */
export function cmsConfig({ path, locales, firstLocale, siteUrl, cms }: Omit<CmsFolder, 'facts'>) {
  const inFolder = (name: string) => (path ? `${path}/${name}` : name);
  const schemas = editorSchemas();
  return {
    load_config_file: false,
    backend: backend(cms),
    site_url: siteUrl,
    display_url: siteUrl,
    media_folder: inFolder('images'),
    i18n: {
      structure: 'multiple_folders',
      locales,
      default_locale: firstLocale,
      // A language that nobody writes gets no file.
      initial_locales: 'default',
    },
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: collections.map((name) => ({
      name,
      label: name.replace(/^./, (letter) => letter.toUpperCase()),
      folder: inFolder(name),
      // From the repository, where pictures are kept; from an article, as it names them.
      media_folder: `/${inFolder('images')}`,
      public_folder: '../../images',
      format: articleFormat,
      create: true,
      i18n: true,
      slug: { editable: true },
      identifier_field: 'title',
      fields: [...fieldsOf(schemas[name]), body],
    })),
  };
}

/** The keys of a collection's frontmatter that the visual editor shows; others stay as the file has them. */
function fieldsOf(schema: EditorSchema = {}): CmsField[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    typeof property === 'object' ? (cmsField(name, property, required.has(name)) ?? []) : [],
  );
}

/** Markdown as it is written first: rich text writes a block anew that somebody edits in it. */
const body: CmsField = {
  name: 'body',
  label: 'Text',
  widget: 'richtext',
  required: false,
  i18n: true,
  modes: ['raw', 'rich_text'],
  linked_images: false,
};

function backend(cms?: CmsSettings) {
  // It has to be told of a repository even where it is to work on a folder of the disk alone.
  if (!cms) return { name: 'github', repo: 'local/folder', auth_methods: ['token'] };
  const { service, repository, branch, server, signIn } = cms;
  return {
    name: service,
    repo: repository,
    ...(branch ? { branch } : {}),
    ...(server ? { api_root: apiOf(service, server) } : {}),
    ...(signIn ? { base_url: signIn } : { auth_methods: ['token'] }),
  };
}

/** Where a server of one's own answers: `/api/v4` of GitLab, `/api/v1` of Gitea. */
function apiOf(service: CmsSettings['service'], server: string): string {
  const version = { github: 'v3', gitlab: 'v4', gitea: 'v1' }[service];
  return `${server.replace(/\/$/, '')}/api/${version}`;
}
