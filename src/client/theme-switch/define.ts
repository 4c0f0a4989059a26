import { ThemeSwitch } from './element.ts';

if (!customElements.get('theme-switch')) customElements.define('theme-switch', ThemeSwitch);
