import { wordlist as simplified } from '@scure/bip39/wordlists/simplified-chinese.js';
import { entropyToMnemonic } from '@scure/bip39';
import { describe, expect, test } from 'vitest';
import { findSecrets } from '../../../src/secrets/find-secrets.ts';

const found = async (text: string, place?: Parameters<typeof findSecrets>[1]) =>
  (await findSecrets(text, place)).map(({ kind, verdict, start, end }) => [
    kind,
    verdict,
    text.slice(start, end),
  ]);
const kinds = async (text: string) => (await findSecrets(text)).map(({ kind }) => kind);

// The published vectors of BIP 39, BIP 32, BIP 38 and the Bitcoin wiki.
const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const words = 'ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic'.split(
  ' ',
);
const hex = '0c28fca386c7a227600b2fe50b7cae11ec86d3bf1fbe471be89827e19d72aa1d';
const wif = '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ';
const xprv =
  'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi';
const xpub =
  'xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8';

describe('a seed phrase', () => {
  test('is found where it stands in the text as given, whatever its width', async () => {
    const wide = phrase.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
    expect(await found(`１２ words：${wide}。`)).toEqual([['seed-phrase', 'blocked', wide]]);
  });

  test.each([
    ['nine words', words.slice(0, 9).join(' ')],
    ['of hardly any entropy', `${'abandon '.repeat(11)}about`],
    [
      'after its name, even the first words of a list',
      `seed phrase: ${simplified.slice(0, 12).join(' ')}`,
    ],
    ['the commonest characters', simplified.slice(0, 12).join(' ')],
    ['with its number behind each word', words.map((word, at) => `${word} (${at + 1})`).join(' ')],
    ['with ordinals', words.map((word, at) => `${at + 1}th ${word}`).join(' ')],
    ['counted in Chinese', words.map((word, at) => `第${at + 1}个词：${word}`).join('，')],
    ['counted in Korean', words.map((word, at) => `${at + 1}번째 단어: ${word}`).join('\n')],
    ['as a text of JSON', JSON.stringify({ note: words.join('\n') })],
    ['in an address', `https://example.com/?q=${words.join('%20')}`],
    ['in quotations of an e-mail', words.map((word) => `> ${word}`).join('\r\n')],
    ['without anything between', words.join('')],
  ])('is found: %s', async (_name, text) => {
    expect(await kinds(text)).toEqual(['seed-phrase']);
  });

  test.each([
    ['eight words', words.slice(0, 8).join(' ')],
    ['eight words and others', `${words.slice(0, 8).join(' ')} quokka ${words.slice(8).join(' ')}`],
    ['a Chinese sentence with blanks between', '请 问 我 的 提 币 什 么 时 候 到 账'],
    [
      'a sentence that is made of its words',
      'You can select any name you like; this will also open the page one more time',
    ],
    [
      'code',
      'width: asset.width ?? 0, height: asset.height ?? 0, name: asset.name, width: asset.width',
    ],
  ])('is none: %s', async (_name, text) => {
    expect(await kinds(text)).toEqual([]);
  });

  describe('in Chinese without blanks', () => {
    const entropy = (fill: number) =>
      Uint8Array.from({ length: 16 }, (_, at) => (at * 37 + fill) & 255);
    const line = (fill: number) => entropyToMnemonic(entropy(fill), simplified).replaceAll(' ', '');

    test('is found where it is a line of its own with a checksum that holds', async () => {
      for (let fill = 0; fill < 50; fill++)
        expect(await kinds(`备份\n${line(fill)}\n`)).toEqual(['seed-phrase']);
    });

    test('is none within a line, nor where the checksum does not hold', async () => {
      const wrong = simplified[(simplified.indexOf(line(1).at(-1)!) + 1) % 2048]!;
      expect(await kinds(`这是${line(1)}的内容`)).toEqual([]);
      expect(await kinds(line(1).slice(0, -1) + wrong)).toEqual([]);
    });
  });
});

