import { marksOf, type LeftoverMark } from './mark.ts';

const pictures =
  '(?:image|picture|photo|screen ?shot|figure|graphic|video|gif|图片?|图像|配图|插图|截图|截屏|照片|视频|动画表情|画像|写真|スクリーンショット|スクショ|図|動画|사진|이미지|그림|스크린샷|캡처|캡쳐|동영상)';

const r = String.raw;

/** Places that were left open, and what those who write tell each other. */
export const noteMarks: LeftoverMark[] = [
  ...marksOf(
    {
      at: 'whole',
      message: 'a picture did not come along, and its name stands in its place',
      expected: '![what it shows](../../images/name.png)',
      fix: 'Save the picture in images/ and show it, or delete the line.',
    },
    r`(?i:^[[［【（(<＜〔](?:inline |embedded |insert )?${pictures}\s*[\d一二三四五]*(?:加载失败|待补|を挿入|挿入| ?첨부| ?삽입)?(?:\s*[:：].*|\s+(?:of|showing)\s.*)?[\]］】）)>＞〕]$)`,
  ),
  ...marksOf(
    {
      message: 'a picture did not come along, and its name stands in its place',
      expected: '![what it shows](../../images/name.png)',
      fix: 'Save the picture in images/ and show it, or delete the line.',
    },
    r`(?i:[[［【](?:[^\][］【】]*[\s:：])?[^\s\][］【】]+\.(?:png|jpe?g|gif|webp|svg|bmp|heic)(?:@[\w.]+)?[\]］】](?![(（[]))`,
  ),
  ...marksOf(
    {
      at: 'opening',
      message: 'a note to oneself stays visible on the page',
      expected: 'the text that was meant to follow',
      fix: 'Do what it says and delete it, or hide it: {/* note */}.',
    },
    r`^(?://|[#※*★■]+)?\s*(?:TODO|FIXME|TBD|TBC|XXX+|TK|WIP|HACK)\s*(?:[:：—–-]|[(（][^)）]*[)）]|$)`,
  ),
  ...marksOf(
    {
      at: 'start',
      message: 'a note to oneself stays visible on the page',
      expected: 'the text that was meant to follow',
      fix: 'Do what it says and delete it, or hide it: {/* note */}.',
    },
    r`^(?:待办|待补充|待完善|待确认|待更新|待核实|待定稿|备忘|写作备注|编辑备注|内部备注|草稿)[:：]`,
    r`^[※★■]*\s*(?:要確認|確認中|要修正|要追記|要更新|あとで(?:書く|確認|追記)|後で(?:書く|確認|追記)|後日追記|執筆中|下書き|社内メモ|メモ書き|編集メモ)(?:[:：]|$)`,
    r`^[※★■]*\s*(?:할 ?일|확인 ?필요|수정 ?필요|검토 ?필요|보완 ?필요|추후 ?(?:작성|추가|보완)|작성 ?중|작성 ?예정|초안|내부 ?메모|편집 ?메모)(?:[:：]|$)`,
    r`(?i:^(?:Note to (?:self|editors?|reviewers?|translators?)|Editor['’]?s note to self|DRAFT|Internal note|Reviewers?)\s*[:：])`,
  ),
  ...marksOf(
    {
      isSpoken: false,
      message: 'a note to oneself stays visible on the page',
      expected: 'the text that was meant to stand there',
      fix: 'Do what it says and delete it, or hide it: {/* note */}.',
    },
    r`[[［【(（<＜](?:TODO|FIXME|TBD|TBC|TK|XXX+|PLACEHOLDER)(?:\s*[:：\s-][^\]］】)）>＞]*)?[\]］】)）>＞](?![(（[])`,
    r`(?<!显示为?|状态[为是]?|点击?|选择?)[[［【](?:待补充|待完善|待核实|待插入|待替换|待配图|待定稿|待撰写)[^\]］】]*[\]］】]`,
    r`[(（](?:待补充|待完善|待确认|待更新|待核实|待填写?|待插入|待替换|待配图|待定稿|待撰写)[^)）]*[)）]`,
    r`[[［【(（](?:要確認|要修正|要追記|要更新|後日追記|執筆中|仮テキスト|ダミー)[^\]］】)）]*[\]］】)）](?!と表示|の[とば場])`,
    r`[[［【(（](?:확인 ?필요|수정 ?필요|검토 ?필요|작성 ?예정|추후 ?(?:작성|추가|보완)|임시 ?문구)[^\]］】)）]*[\]］】)）](?!(?:이?라고|(?:으)?로) )`,
  ),
  ...marksOf(
    {
      isSpoken: false,
      message: 'a place was left open that nobody has filled',
      expected: 'what was to stand there',
      fix: 'Fill it, or delete it.',
    },
    r`(?i:\blorem ipsum\b)`,
    r`(?i:[[［【(（<＜](?:please )?insert\b[^\]］】)）>＞]*\s[^\]］】)）>＞]+[\]］】)）>＞](?![(（[]))`,
    r`(?i:[[［【(（<＜](?:please )?(?:add|put|paste|fill in|attach|replace|link|text|image|picture|screenshot)\b[^\]］】)）>＞]*\b(?:here|to follow|to come|tbd|needed)[\]］】)）>＞](?![(（[]))`,
    r`\b(?:INSERT|ADD|PUT) [A-Z ]{2,30} HERE\b`,
    r`(?i:[[［【](?:your (?:name|company|text|link|email)|(?:text|link|url|image) (?:here|goes here))[\]］】](?![(（[]))`,
    r`\[(?:link|url|placeholder)\](?![([])`,
    r`[[［【〔](?:请?在?(?:此处?|这里|这儿))?(?:需要?|请)?插入[^\]］】〕]*(?:链接|图片?|截图|表格?|模板|视频|内容|数据|说明)[\]］】〕](?![(（[])`,
    r`[[［【〔（(][^\]］】〕）)]*(?:此处|这里|在此)(?:需要?|请)?(?:插入|补充|补上|放置?|添加|加上|加入|贴)[^\]］】〕）)]*[\]］】〕）)]`,
    r`[[［【〔（(][^\]］】〕）)]*ここに[^\]］】〕）)]*(?:挿入|入れる|追加|貼る|貼り付け|差し込|入る|リンク)[^\]］】〕）)]*[\]］】〕）)]`,
    r`[[［【〔][^\]］】〕]*(?:を挿入|を貼る|に差し替え|差し替え予定|が入る|が入ります)[\]］】〕]`,
    r`[[［【〔（(][^\]］】〕）)]*여기에[^\]］】〕）)]*(?:삽입|넣|추가|붙여|들어갈|링크)[^\]］】〕）)]*[\]］】〕）)]`,
    r`[[［【〔][^\]］】〕]*\s(?:삽입|추가 예정|들어갈 자리)[\]］】〕]`,
    r`(?:[XxＸ×]{2,}|[○〇]{2,})\s?(?:年|月|日|元|天|小时|時間|년|월|일)`,
    r`[[［【][●•○?？]+[\]］】]`,
  ),
  ...marksOf(
    {
      at: 'whole',
      message: 'a place was left open that nobody has filled',
      expected: 'what was to stand there',
      fix: 'Fill it, or delete it.',
    },
    r`(?i:^(?:insert|add|put|paste) .{1,50} here[.:]?$)`,
    r`(?i:^(?:(?:your|type your|enter your) (?:text|title|content) here|click (?:here )?to (?:add|enter) (?:text|title|content))\.?$)`,
    r`^(?:此处|这里|在此处?|在这里)(?:需要?|请)?(?:插入|补充|放置?|添加|加上|加入|贴上?|配).{1,30}[^。！]$`,
    r`^(?:请?在?(?:此处|这里)(?:输入|填写|编辑)|(?:单击|点击)(?:此处|这里)(?:添加|输入|编辑))(?:正文|内容|标题|文本|文字|说明).*$`,
    r`^ここに.{1,40}(?:挿入|入れる|追加(?:する)?|貼る|貼り付け(?:る)?|入る|入ります|リンク)[。]?$`,
    r`^(?:ここに|クリックして)(?:テキスト|文字|本文|内容|タイトル|説明文?)を(?:入力|追加).*$`,
    r`^여기에 .{1,40}(?:삽입|넣기|추가|넣을 것|예정)[.]?$`,
    r`^(?:여기에|클릭하여) ?(?:내용|설명|텍스트|제목|본문)[을를]? ?(?:입력|작성|추가).*$`,
  ),
];
