import { DeviceTime } from './element.ts';

if (!customElements.get('device-time')) customElements.define('device-time', DeviceTime);
