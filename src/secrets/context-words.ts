// The words beside which a secret stands, in the languages of the site: alternatives of a pattern,
// for a text in NFKC without regard to case.

/** A seed phrase. */
export const phraseNames = alternatives([
  String.raw`(?:seed|recovery|secret|mnemonic|backup)[ _-]?(?:phrases?|words?|seed)`,
  'mnemonic|seed',
  '助[记記][词詞]|恢[复復][词詞]|恢[复復]短[语語]|[种種]子[词詞短]|シードフレーズ|リカバリーフレーズ|ニーモニック|復元フレーズ|復元用?単語',
  '시드 ?(?:구문|문구|단어|프레이즈)|복구 ?(?:구문|문구|단어)|니모닉',
]);

/** A private key. */
export const privateKeyNames = alternatives([
  String.raw`priv(?:ate)?[ _-]?key|(?:secret|spend|signing|wallet)[ _-]?key|ed25519-priv|secp256k1-priv|privkey|\bpriv\b`,
  '私[钥鑰匙]|[密秘][钥鑰匙]|秘密鍵|秘密キー|プライベートキー|シークレットキー|[개비]인 ?키|비밀 ?키|프라이[빗베]이?트? ?키|시크릿 ?키',
]);

/** A transaction, a block, an address, a public key: what else has 64 hexadecimal digits. */
export const hashNames = alternatives([
  String.raw`tx(?:n|id|[ _-]?hash)?\b|transactions?|hash(?:es)?|block(?!chain)|public[ _-]?key|pub[ _-]?key|sha-?256|checksum|digest|signature|contract`,
  '交易(?!所)|哈希|[区區][块塊]|公[钥鑰]|[转轉][账帳]|トランザクション|ハッシュ|公開鍵|ブロック|取引(?!所)|送金|트랜잭션|해[시쉬]|공개 ?키|블록(?!체인)|거래(?!소)',
]);

/** A code that is good once. */
export const codeNames = alternatives([
  String.raw`(?<![a-z])(?:otp|totp|2fa|mfa)(?![a-z])(?: ?codes?)?`,
  String.raw`(?:verification|security|confirmation|auth(?:entication|enticator)?|login|sign-?in|sms|e-?mail|text|access|one-?time|google|6[ -]digit|six[ -]digit)[ -](?:codes?|pins?)|one-?time pass(?:word|code)s?`,
  '(?:[验驗][证證]|校[验驗]|[动動][态態]|短信|安全|[确確][认認]|一次性)[码碼]|(?:[动動][态態]|一次性)(?:密[码碼]|口令)',
  '(?:認証|確認|セキュリティ|ワンタイム|ログイン)(?:コード|番号|パスコード)|ワンタイムパスワード',
  '(?:인증|보안|확인|로그인|일회용|OTP)[ ]?(?:번호|코드)|(?:일회용|OTP)[ ]?(?:비밀 ?번호|패스워드)',
]);

/** A code of any kind, unless the word in front says that it is another one. */
export const plainCodeNames = alternatives([
  String.raw`(?<!(?:error|status|exit|response|country|zip|postal|post|area|promo|referral|invite|invitation|coupon|discount|gift|voucher|product|order|source|bar|qr|currency|tracking|branch|bank|swift|sort|tax|http|reason|region|city|team|agent|staff|member|return|result|airport|stock|ticker|serial)[ _-]?|[a-z])codes?(?![a-z])`,
  '(?<!(?:エラー|紹介|招待|ソース|国|地域|支店|銀行|通貨|郵便|キュー?アール|qr|バー|クーポン|ステータス|応答|店舗|市外局番|カントリー)[ ]?)コード',
  '(?<!(?:오류|에러|추천|추천인|초대|국가|은행|지점|우편|소스|쿠폰|상태|응답|qr|바|통화|지역)[ ]?)코드(?!를)',
]);

/** A secret of a programming interface, or the seed of an authenticator. */
export const apiSecretNames = alternatives([
  String.raw`api[ _-]?(?:secret|token|pass(?:word|phrase))(?:[ _-]?key)?|api[ _-]?key(?:[ _-]?secret)?|(?:secret|access|auth|private|bearer|refresh|session|bot|webhook|app|client|consumer|signing|encryption|setup)[ _-]?(?:access[ _-]?)?(?:key|secret|token)|(?<![a-z])secret(?![ _-]?[a-z])`,
  'authorization: ?(?:bearer|basic)|bearer|aws_secret_access_key|totp[ _-]?secret|(?:google|2fa|authenticator|backup)[ _-]?(?:secret|key)',
  '(?:api|接口|安全|[访訪][问問]|[谷]歌|[验驗][证證]器)[ ]?(?:[密秘][钥鑰匙]|令牌|secret)|[密秘][钥鑰匙]|令牌',
  '(?:api|シークレット|アクセス|セットアップ|認証)[ ]?(?:キー|トークン|シークレット)|シークレット',
  '(?:api|시크릿|비밀|액세스|인증|접근|설정)[ ]?(?:키|토큰|시크릿)|시크릿',
]);

/** A verb or a particle that binds a value to its name. */
export const bonds = alternatives([
  String.raw`(?:is|was)(?: now| set to)?(?![a-z])`,
  '就?是|[为為]|改[为為成]|[设設置][为為成置]',
  'は|が|[은는이가]',
]);

/** What says that no value follows, or that the number beside it is another one. */
export const otherNumbers = alternatives([
  String.raw`\b(?:uid|id|order|orders|account|phone|mobile|number|reference|ref|ticket|case|invoice|amount|error|times?|after|since|within|page|line|port|tx|txid|hash|block|version|status|not|never|no|don't|didn't|cannot|can't|without|expired?|wrong|invalid|incorrect)\b`,
  '[订訂][单單]|手机|手機|[账帳][号號户戶]|[编編][号號]|[电電][话話]|金[额額]|[没沒]|未|[错錯][误誤]|失[败敗]|不|注文|電話|口座|ない|ません|エラー|번째|주문|전화|계좌|금액|않|안 |없|못|오류|실패',
]);

/** The name of a number that is no card’s, right before it. */
export const orderNames = alternatives([
  String.raw`(?:order|withdrawal|deposit|ticket|case|trace|request|uid|txid|tx)(?:[ _-]?(?:id|no|number))?`,
  '(?:[订訂][单單]|流水|工[单單]|注文|受付|주문|접수)[ ]?(?:[编編]?[号號]|番号|번호)?',
]);

/** What a number counts: money, time, people. */
export const units = alternatives([
  String.raw`[A-Z]{3,5}\b|[a-z]+coin`,
  '[元円원秒分次個个名回초분회명개]',
]);

function alternatives(patterns: string[]): string {
  return `(?:${patterns.join('|')})`;
}
