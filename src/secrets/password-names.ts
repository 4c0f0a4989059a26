/** What a password or a PIN is called, as `context-words.ts` writes such words; apart, for a first look asks for it. */
export const passwordNames = [
  String.raw`(?:(?<![a-z])(?:pass ?(?:word|code|phrase)s?|passwd|pwd|pw|pass|pin(?: ?(?:code|number))?)(?![a-z])`,
  String.raw`密[码碼]|口令|[Pp][Ii][Nn]码|パスワード|パスコード|パスフレーズ|暗証番号|暗証コード|비밀 ?번호|비번|패스워드|암호|핀 ?번호)`,
].join('|');
