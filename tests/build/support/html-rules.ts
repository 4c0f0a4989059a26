import type { ConfigData } from 'html-validate';

/** How strictly pages are read as HTML: everything that html-validate recommends, less what is named here. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The site's own files need no checksum (SRI guards against other hosts, and the policy allows none).
    'require-sri': ['error', { target: 'crossorigin' }],
    // HTML allows any id without a blank; headings such as 24小时怎么算 make ids that begin with a digit.
    'valid-id': ['error', { relaxed: true }],
    // Search engines cut a long title; the question that it asks is worth more than its length.
    'long-title': 'off',
    // Safari takes the semantics from a list without bullets, and role="list" gives them back.
    'no-redundant-role': 'off',
    // A list of results with links cannot be a <select>.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // The receipt page holds two, one hidden; page-frame.test.ts counts those that are shown.
    'heading-level': ['error', { allowMultipleH1: true }],
  },
};
