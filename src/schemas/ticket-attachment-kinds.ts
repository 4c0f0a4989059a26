import { isJpeg, isPng, isWebp } from '../pictures/picture-magic.ts';
import { isHeic, isMov, isMp4, isPdf, isPlainText } from './ticket-magic.ts';

/** What is known of a kind of file. */
interface KindFacts {
  /** Kinds of one family may bear one another's extension. */
  family: 'picture' | 'video' | 'text' | 'document';
  /** Without a dot, in lower case. */
  extensions: readonly string[];
  mediaType: string;
  /** Whether bytes are of this kind. */
  matches: (bytes: Uint8Array) => boolean;
  /** What a camera notes in it, such as place and time: whether that can be left out, stays, or is not to be expected. */
  metadata: 'removable' | 'stays' | 'none';
}

const picture = { family: 'picture', metadata: 'removable' } as const;
const video = { family: 'video', metadata: 'stays' } as const;
const text = { family: 'text', metadata: 'none', mediaType: 'text/plain' } as const;

/** What may be attached to a ticket: the one table of its kinds of files. */
export const attachmentKinds = {
  png: { ...picture, extensions: ['png'], mediaType: 'image/png', matches: isPng },
  jpeg: { ...picture, extensions: ['jpg', 'jpeg'], mediaType: 'image/jpeg', matches: isJpeg },
  webp: { ...picture, extensions: ['webp'], mediaType: 'image/webp', matches: isWebp },
  heic: {
    ...{ family: 'picture', metadata: 'stays' },
    ...{ extensions: ['heic', 'heif'], mediaType: 'image/heic', matches: isHeic },
  },
  pdf: {
    ...{ family: 'document', metadata: 'none' },
    ...{ extensions: ['pdf'], mediaType: 'application/pdf', matches: isPdf },
  },
  txt: { ...text, extensions: ['txt'], matches: isPlainText },
  log: { ...text, extensions: ['log'], matches: isPlainText },
  mp4: { ...video, extensions: ['mp4', 'm4v'], mediaType: 'video/mp4', matches: isMp4 },
  mov: { ...video, extensions: ['mov'], mediaType: 'video/quicktime', matches: isMov },
} as const satisfies Record<string, KindFacts>;

/** A kind of attachment. */
export type AttachmentKind = keyof typeof attachmentKinds;

/** The names of the kinds, in the order in which they are offered. */
export const attachmentKindNames = Object.keys(attachmentKinds) as [
  AttachmentKind,
  ...AttachmentKind[],
];
