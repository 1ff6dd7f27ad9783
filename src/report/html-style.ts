/** The look of the HTML report. What is ticked off is hidden by `:has()`, without a script. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --faint: #5f6368; --line: #d5d7da;
  --error: #b3261e; --warning: #8a5a00; --info: #0b57d0; --mend: #146c2e; --mark: #ffe6a3; --other: #d6e6ff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #17181a; --faint: #a3a7ad; --line: #3a3d41;
  --error: #ff8a80; --warning: #ffc966; --info: #8ab4f8; --mend: #81c995; --mark: #5c4700; --other: #1f3b66; } }
body { font: 16px/1.5 Georgia, 'Times New Roman', serif; color: var(--ink); background: var(--paper);
  max-width: 60rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
h1, h2, fieldset, .where, .rule { font-family: system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
.filters { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0 0; }
fieldset { border: 1px solid var(--line); border-radius: .4rem; padding: .25rem .75rem .5rem; font-size: .85rem; }
fieldset label { display: inline-block; margin-right: 1rem; white-space: nowrap; }
.finding { border-left: .25rem solid var(--line); padding: .1rem 0 .1rem 1rem; margin: 1rem 0; break-inside: avoid; }
.finding.error { border-color: var(--error); } .finding.warning { border-color: var(--warning); } .finding.info { border-color: var(--info); }
:focus-visible { outline: .2rem solid var(--info); outline-offset: .2rem; }
.emptied { display: none; }
.keys { font: .8rem system-ui, sans-serif; color: var(--faint); }
kbd { border: 1px solid var(--line); border-radius: .2rem; padding: 0 .3rem; }
.finding p { margin: .25rem 0; }
.where { font-size: .8rem; color: var(--faint); }
.where b { text-transform: uppercase; letter-spacing: .03em; }
.error .where b, .problem { color: var(--error); } .warning .where b { color: var(--warning); } .info .where b { color: var(--info); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: .75rem; margin: .5rem 0; }
blockquote { margin: 0; padding: .5rem .75rem; border: 1px solid var(--line); border-radius: .4rem; }
blockquote small { display: block; font-family: system-ui, sans-serif; color: var(--faint); }
mark { background: var(--mark); color: inherit; border-radius: .15rem; padding: 0 .1rem; }
.other mark { background: var(--other); }
.fix { color: var(--mend); }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } .filters, .keys { display: none; } h2 { break-after: avoid; }
  :root { --ink: #000; --paper: #fff; --faint: #444; --line: #999; } mark { outline: 1px solid #000; } }
`
