declare module 'virtual:status' {
  import type { ToldStatus } from '../editor/status/told-status.ts';

  const status: ToldStatus;
  export default status;
}
