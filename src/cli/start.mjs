// `npm start`: needs Node and git alone. Installs what is missing, builds, and serves site and desk.
import { freePort } from './free-port.mjs';
import { installPackages } from './install.mjs';
import { runScript } from './run.mjs';
import { fail, say } from './say.mjs';

await installPackages();
const deskPort = await freePort(Number(process.env.WENDA_DESK_PORT || 8787));
const sitePort = await freePort(Number(process.env.WENDA_SITE_PORT || 4321));
const env = {
  WENDA_DESK_PORT: String(deskPort),
  WENDA_SITE_PORT: String(sitePort),
  WENDA_TICKET_ENDPOINT:
    process.env.WENDA_TICKET_ENDPOINT || `http://127.0.0.1:${deskPort}/v1/tickets`,
};
say('Building the site');
const built = await runScript('build', [], env);
if (built !== 0) fail('The site was not built: fix what is named above and start again.');
process.exit(await runScript('serve', [], env));
