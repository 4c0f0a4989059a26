import type { ContentEntry } from '../../../../src/checks/content-entry.ts';
import type { Locale } from '../../../../src/i18n/locales.ts';
import type { CollectionName } from '../../../../src/schemas/collections.ts';

/** What a test says of an entry; the rest is the same for all. */
export interface Written {
  title: string;
  text?: string;
  description?: string;
  topic?: string;
  aliases?: string[];
  /** The day of an announcement. */
  day?: string;
  heading?: string;
}

/** An entry as the checks hand it on. */
export function written(
  locale: Locale,
  reference: `${CollectionName}/${string}`,
  { title, text = '', heading = '', day, ...frontmatter }: Written,
): ContentEntry {
  const [collection, slug] = reference.split('/');
  const published = day && { published: new Date(`${day}T08:00:00Z`) };
  return {
    file: `${collection}/${locale}/${slug}.mdx`,
    collection,
    locale,
    slug,
    frontmatter: { title, updated: new Date('2026-11-01'), ...frontmatter, ...published },
    headings: [],
    sections: [{ id: '', heading, text }],
  } as unknown as ContentEntry;
}

/** A small help centre in every language, the same entries in each. */
export const starter: ContentEntry[] = [
  written('zh', 'topics/withdrawal', { title: '提币' }),
  written('zh', 'faq/stuck', {
    title: '提币一直没有到账',
    topic: 'withdrawal',
    aliases: ['转出未到账'],
    text: '先在区块浏览器核对交易哈希，等网络确认数足够。',
  }),
  written('zh', 'faq/fees', {
    title: '提币手续费是多少',
    topic: 'withdrawal',
    text: '每种网络的费用不同，提交之前会显示。',
  }),
  written('zh', 'faq/stolen', {
    title: '账户被盗以后该做的事',
    topic: 'account',
    text: '马上冻结账户，修改密码。',
  }),
  written('zh', 'faq/password', {
    title: '重置登录密码',
    topic: 'account',
    text: '打开登录页，点忘记密码，邮箱会收到链接。钱包里的资产不受影响。',
  }),
  written('zh', 'glossary/memo', {
    title: 'Memo 标签',
    description: '充值地址之外的一串数字。',
    text: '漏填标签时款项不会自动入账。',
  }),
  written('zh', 'announcements/spring', {
    title: '系统维护通知',
    day: '2026-03-01',
    text: '维护期间暂停交易。',
  }),
  written('zh', 'announcements/autumn', {
    title: '系统维护通知',
    day: '2026-10-01',
    text: '维护期间暂停交易。',
  }),

  written('en', 'topics/withdrawal', { title: 'Withdrawals' }),
  written('en', 'faq/stuck', {
    title: 'My withdrawal has not arrived',
    topic: 'withdrawal',
    aliases: ['pending payout'],
    text: 'Compare the transaction hash in a block explorer and wait for confirmations.',
  }),
  written('en', 'faq/fees', {
    title: 'What a withdrawal costs',
    topic: 'withdrawal',
    text: 'Each network asks for another fee, which is shown before you submit.',
  }),
  written('en', 'faq/stolen', {
    title: 'After a theft',
    topic: 'account',
    text: 'Freeze the account at once and change the password.',
  }),
  written('en', 'faq/password', {
    title: 'Reset a forgotten password',
    topic: 'account',
    text: 'Open the sign-in page, press Forgotten, and follow the link in the letter.',
  }),
  written('en', 'glossary/memo', {
    title: 'Memo',
    description: 'A number beside a deposit address.',
    text: 'A deposit without its memo is credited by hand, later.',
  }),
  written('en', 'announcements/spring', {
    title: 'System maintenance',
    day: '2026-03-01',
    text: 'Trading pauses meanwhile.',
  }),
  written('en', 'announcements/autumn', {
    title: 'System maintenance',
    day: '2026-10-01',
    text: 'Trading pauses meanwhile.',
  }),

  written('ja', 'topics/withdrawal', { title: '出金' }),
  written('ja', 'faq/stuck', {
    title: '出金が届かない',
    topic: 'withdrawal',
    aliases: ['送金が反映されない'],
    text: 'ブロックエクスプローラーで取引ハッシュを確かめ、承認を待ちます。',
  }),
  written('ja', 'faq/fees', {
    title: '出金手数料',
    topic: 'withdrawal',
    text: 'ネットワークごとに異なり、送信の前に表示されます。',
  }),
  written('ja', 'faq/stolen', {
    title: '口座が盗まれたら',
    topic: 'account',
    text: 'すぐに凍結し、暗証番号を変えます。',
  }),
  written('ja', 'faq/password', {
    title: 'パスワードの再設定',
    topic: 'account',
    text: 'ログイン画面を開き、メールのリンクに従います。',
  }),
  written('ja', 'glossary/memo', {
    title: 'メモ',
    description: '入金アドレスに添える数字。',
    text: '書き忘れた入金は手作業で反映します。',
  }),
  written('ja', 'announcements/spring', {
    title: 'システムメンテナンス',
    day: '2026-03-01',
    text: 'その間は取引が止まります。',
  }),
  written('ja', 'announcements/autumn', {
    title: 'システムメンテナンス',
    day: '2026-10-01',
    text: 'その間は取引が止まります。',
  }),

  written('ko', 'topics/withdrawal', { title: '출금' }),
  written('ko', 'faq/stuck', {
    title: '출금 지연',
    topic: 'withdrawal',
    aliases: ['송금 미도착'],
    text: '블록 탐색기에서 거래 해시를 확인하고 승인을 기다립니다.',
  }),
  written('ko', 'faq/fees', {
    title: '출금 수수료',
    topic: 'withdrawal',
    text: '네트워크마다 다르며 제출 전에 표시됩니다.',
  }),
  written('ko', 'faq/stolen', {
    title: '계정 도용 신고',
    topic: 'account',
    text: '즉시 계정을 동결하고 암호를 바꿉니다.',
  }),
  written('ko', 'faq/password', {
    title: '비밀번호 재설정',
    topic: 'account',
    text: '로그인 화면을 열고 이메일 링크를 따릅니다.',
  }),
  written('ko', 'glossary/memo', {
    title: '메모',
    description: '입금 주소에 덧붙이는 숫자.',
    text: '빠뜨린 입금은 수작업으로 반영합니다.',
  }),
  written('ko', 'announcements/spring', {
    title: '시스템 점검',
    day: '2026-03-01',
    text: '점검 중에는 거래가 멈춥니다.',
  }),
  written('ko', 'announcements/autumn', {
    title: '시스템 점검',
    day: '2026-10-01',
    text: '점검 중에는 거래가 멈춥니다.',
  }),
];
