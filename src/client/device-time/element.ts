import { pageLanguage } from '../../i18n/page-language.ts';
import { formatInstant, parseInstant, utcOffset } from '../../lib/date.ts';
import { fillText } from '../../lib/page-texts.ts';

/** A moment in the zone of the page's language, with the device's own beside it where the clocks differ. */
export class DeviceTime extends HTMLElement {
  connectedCallback(): void {
    const time = this.querySelector('time');
    const moment = parseInstant(time?.dateTime ?? '');
    if (!moment || utcOffset(moment) === this.dataset['offset'] || this.childElementCount > 1)
      return;
    const own = document.createElement('span');
    own.className = 'device-time';
    own.textContent = fillText(this.dataset['own'] ?? '', {
      time: formatInstant(moment, pageLanguage()),
    });
    this.append(' ', own);
  }
}
