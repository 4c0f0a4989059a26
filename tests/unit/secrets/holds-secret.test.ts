import { entropyToMnemonic } from '@scure/bip39';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as japanese } from '@scure/bip39/wordlists/japanese.js';
import { wordlist as korean } from '@scure/bip39/wordlists/korean.js';
import { wordlist as simplified } from '@scure/bip39/wordlists/simplified-chinese.js';
import { wordlist as traditional } from '@scure/bip39/wordlists/traditional-chinese.js';
import { describe, expect, test } from 'vitest';
import { holdsSecret } from '../../../src/secrets/holds-secret.ts';

const lists = { english, simplified, traditional, japanese, korean };
const languages = Object.keys(lists) as (keyof typeof lists)[];

/** The entropies of the published test vectors of BIP 39 (github.com/trezor/python-mnemonic). */
const entropies = [
  '00000000000000000000000000000000',
  '7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f',
  '80808080808080808080808080808080',
  'ffffffffffffffffffffffffffffffff',
  '9e885d952ad362caeb4efe34a8e91bd2',
  'c0ba5a8e914111210f2bd131f3d5e08d',
  '23db8160a31d3e0dca3688ed941adbf3',
  'f30f8c1da665478f49b001d94c5fc452',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f',
  '8080808080808080808080808080808080808080808080808080808080808080',
  'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  '68a79eaca2324873eacc50cb9c6eca8cc68ea5d936f98787c60c7ebc74e6ce7c',
  '9f6a2878b2520799a44ef18bc7df394e7061a224d2c33cd015b157d746869863',
  '066dca1a2bb7e8a1db2832148ce9933eea0f3ac9548d793112d9a95c9407efad',
  'f585c11aec520db57dd353c69554b21a89b20fb0650966fa0a9d6f74fd989d8f',
];

function phraseOf(entropy: string, language: keyof typeof lists): string[] {
  const phrase = entropyToMnemonic(Uint8Array.fromHex(entropy), lists[language]);
  return phrase.split(/\s/u);
}

/** Twelve different words of a language. */
const twelve = (language: keyof typeof lists) => phraseOf(entropies[4]!, language);
/** None of a list, in the script of each. */
const stranger = {
  english: 'qqqq',
  simplified: '鳍',
  traditional: '鰭',
  japanese: 'ぬぬぬ',
  korean: '뷁뷁',
};

describe('a seed phrase is a secret', () => {
  test.each([
    'legal winner thank year wave sausage worth useful legal winner thank yellow',
    'zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong',
    'ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic',
    'hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy gospel tennis maple dilemma loan word shrug inflict delay length',
  ])('as BIP 39 has it: %s', async (phrase) => {
    expect(await holdsSecret(phrase)).toBe(true);
  });

  describe.each(languages)('of the %s list', (language) => {
    test.each(entropies)('made of the entropy %s', async (entropy) => {
      const words = phraseOf(entropy, language);
      expect([12, 24]).toContain(words.length);
      expect(await holdsSecret(words.join(' '))).toBe(true);
    });

    test.each<[string, (words: string[]) => string]>([
      ['numbered', (words) => words.map((word, index) => `${index + 1}. ${word}`).join(' ')],
      [
        'numbered without blanks',
        (words) => words.map((word, at) => `${at + 1}.${word}`).join('\n'),
      ],
      ['between commas', (words) => words.join(', ')],
      ['between commas without blanks', (words) => words.join(',')],
      ['between full-width commas', (words) => words.join('，')],
      ['between ideographic spaces', (words) => words.join('\u3000')],
      ['on lines of its own', (words) => words.join('\r\n')],
      ['as a list in quotes', (words) => JSON.stringify(words)],
      ['in capitals', (words) => words.join(' ').toUpperCase()],
      ['decomposed', (words) => words.join(' ').normalize('NFKD')],
      ['in a sentence', (words) => `2FA: ${words.join(' ')} ??`],
      ['without its last word', (words) => words.slice(0, -1).join(' ')],
      ['as its first nine words', (words) => words.slice(0, 9).join(' ')],
    ])('typed %s', async (_name, typed) => {
      expect(await holdsSecret(typed(twelve(language)))).toBe(true);
    });

    test('wherever one word of it is misspelt', async () => {
      const words = twelve(language);
      for (const at of words.keys()) {
        expect(await holdsSecret(words.with(at, stranger[language]).join(' '))).toBe(true);
      }
    });

    test('not where half of it is other words', async () => {
      const words = twelve(language).map((word, at) => (at % 2 ? word : stranger[language]));
      expect(await holdsSecret(words.join(' '))).toBe(false);
    });
  });

  test('by the first four letters of its words', async () => {
    const abbreviated = twelve('english').map((word) => word.slice(0, 4));
    expect(abbreviated).toContain('picn');
    expect(await holdsSecret(abbreviated.join(' '))).toBe(true);
  });

  test('in full-width letters', async () => {
    const wide = twelve('english')
      .join(' ')
      .replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    expect(await holdsSecret(wide)).toBe(true);
  });

  test('after words of a question', async () => {
    const asked = `How can I restore my wallet with ${twelve('english').join(' ')} on another phone?`;
    expect(await holdsSecret(asked)).toBe(true);
  });
});

