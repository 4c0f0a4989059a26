/**
 * A text without what tells of a person or a payment: addresses, hashes, e-mails, telephone and account
 * numbers, each replaced by an ellipsis.
 * @example redacted('where is 0x742d35Cc6634C0532925a3b844Bc454e4438f44e') // 'where is …'
 */
export function redacted(text: string): string {
  return personal
    .reduce((rest, pattern) => rest.replace(pattern, '…'), text.normalize('NFKC'))
    .replace(/…[\s…]*…/g, '…')
    .trim();
}

const personal = [
  // Web addresses and e-mails, an unfinished one too.
  /\b[a-z][a-z0-9+.-]*:\/\/\S+/giu,
  /[^\s@]+@[^\s@]*/gu,
  // Addresses and hashes: a long run of letters and digits that no word is.
  /(?<![a-z0-9])(?=[a-z]*\d)[a-z0-9]{14,}(?![a-z0-9])/giu,
  /(?<![a-z0-9])[a-z0-9]{25,}(?![a-z0-9])/giu,
  // Telephone, card and account numbers, grouped or not.
  /\+?\d(?:[\s().-]?\d){5,}/gu,
];
