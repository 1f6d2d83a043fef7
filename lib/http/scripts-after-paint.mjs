const script = /<script src="([^"]+)"(?: id="[^"]+")? async=""><\/script>/g;
const preload = /<link rel="preload" as="script"[^>]*>/g;

/** A page of the framework's own whose scripts have to fill it: without them nothing is ever painted. */
const empty = '<html id="__next_error__"';

/** Runs in the browser: scripts begin to load once the first paint and the first picture are there. */
const start =
  "(l=>{const d=document,p=d.querySelector('img[fetchpriority]');Promise.all([" +
  "new Promise(r=>new PerformanceObserver(r).observe({type:'paint',buffered:true}))," +
  "p&&!p.complete&&new Promise(r=>p.onload=p.onerror=r)" +
  "]).then(()=>requestAnimationFrame(()=>setTimeout(()=>{for(const u of l)" +
  "{const s=d.createElement('script');s.async=true;s.src=u;d.head.append(s)}})))})";

/**
 * The same page, whose scripts load and begin only when it has been painted: all of it works without them, and they would
 * share the line and the processor with the first picture.
 * @param {string} html
 * @returns {string}
 */
export function scriptsAfterPaint(html) {
  const sources = [...new Set([...html.matchAll(script)].map(([, source]) => source))];
  if (sources.length === 0 || html.includes(empty)) return html;
  const call = `<script>${start}(${JSON.stringify(sources)})</script></body>`;
  return html
    .replace(preload, "")
    .replace(script, "")
    .replace("</body>", () => call);
}
