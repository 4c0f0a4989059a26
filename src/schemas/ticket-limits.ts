/** The limits of a ticket's text, in graphemes; every fault's text may name them as `{{descriptionMin}}` and so on. */
export const ticketLimits = {
  emailMax: 254,
  subjectMax: 150,
  descriptionMin: 20,
  descriptionMax: 5000,
  evidenceMax: 200,
} as const;

const megabyte = 1024 * 1024;

/** The limits of a ticket's attachments; sizes in bytes. */
export const attachmentLimits = {
  files: 5,
  fileBytes: 10 * megabyte,
  totalBytes: 25 * megabyte,
  /** A video may be larger than other files, and so may all of them where one is among them. */
  videoBytes: 25 * megabyte,
  totalBytesWithVideo: 40 * megabyte,
} as const;

/** The same limits as texts name them: `{{files}}`, `{{fileMegabytes}}` and so on. */
export const attachmentLimitsInWords = {
  files: attachmentLimits.files,
  fileMegabytes: attachmentLimits.fileBytes / megabyte,
  totalMegabytes: attachmentLimits.totalBytes / megabyte,
  videoMegabytes: attachmentLimits.videoBytes / megabyte,
  totalMegabytesWithVideo: attachmentLimits.totalBytesWithVideo / megabyte,
} as const;
