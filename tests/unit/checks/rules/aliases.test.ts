import { describe, expect, test } from 'vitest';
import { aliasWarnings } from '../../../../src/checks/rules/aliases.ts';
import { saidOfHead } from './said-of.ts';

describe('an alias', () => {
  test.each([
    ['交易密码忘了，资金密码找回，重置资金密码', '[交易密码忘了, 资金密码找回, 重置资金密码]'],
    ['ログイン、入れない、パスワード', '[ログイン, 入れない, パスワード]'],
    ['"fee, cost, price"', '[fee, cost, price]'],
    ['로그인；비밀번호', '[로그인, 비밀번호]'],
    ['fee|cost', '[fee, cost]'],
    ['fee / cost', '[fee, cost]'],
    ['I lost my old telephone; it is gone', '[I lost my old telephone, it is gone]'],
  ])('that is several is told apart: %s', (alias, expected) => {
    const said = saidOfHead(aliasWarnings, `title: T\naliases:\n  - one\n  - ${alias}`);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^5: several aliases stand in one item \(found "/);
    expect(said[0]).toContain(`expected ${expected}`);
  });

  test.each([
    'ログイン出来ない、パスワードは合ってるのに',
    '忘记密码，怎么办',
    '"I sent coins to the wrong network, they are gone, what do I do"',
    '"No, no, help!"',
    'fee',
  ])('that is one phrase is left alone: %s', (alias) => {
    expect(saidOfHead(aliasWarnings, `title: T\naliases:\n  - ${alias}`)).toEqual([]);
  });
});
