import { leftoverWarnings } from '../../../../../src/checks/rules/leftovers.ts';
import { describeSlips, type Slip } from '../said-of.ts';

const garbled = [
  '提示锟斤拷错误',
  '显示烫烫烫',
  '鎴戜滑锛屽湪', // 我们，在 read as GBK
  '繝ュ繧ー繧、繝ｳ', // ログイン read as Shift_JIS
  'We donâ€™t ask',
  'CafÃ© and more',
  'ë¹„ë°€ë²ˆí˜¸', // 비밀번호 read as Windows-1252
  'ÄúºÃ£¬ÇëµÇÂ¼', // 您好，请登录 read as Latin-1
  'ƒƒOƒCƒ“',
  '비밀번호 占쏙옙占쏙옙',
  'ãƒ­ã‚°ã‚¤ãƒ³', // ログイン read as Windows-1252
  '¿À·ù°¡', // 오류가 read as Latin-1
  'Enter the ????????? again',
];

describeSlips(
  'text in the wrong encoding',
  leftoverWarnings,
  [
    ...garbled.map((text): Slip => [text, /read in the wrong encoding/]),
    ['Press \uf0e0 to go on', /sign of a symbol font/],
  ],
  [
    'Zoë, Müller, Société Générale, Nguyễn, São Paulo, À la carte.',
    '« Voilà », dit-il : 10 € — déjà.',
    'FUSSBALL, Straße, naïve, Ångström, Ça va.',
    '±0.5, 5 × 2, 20 °C, ½, µm.',
    '等等······',
    '“锟斤拷”は文字化けです。',
    'Really?! What??',
    '屯门和滚烫烫的茶',
  ],
);
