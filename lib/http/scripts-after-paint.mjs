const script = /<script src="([^"]+)"(?: id="[^"]+")? async=""><\/script>/g;
const preload = /<link rel="preload" as="script"[^>]*>/g;
/** The page once more, as React's data, in strings that cannot hold the end of a script. */
const data = /<script>(?:self\.__next_f|\(self\.__next_f=self\.__next_f\|\|\[\]\))\.push\(\[.*?\]\)<\/script>/gs;

/** A page of the framework's own whose scripts have to fill it: without them nothing is ever painted. */
const empty = '<html id="__next_error__"';

/** Says, with the HTML and with the data of a kept page, which version of it this is. */
export const PAGE_VERSION = "x-page-version";

/**
 * Runs in the browser: once the first paint and the first picture are there, the data of this version comes from the server
 * that made it, else from where the router gets it when a link leads here; then the scripts begin. Without data of the very
 * version that is shown, the page stays one that works without script.
 */
const start =
  "((l,v)=>{const d=document,p=d.querySelector('img[fetchpriority]')," +
  "e=(t,a)=>d.head.append(Object.assign(d.createElement(t),a))," +
  "f=async(u,o)=>{const a=await fetch(u,o);" +
  `return a.headers.get('${PAGE_VERSION}')==v&&a.text()};` +
  "Promise.all([" +
  "new Promise(r=>new PerformanceObserver(r).observe({type:'paint',buffered:true}))," +
  "p&&!p.complete&&new Promise(r=>p.onload=p.onerror=r)" +
  "]).then(()=>requestAnimationFrame(()=>setTimeout(async()=>{" +
  "for(const href of l)e('link',{rel:'preload',as:'script',href});" +
  "const t=await f('/api/page-data/'+v)||await f(location.pathname+(location.search||'?')+'&_rsc',{headers:{rsc:'1'}});" +
  "if(!t)return;self.__next_f=[[0],[1,t]];" +
  "for(const src of l)e('script',{async:true,src})})))})";

/**
 * The same page, whose scripts and data load only when it has been painted: all of it works without them, they would share
 * the line and the processor with the first picture, and the data is more than half of the page.
 * @param {string} html
 * @param {string} version
 * @returns {string}
 */
export function scriptsAfterPaint(html, version) {
  const sources = [...new Set([...html.matchAll(script)].map(([, source]) => source))];
  if (sources.length === 0 || html.includes(empty)) return html;
  const call = `<script>${start}(${JSON.stringify(sources)},${JSON.stringify(version)})</script></body>`;
  return html
    .replace(preload, "")
    .replace(script, "")
    .replace(data, "")
    .replace("</body>", () => call);
}