// The examples of the standards and of the Bitcoin wiki, or made here.
const hexadecimal = '0c28fca386c7a227600b2fe50b7cae11ec86d3bf1fbe471be89827e19d72aa1d';
const extended =
  'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi';
const grouped = (size: number, separator: string) =>
  hexadecimal.match(new RegExp(`.{${size}}`, 'g'))!.join(separator);

describe('a private key is a secret', () => {
  test.each([
    ['64 hexadecimal digits', hexadecimal],
    ['64 hexadecimal digits in capitals', hexadecimal.toUpperCase()],
    ['64 hexadecimal digits after 0x', `0x${hexadecimal}`],
    [
      '64 hexadecimal digits in full width',
      hexadecimal.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)]!),
    ],
    ['64 hexadecimal digits grouped by four', grouped(4, ' ')],
    ['64 hexadecimal digits grouped by four after 0x', `0x ${grouped(4, ' ')}`],
    ['64 hexadecimal digits grouped by eight with hyphens', grouped(8, '-')],
    ['64 hexadecimal digits on two lines', grouped(32, '\n')],
    ['64 hexadecimal digits with characters of no width', grouped(16, '\u200b')],
    ['an ed25519 key of 128 hexadecimal digits', hexadecimal + hexadecimal],
    ['a WIF key', '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ'],
    ['a WIF key of a compressed address', 'KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617'],
    ['a WIF key of the test network', 'cMzLdeGd5vEqxB8B6VFQoRopQ3sLAAvEzDAoQgvX54xwofSWj1fx'],
    [
      'a key under a password (BIP 38)',
      '6PRVWUbkzzsbcVac2qwfssoUJAN1Xhrg6bNk8J7Nzm5H7kxEbn2Nh2ZoGg',
    ],
    ['an ed25519 key in base 58', '4'.repeat(44) + 'z'.repeat(44)],
    ['an extended key (BIP 32)', extended],
    ['an extended key of another network', extended.replace('xprv', 'tprv')],
    ['an extended key of a SegWit wallet (SLIP 132)', extended.replace('xprv', 'zprv')],
    ['a Stellar seed (SEP 5)', 'SBGWSG6BTNCKCOB3DIFBGCVMUPQFYPA2G4O34RMTB343OYPXU5DJDVMN'],
    ['a Nostr key (NIP 19)', 'nsec1vl029mgpspedva04g90vltkh6fvh240zqtv9k0t9af8935ke9laqsnlfe5'],
    ['a Sui key', `suiprivkey1${'q'.repeat(59)}`],
    ['a PEM block', '-----BEGIN EC PRIVATE KEY----- MHQCAQEE'],
  ])('written as %s', async (_name, key) => {
    expect(await holdsSecret(key)).toBe(true);
  });

  test.each([
    ['zh', `我的私钥是${hexadecimal}，怎么导入？`],
    ['en', `how to import 0x${hexadecimal}?`],
    ['ja', `秘密鍵「${extended}」を読み込めない`],
    ['ko', `개인키 ${hexadecimal}를 가져오려면`],
  ])('in a sentence in %s', async (_locale, question) => {
    expect(await holdsSecret(question)).toBe(true);
  });

  test('a transaction hash, which cannot be told from one, is taken for one', async () => {
    const hash = '4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b';
    expect(await holdsSecret(hash)).toBe(true);
  });
});

