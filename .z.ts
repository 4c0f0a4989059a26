import { checkContent } from './src/checks/check-content.ts';
const t=process.cpuUsage(); const r=await checkContent('/tmp/astro-content'); const c=process.cpuUsage(t);
console.log(r.entries.length, ((c.user+c.system)/1000/1351).toFixed(2),'ms/file', r.faults.length, Math.round(process.resourceUsage().maxRSS/1024),'MB');
const by:Record<string,number>={}; for(const f of r.faults){by[f.message]=(by[f.message]||0)+1} console.log(Object.entries(by).sort((a,b)=>b[1]-a[1]).slice(0,25));
for (const m of process.argv.slice(2)) for (const f of r.faults.filter(f=>f.message.includes(m)).slice(0,5)) console.log(JSON.stringify(f));