describe('a key', () => {
  test.each([
    [wif, 'private-key'],
    [xprv, 'extended-key'],
    ['6PRVWUbkzzsbcVac2qwfssoUJAN1Xhrg6bNk8J7Nzm5H7kxEbn2Nh2ZoGg', 'private-key'],
    [`${wif.slice(0, 26)}\n${wif.slice(26)}`, 'private-key'],
    [`${xprv.slice(0, 64)}\n${xprv.slice(64)}`, 'extended-key'],
  ])('is found by its checksum: %s', async (key, kind) => {
    expect(await found(`my key is ${key} ok`)).toEqual([[kind, 'blocked', key]]);
  });

  test.each([
    ['a checksum that does not hold', wif.replace('5HueC', '5HueD')],
    ['an extended public key', xpub],
    ['an address', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ['a public key', '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQ\n-----END PUBLIC KEY-----'],
    [
      'the name of a block',
      'It begins with -----BEGIN PRIVATE KEY----- and then there are letters',
    ],
    [
      'a signature of Solana',
      '5VERv8NMvzbJMEkV8xnrLkEaWRtSz9CosKDYjCJjBRnbJLgp8uirBgmQpjKhoR4tjF3ZpRzrFmBV6UjKdiSZkQUW',
    ],
    ['JSON about cryptography', '"crypto": {"kdf": "scrypt", "ciphertext": "see below"}'],
  ])('is none: %s', async (_name, text) => {
    expect(await kinds(text)).toEqual([]);
  });
});

describe('64 hexadecimal digits', () => {
  test.each([
    ['my private key is {}'],
    ['PRIVATE_KEY=0x{}'],
    ['我的私钥是：\n{}'],
    ['钱包私鑰 {}'],
    ['秘密鍵「{}」'],
    ['개인키: {}'],
    ['{} is my private key'],
    ['hash: 12. The private key: {}'],
  ])('are blocked beside the words for a private key: %s', async (frame) => {
    expect(await found(frame.replace('{}', hex))).toContainEqual([
      'hex-key',
      'blocked',
      expect.stringContaining(hex),
    ]);
  });

  test.each([
    ['{}'],
    ['Transaction hash: {}'],
    ['I never gave my private key to anyone. Here is what I sent: {}'],
    ['我没有泄露私钥，交易哈希是{}'],
    ['秘密鍵は誰にも教えていません。TXID：{}'],
    ['개인키는 안전해요. 트랜잭션 해시 {}'],
    ['public key {}'],
    ['{} is the TXID, my private key is safe'],
  ])('are asked about elsewhere: %s', async (frame) => {
    expect(await found(frame.replace('{}', hex))).toEqual([['hex-key', 'asked', hex]]);
  });

  test('are blocked in a list of keys, each of them', async () => {
    const other = [...hex].toReversed().join('');
    const list = await findSecrets(`Private keys:\n1. ${hex}\n2. ${other}`);
    expect(list.map(({ verdict }) => verdict)).toEqual(['blocked', 'blocked']);
  });

  test('are a hash in the field of the TXID and in the address of an explorer', async () => {
    expect(await found(`private key ${hex}`, { field: 'txid' })).toEqual([]);
    expect(await found(`https://etherscan.io/tx/0x${hex}`)).toEqual([]);
    expect(await found(`see mempool.space/tx/${hex}, please`)).toEqual([]);
  });
});

describe('what has to stand beside a word for it', () => {
  test.each([
    ['my password is hunter2', 'password', 'hunter2'],
    ['密码：Abc12345，请查收', 'password', 'Abc12345'],
    ['パスワードは「Passw0rd!」です', 'password', 'Passw0rd!'],
    ['비밀번호는 qwer1234!', 'password', 'qwer1234!'],
    ['{"password":"hunter2"}', 'password', 'hunter2'],
    ['postgres://bob:hunter2@db.example.com/x', 'password', 'hunter2'],
    ['PIN: 4821', 'password', '4821'],
    ['验证码 482913，5分钟内有效', 'one-time-code', '482913'],
    ['Your code is 482913', 'one-time-code', '482913'],
    ['My code is 482 913.', 'one-time-code', '482 913'],
    ['認証コード：４８２９１３', 'one-time-code', '４８２９１３'],
    ['받은 인증번호는 [482913] 입니다', 'one-time-code', '482913'],
    ['482913 is your Google verification code', 'one-time-code', '482913'],
    ['API secret: a8F3kd92kslQ9s8dk2LsPq0', 'api-secret', 'a8F3kd92kslQ9s8dk2LsPq0'],
    ['谷歌密钥：JBSWY3DPEHPK3PXP', 'api-secret', 'JBSWY3DPEHPK3PXP'],
  ])('is asked about: %s', async (text, kind, secret) => {
    expect(await found(text)).toEqual([[kind, 'asked', secret]]);
  });
});

describe('numbers', () => {
  test.each([
    ['4111 1111 1111 1111', 'card'],
    ['5555-5555-5555-4444', 'card'],
    ['3782 822463 10005', 'card'],
    ['卡号６２２２０２１２３４５６７８９０１２８', 'card'],
    ['11010519491231002X', 'identity-number'],
    ['110105 19491231 002x', 'identity-number'],
  ])('of a card or a person are asked about: %s', async (text, kind) => {
    expect((await found(text)).map(([one, verdict]) => [one, verdict])).toEqual([[kind, 'asked']]);
  });

  test('of a person may stand in a ticket that is about it', async () => {
    expect(await found('11010519491231002X', { mayHold: ['identity-number'] })).toEqual([]);
  });

  test.each([
    ['a wrong check digit', '4111 1111 1111 1112'],
    ['no issuer’s', '9111 1111 1111 1117'],
    ['an order that looks like one', 'Order number: 4111111111111111'],
    ['an order', '2026112100000000012'],
    ['a time in microseconds', '1763712000123456'],
    ['a telephone', '+86 138 0013 8000'],
    ['an impossible birthday', '110105194913310020'],
    ['a wrong digit at the end', '110105194912310021'],
  ])('are none: %s', async (_name, text) => {
    expect(await kinds(text)).toEqual([]);
  });
});

test('findings stand in their order and do not overlap', async () => {
  const text = `${phrase}\npassword: hunter2\nprivate key: ${hex}\n${wif} 4111111111111111`;
  const places = await findSecrets(text);
  expect(places.map(({ kind }) => kind)).toEqual([
    'seed-phrase',
    'password',
    'hex-key',
    'private-key',
    'card',
  ]);
  expect(places.every(({ start }, at) => at === 0 || start >= places[at - 1]!.end)).toBe(true);
});
