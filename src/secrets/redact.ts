/**
 * A text without what tells of a person or a payment: addresses, hashes, e-mails, names in chats,
 * telephone and account numbers, each replaced by an ellipsis.
 * @example redacted('where is 0x742d35Cc6634C0532925a3b844Bc454e4438f44e') // 'where is …'
 */
export function redacted(text: string): string {
  const plain = personal.reduce(
    (rest, pattern) => rest.replace(pattern, '…'),
    text.normalize('NFKC'),
  );
  return plain
    .replace(grouped, (number) => (digitsIn(number) >= 9 ? '…' : number))
    .replace(/…[\s…-]*…/g, '…')
    .trim();
}

const personal = [
  // Web addresses, links to chats, e-mails and names in chats.
  /\b[a-z][a-z0-9+.-]*:\/\/[\x21-\x7e]+/giu,
  /\b(?:t|wa|line)\.me\/[\x21-\x7e]+/giu,
  /[a-z0-9._%+-]+@[a-z0-9._-]*|@[a-z0-9._-]+/giu,
  // Identifiers (RFC 9562), international account numbers (ISO 13616).
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu,
  /(?<![a-z0-9])[a-z]{2}\d{2}(?:\s?[a-z0-9]{4}){3,7}(?:\s?[a-z0-9]{1,3})?(?![a-z0-9])/giu,
  // Addresses and hashes: a long run of letters and digits that no word is.
  /(?<![a-z0-9])(?=[a-z]*\d)[a-z0-9]{14,}(?![a-z0-9])/giu,
  /(?<![a-z0-9])[a-z0-9]{25,}(?![a-z0-9])/giu,
  // Numbers of an account, an order or a telephone in one piece.
  /(?<![a-z0-9.])\+?\d{6,}/giu,
];

/** Groups of digits, as telephone and card numbers are written; a date has eight digits. */
const grouped = /(?<![a-z0-9])\+?\(?\d{1,4}\)?(?:[\s./\u2010-\u2015-]{1,2}\(?\d{2,4}\)?){2,}/giu;

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}
