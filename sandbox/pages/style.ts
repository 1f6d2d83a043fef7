/** All the look there is: no file, font or host besides. Colours keep a contrast of 4.5 to 1 in both schemes (3 to 1 for edges). */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --wash: #f5f3ef; --ink: #1b1d21; --soft: #5b5f68; --line: #8b8f98; --hair: #e3dfd8;
  --accent: #0d5f58; --accent-strong: #084a44; --on-accent: #ffffff; --accent-wash: #e4f1ef;
  --bad: #a8201a; --bad-wash: #fdeeec; --band: #1b1d21; --on-band: #f5f3ef; --band-mark: #ffc857;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181c; --wash: #0e0f12; --ink: #f1efea; --soft: #a9adb6; --line: #777c87; --hair: #2b2e35;
    --accent: #6fd6c8; --accent-strong: #93e4d9; --on-accent: #05231f; --accent-wash: #14302d;
    --bad: #ff9b93; --bad-wash: #351614; --band: #26292f; --on-band: #f1efea; --band-mark: #ffc857;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif;
}
h1, h2, p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
ul, ol { list-style: none; }
a { color: var(--accent); text-underline-offset: .2em; }
a:hover { color: var(--accent-strong); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .25rem; }
.band {
  display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; padding: .5rem 1.25rem;
  background: var(--band); color: var(--on-band); font-size: .8125rem;
}
.band strong { display: inline-flex; align-items: center; gap: .5rem; letter-spacing: .01em; }
.band strong::before { content: ""; width: .5rem; height: .5rem; border-radius: 50%; background: var(--band-mark); }
.checkout { flex: 1; display: grid; grid-template-columns: minmax(0, 1fr); }
.summary { background: var(--wash); padding: 1.5rem 1.25rem 2rem; }
.payment { padding: 2rem 1.25rem 3rem; }
.inner { width: 100%; max-width: 28rem; margin: 0 auto; }
.back { display: inline-flex; gap: .5rem; align-items: center; min-height: 1.75rem; font-size: .9375rem; text-decoration: none; }
.back:hover { text-decoration: underline; }
.summary h1 { margin-top: 1.25rem; font-size: .9375rem; font-weight: 500; color: var(--soft); }
.amount { font-size: 2.5rem; line-height: 1.15; font-weight: 650; letter-spacing: -.025em; font-variant-numeric: tabular-nums; }
.lines { margin-top: 1.5rem; display: grid; gap: 1rem; }
.line { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: .125rem .875rem; align-items: start; font-size: .9375rem; }
.picture { position: relative; width: 3.25rem; height: 3.25rem; border-radius: .5rem; overflow: hidden; background: var(--hair);
  display: grid; place-items: center; color: var(--soft); font-weight: 600; }
.picture img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover; }
.line .name { font-weight: 550; overflow-wrap: anywhere; }
.line .more { color: var(--soft); font-size: .8125rem; overflow-wrap: anywhere; }
.line .sum { font-variant-numeric: tabular-nums; font-weight: 550; }
.total { display: flex; justify-content: space-between; gap: 1rem; margin-top: 1.25rem; padding-top: 1.25rem;
  border-top: 1px solid var(--hair); font-weight: 650; font-variant-numeric: tabular-nums; }
.discount { display: flex; gap: .75rem; align-items: center; margin-top: 1.25rem; font-size: .9375rem; font-variant-numeric: tabular-nums; }
.discount span:first-child { font-weight: 550; overflow-wrap: anywhere; }
.discount span:last-child { margin-left: auto; white-space: nowrap; }
.code { grid-template-columns: minmax(0, 1fr) auto; gap: .625rem; align-items: end; margin-top: 1.25rem; }
.code:has(.wrong) { align-items: center; }
.second { min-height: 2.875rem; padding: .5rem 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--paper);
  color: var(--ink); font: inherit; font-size: .9375rem; font-weight: 550; cursor: pointer; }
