// Tests that share a worker share its languages, which are read once: here, before a test names another folder.
import '../src/i18n/locales.ts';
