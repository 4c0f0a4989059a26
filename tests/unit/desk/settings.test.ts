import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readSettings } from '../../../src/desk/settings.ts';

it('has sound settings by itself: limits on, everything that needs a choice off', () => {
  expect(readSettings({})).toEqual({
    port: 8787,
    folder: resolve('.desk'),
    origins: ['http://127.0.0.1:4321', 'http://localhost:4321'],
    isProxied: false,
    perEmail: 30,
    perAddress: 60,
    altchaKey: null,
    retention: null,
  });
});

it('reads each variable', () => {
  const settings = readSettings({
    WENDA_DESK_PORT: '0',
    WENDA_DESK_DATA: '/srv/desk',
    WENDA_DESK_ORIGINS: 'https://help.example.com/, https://desk.example.com',
    WENDA_DESK_PROXY: '1',
    WENDA_DESK_PER_EMAIL: 'off',
    WENDA_DESK_PER_ADDRESS: '10',
    WENDA_DESK_ALTCHA_KEY: 'secret',
    WENDA_DESK_RETENTION_DAYS: '90',
    WENDA_DESK_RETENTION_ALL: '1',
  });
  expect(settings).toEqual({
    port: 0,
    folder: '/srv/desk',
    origins: ['https://help.example.com', 'https://desk.example.com'],
    isProxied: true,
    perEmail: null,
    perAddress: 10,
    altchaKey: 'secret',
    retention: { days: 90, isOfAll: true },
  });
});

it.each([
  ['WENDA_DESK_PORT', '80a', 'WENDA_DESK_PORT is "80a". Write a whole number from 0 on, or off'],
  [
    'WENDA_DESK_PER_EMAIL',
    '0',
    'WENDA_DESK_PER_EMAIL is "0". Write a whole number from 1 on, or off',
  ],
  ['WENDA_DESK_RETENTION_DAYS', '1.5', /is "1.5"/],
  ['WENDA_DESK_PROXY', 'yes', 'WENDA_DESK_PROXY is "yes". Write 1 or 0'],
  ['WENDA_DESK_ORIGINS', 'help.example.com', /Write origins such as https:\/\/help.example.com/],
  ['WENDA_DESK_ORIGINS', 'https://help.example.com/en/', /without a path/],
])('says what is wrong with %s=%s', (name, value, message) => {
  expect(() => readSettings({ [name]: value })).toThrow(message);
});
