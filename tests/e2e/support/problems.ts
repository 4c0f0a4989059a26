import type { StarterLocale } from '../../starter-locales.ts';

/** A problem in a user's words, neither a title nor an alias, and the entry that answers it. */
export const withdrawalProblem = {
  reference: 'faq/withdrawal-pending',
  category: 'withdrawal',
  words: {
    zh: '昨天提的币到现在还没收到',
    en: 'I took money out yesterday and the withdrawal still says pending',
    ja: '昨日出金したのにまだ届かない',
    ko: '어제 신청한 출금이 아직 심사 중이에요',
  } satisfies Record<StarterLocale, string>,
};

/** What happened, as a user writes it. */
export const stories: Record<StarterLocale, string> = {
  zh: '昨天下午从账户提了 250 USDT，到现在还显示审核中，我很着急，请帮我查一下。',
  en: 'I withdrew 250 USDT yesterday afternoon and it is still under review. Please look into it.',
  ja: '昨日の午後に250 USDTを出金しましたが、まだ審査中のままです。ご確認をお願いします。',
  ko: '어제 오후에 250 USDT를 출금했는데 아직도 심사 중이라고 나와요. 확인 부탁드립니다.',
};
