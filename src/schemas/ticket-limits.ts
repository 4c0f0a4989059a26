/** The limits of a ticket's texts, in graphemes; the texts of the interface name them as `{{descriptionMin}}` and so on. */
export const ticketLimits = {
  emailMax: 254,
  subjectMax: 150,
  descriptionMin: 20,
  descriptionMax: 5000,
  evidenceMax: 200,
  formVersionMax: 100,
} as const;

/** One grapheme may hold any number of combining marks; ten code units each are ample for real text. */
export const unitsPerGrapheme = 10;

/** No text of a ticket may have more, in UTF-16 code units. */
export const textUnitsMax = ticketLimits.descriptionMax * unitsPerGrapheme;

/** The longest address of a page, in characters. */
export const pageUrlMax = 2000;

/** The longest payload of a proof of work, in characters of Base64. */
export const altchaMax = 10_000;

/** One MB, as limits and sizes are given. Bytes. */
export const megabyte = 1024 * 1024;

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

/** What one request may carry. */
export const requestLimits = {
  /** The fields of a ticket together, files aside. Bytes. */
  textBytes: megabyte,
  /** A whole request: files, fields, and what multipart adds. Bytes. */
  bodyBytes: attachmentLimits.totalBytesWithVideo + 2 * megabyte,
  /** Fields in one ticket. */
  fields: 200,
} as const;