.second:hover { border-color: var(--accent); color: var(--accent); }
.discount .second { min-height: 1.75rem; padding: .125rem .75rem; border-radius: 1rem; font-size: .8125rem; }
.payment h2, .payment legend { font-size: 1.0625rem; font-weight: 650; letter-spacing: -.01em; padding: 0; }
form { display: grid; gap: 2rem; }
fieldset { display: grid; gap: .875rem; }
legend { margin-bottom: .875rem; }
.row { display: grid; grid-template-columns: 1fr 1fr; gap: .875rem; align-items: start; }
.field { display: grid; gap: .3125rem; }
.field label, .check label { font-size: .875rem; font-weight: 550; }
.hint { color: var(--soft); font-weight: 400; }
input, select {
  width: 100%; min-height: 2.875rem; padding: .5rem .8125rem; border: 1px solid var(--line); border-radius: .5rem;
  background: var(--paper); color: var(--ink); font: inherit;
}
input:focus-visible, select:focus-visible { outline-offset: 0; border-color: var(--accent); border-radius: .5rem; }
::placeholder { color: var(--soft); opacity: 1; }
[aria-invalid="true"] { border-color: var(--bad); box-shadow: inset 0 0 0 1px var(--bad); }
.wrong { color: var(--bad); font-size: .8125rem; }
.check { display: flex; gap: .625rem; align-items: center; min-height: 1.75rem; }
.check input { width: 1.25rem; height: 1.25rem; min-height: 0; accent-color: var(--accent); }
form:has([name="payment_method"]:checked:not([value="card"])) .card { display: none; }
form:has(#billing_same:checked) .billing-address { display: none; }
.alert { margin-bottom: 2rem; padding: .875rem 1rem; border-radius: .5rem; border-left: .25rem solid var(--bad); background: var(--bad-wash); }
.alert:focus { outline: none; }
.alert ul { margin-top: .375rem; }
.alert h2 { font-size: 1rem; }
.alert li a { color: var(--bad); display: inline-block; padding: .125rem 0; }
.button {
  display: inline-flex; align-items: center; justify-content: center; gap: .5rem; width: 100%; min-height: 3.25rem; padding: .75rem 1.25rem;
  border: 0; border-radius: .5rem; background: var(--accent); color: var(--on-accent); font: inherit; font-size: 1.0625rem;
  font-weight: 650; text-decoration: none; text-align: center; cursor: pointer; font-variant-numeric: tabular-nums;
}
.button:hover { background: var(--accent-strong); color: var(--on-accent); }
.button[disabled] { opacity: .7; cursor: progress; }
.note { margin: .875rem 0 2rem; color: var(--soft); font-size: .8125rem; text-align: center; }
.cards { border: 1px solid var(--hair); border-radius: .5rem; font-size: .875rem; }
.cards summary { padding: .75rem 1rem; font-weight: 550; cursor: pointer; }
.cards p { padding: 0 1rem .75rem; color: var(--soft); }
.cards li { display: flex; flex-wrap: wrap; gap: .125rem 1rem; align-items: center; padding: .625rem 1rem; border-top: 1px solid var(--hair); }
.cards code { font: 500 .875rem/1.5 ui-monospace, "Liberation Mono", monospace; white-space: nowrap; }
.cards .does { flex: 1 1 12rem; color: var(--soft); }
.fill { min-height: 1.75rem; padding: .125rem .75rem; border: 1px solid var(--line); border-radius: 1rem; background: none;
  color: var(--ink); font: inherit; font-size: .8125rem; cursor: pointer; }
.fill:hover { border-color: var(--accent); color: var(--accent); }
.notice { flex: 1; display: grid; place-items: center; padding: 3rem 1.25rem; background: var(--wash); }
.notice .box { width: 100%; max-width: 30rem; padding: 2.5rem 2rem; border-radius: 1rem; background: var(--paper); text-align: center; display: grid; gap: .75rem; }
.notice h1 { font-size: 1.5rem; line-height: 1.25; letter-spacing: -.02em; }
.notice p { color: var(--soft); }
.notice .button { margin-top: .75rem; }
.sign { width: 3.5rem; height: 3.5rem; margin: 0 auto .5rem; border-radius: 50%; display: grid; place-items: center;
  background: var(--accent-wash); color: var(--accent); font-size: 1.5rem; font-weight: 650; }
.plain { grid-template-columns: minmax(0, 1fr); width: 100%; max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; display: grid; gap: 2rem; }
.plain h1 { font-size: 2rem; line-height: 1.2; letter-spacing: -.025em; }
.plain h2 { font-size: 1.125rem; margin-bottom: .625rem; }
.plain .lead { color: var(--soft); margin-top: .5rem; max-width: 40rem; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--hair); vertical-align: top; }
th { font-weight: 550; color: var(--soft); font-size: .8125rem; }
td code { font: .875rem/1.5 ui-monospace, "Liberation Mono", monospace; overflow-wrap: anywhere; }
@media (min-width: 60rem) {
  .checkout { grid-template-columns: 1fr 1fr; }
  .summary { padding: 3rem 4rem; }
  .summary .inner { margin-right: 0; position: sticky; top: 3rem; }
  .payment { padding: 3rem 4rem; }
  .payment .inner { margin-left: 0; }
}
`;
