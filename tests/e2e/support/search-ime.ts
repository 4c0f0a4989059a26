import type { Page } from '@playwright/test';

/** What an input method shows step by step, and the text that it gives in the end. */
export interface Composition {
  steps: string[];
  text: string;
}

/** One of each language that is written by an input method: "withdraw". */
export const compositions = {
  zh: { steps: ['t', 'ti', "ti'b", "ti'bi", '提币'], text: '提币' },
  ja: { steps: ['し', 'しゅ', 'しゅっ', 'しゅっき', 'しゅっきん', '出金'], text: '出金' },
  ko: { steps: ['ㅊ', '추', '출', '출ㄱ', '출그', '출금'], text: '출금' },
} satisfies Record<string, Composition>;

/** While an input method is at work a browser sends 229 and no character (UI Events, 5.6.3). */
const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };

/** Writes into the field that has the focus as an input method does, by Chromium's own protocol. */
export async function inputMethodOf(page: Page) {
  const keyboard = await page.context().newCDPSession(page);
  return {
    /** Shows what is being composed. */
    compose: (text: string) =>
      keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    /** Enter that takes what was composed. */
    confirm: async (text: string) => {
      await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
      await keyboard.send('Input.insertText', { text });
      await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    },
  };
}
