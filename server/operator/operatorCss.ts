/** The stylesheet of the operator's page, as it is in the page. A test holds its colours to those of src/ui/tokens.css. */
export const operatorCss = `
:root { color-scheme: light dark;
  --ink: #1d2430; --muted: #5a6472; --line: #ddd6c8; --control: #8b8474; --table: #f4f1ea; --paper: #ffffff;
  --action: #0b5d66; --on-action: #ffffff; --danger: #a3232b; --on-danger: #ffffff; }
@media (prefers-color-scheme: dark) { :root {
  --ink: #f3f0e8; --muted: #b9b3a6; --line: #423f37; --control: #8f897b; --table: #191815; --paper: #2a2924;
  --action: #74cad3; --on-action: #07282c; --danger: #ff9d98; --on-danger: #3b0a0c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--table); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.5 'Atkinson Hyperlegible Next', system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; display: flex; flex-direction: column; gap: 1.5rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; justify-content: space-between; }
h1, h2 { font-family: 'Source Serif 4', Charter, Georgia, serif; line-height: 1.2; margin: 0; }
h1 { font-size: 1.9rem; } h2 { font-size: 1.35rem; }
p { margin: 0; max-width: 65ch; }
.muted { color: var(--muted); }
a { color: var(--action); }
.sheet { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 1.25rem;
  display: flex; flex-direction: column; gap: 1rem; }
.notice { border-left: 4px solid var(--action); } .notice.wrong { border-color: var(--danger); }
dl { display: flex; flex-wrap: wrap; gap: .8rem 2rem; margin: 0; }
dl div { display: flex; flex-direction: column-reverse; }
dt { color: var(--muted); } dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
form { margin: 0; }
.field { display: flex; flex-direction: column; gap: .35rem; max-width: 28rem; } .field > div { margin-top: .65rem; }
label { font-weight: 700; }
input { min-height: 2.75rem; padding: .5rem .8rem; font: inherit; color: inherit; background: var(--paper);
  border: 2px solid var(--control); border-radius: 6px; }
input[aria-invalid] { border-color: var(--danger); }
button, .button { display: inline-block; min-height: 2.75rem; padding: .55rem 1rem; font: inherit; font-weight: 700; cursor: pointer;
  border: 2px solid var(--action); border-radius: 6px; background: var(--paper); color: var(--action); text-decoration: none; }
button.first { background: var(--action); color: var(--on-action); }
button.danger { border-color: var(--danger); background: var(--danger); color: var(--on-danger); }
:focus-visible { outline: 3px solid var(--action); outline-offset: 3px; }
.row { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: center; }
.row ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
[aria-current] { color: inherit; font-weight: 700; text-decoration: none; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { text-align: left; font-weight: 700; padding-bottom: .4rem; }
th, td { padding: .5rem 1.5rem .5rem 0; text-align: left; border-bottom: 1px solid var(--line); vertical-align: middle; }
td, thead th { white-space: nowrap; } tbody th { font-weight: 400; font-family: ui-monospace, monospace; font-size: .9rem; }
.number { text-align: right; }
@media (forced-colors: active) { button, .sheet { border: 1px solid; } }
`;
