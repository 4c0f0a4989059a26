import { marksOf, type LeftoverMark } from './mark.ts';

const r = String.raw;

/** Lines that belong to the mail, the printed page or the chat that a text was copied from. */
export const copiedLines: LeftoverMark[] = [
  ...marksOf(
    {
      at: 'whole',
      message: 'a line of a mail came along',
      expected: 'the text of the article alone',
      fix: 'Delete the line.',
    },
    r`^(?:Sent|Envoyé|Get Outlook) (?:from|via|for) (?:my )?[\w ()&-]{2,40}\.?$`,
    r`^(?:发自|來自|来自|从)我的\s?[\p{L}\p{N} ]{2,20}?(?:\s?发送)?$`,
    r`^(?:iPhone|iPad|Android|Outlook|Galaxy|スマートフォン|スマホ|携帯|私の[\p{L}\p{N} ]{2,15})[\p{L} ]{0,12}から送信(?:されました)?[。]?$`,
    r`^(?:나의|내)?\s?(?:iPhone|iPad|아이폰|아이패드|Android|안드로이드|갤럭시|Galaxy|스마트폰|휴대폰|Outlook)[\p{L}\p{N} ]{0,12}에서 (?:보냄|보냈습니다|보낸 메일|전송됨?)\.?$`,
    r`^(?:(?:iOS|Android|iPhone)(?:版|용| 版)? ?(?:的 ?)?Outlook|获取 ?Outlook|Outlook for (?:iOS|Android)).*$`,
    r`(?i:^(?:-{2,}|—{2,}|_{5,})\s*(?:Original Message|Forwarded message|原始邮件|原邮件|转发的?邮件|元のメッセージ|転送メッセージ|원본 메시지|전달된 메시지)\s*(?:-{2,}|—{2,})?$)`,
    r`^(?:Begin forwarded message|On .{8,80} wrote|(?:在|于).{6,60}写道|.{6,60}のメール|.{6,60}님이 작성)[:：]$`,
    r`(?i:^(?:Best|Kind|Warm) regards,?$)`,
  ),
  ...marksOf(
    {
      at: 'whole',
      message: 'the foot of a printed page came along',
      expected: 'the text of the article alone',
      fix: 'Delete the line, and join the sentence that it cuts in two.',
    },
    r`(?i:^(?:.{0,60}[\s|·•—–-])?(?:-\s*)?Page\s*\d+\s*(?:of|/|out of)\s*\d+(?:\s*-)?$)`,
    r`(?i:^Page\s*\d+\s*(?:of|/|out of)\s*\d+[\s|·•—–-].{0,60}$)`,
    r`(?i:^(?:[-—–]\s*)?Page\s*\d+(?:\s*[-—–])?$)`,
    r`^[-—–]?\s*第\s*\d+\s*[页頁]\s*[-—–]?$`,
    r`^(?:.{0,60}[\s|｜·•—–-])?第\s*\d+\s*[页頁]\s*[,，、/／|]?\s*[(（]?\s*共\s*\d+\s*[页頁]\s*[)）]?\s*[-—–]?$`,
    r`^(?:.{0,60}[\s|｜·•—–-])?共\s*\d+\s*[页頁]\s*[,，、/／|]?\s*第\s*\d+\s*[页頁]$`,
    r`^(?:.{0,60}[\s|｜·•—–])?(?:(?:ページ|페이지)\s*\d+\s*[/／]\s*\d+|\d+\s*[/／]\s*\d+\s*(?:ページ|페이지|쪽|[页頁]))$`,
    r`^[-—–]?\s*\d+\s*[/／]\s*\d+\s*[-—–]?$`,
    r`^(?:.{0,60}[\s|｜·•—–])?(?:全\s*)?\d+\s*ページ\s*(?:中|のうち)\s*(?:の\s*)?\d+\s*ページ(?:目)?$`,
    r`^(?:.{0,60}[\s|｜·•—–])?\d+\s*ページ(?:目)?\s*[/／(（]\s*(?:全|総)?\s*\d+\s*ページ[)）]?$`,
    r`^(?:.{0,60}[\s|｜·•—–])?(?:총|전체)?\s*\d+\s*(?:페이지|쪽)\s*중\s*\d+\s*(?:페이지|쪽)$`,
    r`^(?:.{0,60}[\s|｜·•—–])?\d+\s*(?:페이지|쪽)\s*[/／(（]\s*(?:총|전체)?\s*\d+\s*(?:페이지|쪽)[)）]?$`,
    r`^[-—–]\s*\d{1,4}\s*[-—–]$`,
  ),
  ...marksOf(
    {
      at: 'whole',
      message: 'what a chatbot says of its text came along',
      expected: 'the text of the article alone',
      fix: 'Delete the sentence, and read the rest with care: nobody may have.',
    },
    r`(?i:^(?:Certainly|Sure(?: thing)?|Absolutely|Of course|Great question|Happy to help)[!,.].*\b(?:here(?:['’]s| is| are)|below is|I(?:['’]ve|['’]ll| have| will))\b.*$)`,
    r`(?i:^(?:Here(?:['’]s| is)|Below is) (?:a|an|the|your) .{0,80}\b(?:version|article|draft|rewrite|translation|FAQ entry)\b.*[:：]$)`,
    r`(?i:^(?:Let me know if you|Would you like me to|Do you want me to|I hope this helps|Hope this helps|Feel free to (?:ask|let me know)|If you(?:['’]d like| want), I can)\b.*$)`,
    r`(?i:^.*\bas an AI (?:language )?(?:model|assistant)\b.*$)`,
    r`^(?:当然(?:可以)?|好的|没问题|没有问题|可以的)[！!，,。].{0,50}(?:以下|下面|这是|为您|为你|给您|给你|帮您|帮你|整理|撰写).*$`,
    r`^(?:以下|下面)(?:是|为)(?:.{0,20})(?:优化|改写|润色|修改|重写|整理|撰写|生成|翻译|为您写|为你写|按您|根据您的要求).{0,40}[：:]$`,
    r`^(?:希望|但愿)(?:这|以上|上述).{0,20}(?:对您|对你|能).{0,8}(?:帮助|帮到).*$`,
    r`^如果?(?:您|你)?.{0,25}(?:，|,)?我(?:还|也)?(?:可以|能|会)(?:继续|为您|为你|帮您|帮你|再|根据).*$`,
    r`^.*作为(?:一个|一名)?(?:AI|人工智能)(?:语言)?(?:模型|助手|助理).*$`,
    r`^(?:もちろん(?:です)?[！!]|もちろんです[。、]|(?:承知(?:いた|致)?しました|かしこまりました|わかりました|了解(?:いた|致)?しました|了解です)[！!。、]).*$`,
    r`^以下(?:は|が|に).{0,60}(?:記事|文章|原稿|下書き|文案|案内文|改善案|修正版|翻訳|バージョン)(?:です|になります|を(?:作成|まとめ|書き直)\p{L}*)[。：:]?$`,
    r`^.*AI(?:言語モデル|アシスタント)(?:として|な(?:の|ん)で|ですので).*$`,
    r`^(?:ご(?:希望|要望)|必要)(?:でしたら|であれば|があれば).{0,40}(?:作成|調整|修正|書き直|追記)\p{L}*(?:ます|できます)[。]?$`,
    r`^(?:물론(?:입니다|이죠|이에요|이지요)?|네|예|알겠습니다|좋습니다|좋아요)[!！,，.。].{0,60}(?:다음은|아래는|아래에|작성|정리|드릴게요|드리겠습니다|드렸|글입니다).*$`,
    r`^(?:다음은|아래는) .{0,60}(?:글|초안|안내문|문서|문안|답변|버전|번역|기사)(?:입니다|이에요|예요)[.:：]?$`,
    r`^.*AI (?:언어 ?)?(?:모델|어시스턴트)(?:로서|이기 때문).*$`,
    r`^(?:이 (?:글|내용|답변)이 |도움이 되).{0,20}(?:도움이 되|기를|길|좋겠).*$`,
    r`^(?:원하시면|필요하시면|원하신다면).{0,50}(?:드릴게요|드리겠습니다|드릴 수 있).*$`,
  ),
  ...marksOf(
    {
      message: 'a chatbot left the mark of its source',
      expected: 'nothing',
      fix: 'Delete the mark, and look up whether the source says so.',
    },
    r`【\d+(?::\d+)?†[^】]*】|\boaicite\b|\bcite(?:turn\d+\w+)+|\bturn\d+(?:search|view|news)\d+\b`,
  ),
];
