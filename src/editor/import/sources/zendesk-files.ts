import { posix } from 'node:path';
import { decoded } from '../../../lib/decoded.ts';
import { SourceFiles } from '../source-files.ts';
import type { ZendeskAttachment } from './zendesk-kinds.ts';

/** The files of a Zendesk export, in which an attachment is known by its number. */
export class ZendeskFiles extends SourceFiles {
  private readonly attachments = new Map<string, ZendeskAttachment>();
  private readonly names = new Map<string, string>();

  know(attachments: readonly ZendeskAttachment[]): void {
    for (const one of attachments) this.attachments.set(one.id, one);
  }

  override nameOf(path: string): string {
    return this.names.get(path) ?? super.nameOf(path);
  }

  override find(address: string, from = ''): string | undefined {
    const [, id = '', rest = ''] =
      /article_attachments\/(?:[a-z-]+\/)?(\d+)(?:\/([^?#]*))?/i.exec(address) ?? [];
    if (!id) return super.find(address, from);
    const known = this.attachments.get(id);
    const name = known?.file_name || known?.display_file_name || decoded(rest);
    const found = this.byNumber(id, name) ?? (name ? super.find(name, from) : undefined);
    if (found && name) this.names.set(found, name);
    return found;
  }

  /** `360001/logo.png`, `360001-logo.png`, `360001_logo.png`, `360001.png` or `360001`. */
  private byNumber(id: string, name: string): string | undefined {
    const numbered = this.paths.filter((path) => {
      const [folder = '', file = ''] =
        path.split('/').slice(-2).length === 2 ? path.split('/').slice(-2) : ['', path];
      return folder === id || new RegExp(`^${id}(?:$|[-_.])`).test(file);
    });
    const isNamed = (path: string) =>
      posix.basename(path).toLowerCase().endsWith(name.toLowerCase());
    return (name && numbered.find(isNamed)) || (numbered.length === 1 ? numbered[0] : undefined);
  }
}
