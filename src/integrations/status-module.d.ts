declare module 'virtual:status' {
  /** How the translations stand; `integrations/status-page.ts` makes it. */
  const status: import('../editor/status/told-status.ts').ToldStatus;
  export default status;
}
