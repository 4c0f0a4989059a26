import { entryText } from '../rule-content.ts';

const head = (title: string, description: string) =>
  `title: "${title}"
description: "${description}"
topic: trading
related: [faq/limits, glossary/fee]
updated: 2026-11-01
reviewBy: 2027-01-15`;

/** One entry in four languages that say the same, with all that can be compared. */
export const trueEntries: Record<string, string> = {
  'faq/en/it.mdx': entryText(
    head('What do trades cost?', 'From 0.08% to 0.10%, and five wrong codes lock it for 2 hours.'),
    `You pay **0.10%** of 10,000 USDT. We answer within 24 hours, or 1–3 working days.

## Fees

| What | Fee | Least |
| --- | ---: | ---: |
| Maker | 0.08% | 5 USDT |
| Taker | 0.10% | 10 USDT |

<Steps>

1. Open [your limits](/en/faq/limits/) and wait for three confirmations.

2. Send \`20\` USDT, within 15 minutes.

   ![A form](../../images/form.svg)

3. Send a [trade ticket](/en/contact/ticket/?category=trade) by 5 November 2026, 3:00 p.m.

</Steps>

## Care

<Callout type="danger">

Never more than 1,000 USDT in two days; see [the table](#fees) and [status](https://status.example.org/fees).

</Callout>

\`\`\`
limit = 7
\`\`\`
`,
  ),
  'faq/zh/it.mdx': entryText(
    head('交易要多少钱？', '0.08%至0.10%；连续输错5次会锁2小时。'),
    `手续费是1万USDT的**0.10%**。我们在24小时内回复，或1～3个工作日内。

## 费率

| 项目 | 费率 | 最低 |
| --- | ---: | ---: |
| 挂单 | 0.08% | 5 USDT |
| 吃单 | ０．１０％ | 10 USDT |

<Steps>

1. 打开[您的限额](/zh/faq/limits/)，等三次确认。

2. 15分钟内转\`20\` USDT。

   ![表单](../../images/form.svg)

3. 2026年11月5日下午3点前提交[交易工单](/zh/contact/ticket/?category=trade)。

</Steps>

## 注意

<Callout type="danger">

两天内不要超过1,000 USDT；看[表格](#费率)和[状态](https://status.example.org/fees)。

</Callout>

\`\`\`
limit = 7
\`\`\`
`,
  ),
  'faq/ja/it.mdx': entryText(
    head('取引の手数料はいくらですか？', '0.08%〜0.10%です。5回間違えると2時間ロックされます。'),
    `手数料は1万USDTの**0.10%**です。24時間以内か、1〜3営業日で返信します。

## 手数料

| 種類 | 手数料 | 最低 |
| --- | ---: | ---: |
| メイカー | 0.08% | 5 USDT |
| テイカー | 0.10% | 10 USDT |

<Steps>

1. [限度額](/ja/faq/limits/)を開き、三回の承認を待ちます。

2. 15分以内に\`20\` USDTを送ります。

   ![フォーム](../../images/form.svg)

3. 2026年11月5日午後4時までに[取引の窓口](/ja/contact/ticket/?category=trade)へどうぞ。

</Steps>

## ご注意

<Callout type="danger">

2日間で1,000 USDTを超えないでください。[表](#手数料)と[状況](https://status.example.org/fees)をご覧ください。

</Callout>

\`\`\`
limit = 7
\`\`\`
`,
  ),
  'faq/ko/it.mdx': entryText(
    head('거래 수수료는 얼마인가요?', '0.08~0.10%예요. 5번 틀리면 두 시간 잠겨요.'),
    `수수료는 10,000 USDT의 **0.10%**예요. 24시간 안에, 또는 영업일 기준 1~3일 안에 답해요.

## 수수료

| 항목 | 수수료 | 최소 |
| --- | ---: | ---: |
| 메이커 | 0.08% | 5 USDT |
| 테이커 | 0.10% | 10 USDT |

<Steps>

1. [한도](/ko/faq/limits/)를 열고 승인 세 번을 기다려요.

2. 15분 안에 \`20\` USDT를 보내요.

   ![양식](../../images/form.svg)

3. 2026년 11월 5일 오후 4시까지 [거래 문의](/ko/contact/ticket/?category=trade)를 남겨요.

</Steps>

## 주의

<Callout type="danger">

이틀 동안 1,000 USDT를 넘기지 마세요. [표](#수수료)와 [상태](https://status.example.org/fees)를 보세요.

</Callout>

\`\`\`
limit = 7
\`\`\`
`,
  ),
};