describe('what everybody may know is no secret:', () => {
  test.each([
    ['a Bitcoin address', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ['a SegWit address', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
    ['a Taproot address', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'],
    ['an EVM address', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
    ['a Tron address', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
    ['a Solana address', 'So11111111111111111111111111111111111111112'],
    ['a Ripple address', 'rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh'],
    ['a Stellar address', 'GDRXE2BQUC3AZNPVFSCEZ76NJ3WWL25FYFK6RGZGIEKWE4SOOHSUJUJ6'],
    ['a Nostr name', 'npub180cvv07tjdrrgpa0j7j7tmnyl2yr6yr7l8j4s3evf6u64th6gkwsyjh6w6'],
    [
      'an extended public key',
      'xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8',
    ],
    ['a commit', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    ['an order number', '2026112100000000000012345'],
    ['a UUID', '550e8400-e29b-41d4-a716-446655440000'],
    ['an e-mail', 'satoshi@example.com'],
    ['a public key in PEM', '-----BEGIN PUBLIC KEY----- MFkwEwYH'],
  ])('%s', async (_name, known) => {
    expect(await holdsSecret(known)).toBe(false);
    expect(await holdsSecret(`where is ${known}?`)).toBe(false);
  });
});

describe('a question is no secret', () => {
  test.each([
    ['zh', '提币一直没有到账怎么办'],
    ['zh', '助记词是什么，丢了还能找回吗'],
    ['zh', '怎么把钱包的私钥导出来'],
    ['zh', '提 币 多 久'],
    [
      'zh',
      '我昨天从币安提了一千个USDT到你们的TRC20地址，区块浏览器显示成功，但是到现在都没有到账，请问是什么原因',
    ],
    ['zh', 'USDT TRC20 ERC20 BEP20 手续费 哪个 便宜 一点 谢谢'],
    ['en', 'withdrawal'],
    ['en', 'What is a seed phrase, and where do I find mine?'],
    ['en', 'how to recover wallet with 12 word seed phrase'],
    ['en', 'is it safe to enter my recovery phrase or private key on a website'],
    [
      'en',
      'I sent USDT over TRC20 to my deposit address two days ago but it still has not arrived in my account',
    ],
    ['en', 'someone called me and said my account will be frozen unless I tell them the code'],
    ['en', 'I cannot sign in because I lost my phone and changed my number, what can I do?'],
    ['en', 'can I use the same email address for more than one account'],
    ['en', 'what is the minimum amount I can deposit with a bank card'],
    ['en', 'do I have to report the profit and loss on my tax return this year'],
    ['en', 'will this trade still fill when the market price moves away from my limit order'],
    ['en', 'bitcoin network fee time slow problem'],
    ['ja', '出金が届かない'],
    ['ja', 'シードフレーズをなくしたら どうすれば いいですか'],
    ['ja', 'きのう おくった ビットコインが まだ とどいて いないのですが どうすれば よいですか'],
    [
      'ja',
      '昨日USDTをTRC20で送金しましたが、まだ口座に反映されていません。どのくらい待てばよいでしょうか。',
    ],
    ['ko', '출금이 안 돼요'],
    ['ko', '시드 구문을 잃어버렸어요 어떻게 해야 하나요'],
    [
      'ko',
      '어제 다른 거래소에서 테더를 보냈는데 아직도 입금이 안 됐어요 얼마나 기다려야 하나요 제발 알려주세요',
    ],
    ['ko', '비밀번호 변경 후 출금 제한 시간이 얼마나 되는지 그리고 해제 방법이 있는지 궁금합니다'],
    ['every language', ''],
    ['every language', ' …!? '],
  ])('in %s: %s', async (_locale, question) => {
    expect(await holdsSecret(question)).toBe(false);
  });

  test('not even a long one without blanks', async () => {
    expect(await holdsSecret('怎么办'.repeat(500))).toBe(false);
    expect(await holdsSecret('a'.repeat(5000))).toBe(false);
  });
});
