import { markup } from "./markup.ts";

/** Screens and paper, light and dark. Text stands out from its ground by at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
export const style = markup`
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --quiet: #59636e; --mark: #fff6dc;
  --promote: #1a7f37; --promote-soft: #e6f5ea; --hold: #b42318; --hold-soft: #fdecea;
  --investigate: #6e40c9; --investigate-soft: #f1ebfc; --none: #59636e; --none-soft: #eceff2;
  --shade: #1f232840; --layer: #e8ecf1; --good: #d8e9df; --bad: #f7d4cf; --mute: #e4e8ec;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1419; --raised: #171d24; --line: #323b46; --text: #e6eaef; --quiet: #9da7b3; --mark: #2c2717;
    --promote: #57c878; --promote-soft: #14291b; --hold: #ff8a7d; --hold-soft: #35191a;
    --investigate: #bb9bff; --investigate-soft: #251c3a; --none: #9da7b3; --none-soft: #222a33;
    --shade: #e6eaef59; --layer: #232c36; --good: #1f4a30; --bad: #6b2a26; --mute: #3a444f;
  }
}
.promote { --accent: var(--promote); --soft: var(--promote-soft); }
.hold { --accent: var(--hold); --soft: var(--hold-soft); }
.investigate { --accent: var(--investigate); --soft: var(--investigate-soft); }
.none { --accent: var(--none); --soft: var(--none-soft); }

* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 1180px; padding: 0 24px 48px; background: var(--ground); color: var(--text);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; overflow-wrap: anywhere;
}
header { margin-top: 28px; padding-left: 16px; border-left: 6px solid var(--accent); }
header p { margin: 0; color: var(--quiet); }
h1 { margin: 0 0 4px; font-size: 1.73em; line-height: 1.25; letter-spacing: -0.01em; }
h2 { margin: 38px 0 12px; padding-bottom: 6px; border-bottom: 1px solid var(--line); font-size: 1.27em; }
h3 { margin: 0; font-size: 1em; }
h3 code { font-weight: 650; }
h3 .beside { font-weight: 400; }
p { margin: 6px 0; }
code {
  font: 0.88em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  unicode-bidi: isolate; overflow-wrap: anywhere;
}
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -9999px; color: inherit; }
.skip:focus { position: static; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 16px 0 0; padding: 0; list-style: none; font-size: 0.93em; }
nav a { color: var(--quiet); text-underline-offset: 3px; }
.beside, footer { color: var(--quiet); font-size: 0.9em; }
.absent { color: var(--quiet); }
.chip {
  display: inline-block; padding: 1px 9px; border-radius: 999px; background: var(--soft); color: var(--accent);
  font-size: 0.87em; font-weight: 650; white-space: nowrap;
}
.notices { margin: 0 0 16px; padding: 8px 14px; border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: 8px; }
.notices ul { margin: 0; padding-left: 18px; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(235px, 1fr)); gap: 12px 28px; margin: 12px 0; }
.facts dt { color: var(--quiet); font-size: 0.87em; }
.facts dd { margin: 0; }
.more { margin-top: 10px; }
summary { cursor: pointer; }
summary h3 { display: inline; }

.card, .figure, .findings li { padding: 9px 14px; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); }
.card, .findings li { border-left: 4px solid var(--accent); }
.cards, .findings { display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px; margin: 0; padding: 0; list-style: none; }
.figure { margin-top: 10px; background: var(--ground); }
.answers {
  display: flex; flex-wrap: wrap; gap: 4px 22px; margin: 10px 0 4px; padding: 10px 0 0; border-top: 1px solid var(--line);
  list-style: none; font-size: 0.93em;
}
.answers strong { font-weight: 400; }
.answers .fail strong { font-weight: 650; }
.pass > span { color: var(--promote); }
.fail > span { color: var(--hold); }
.layers { display: flex; flex-wrap: wrap; gap: 2px 8px; margin: 4px 0; padding: 0; list-style: none; }
.layers li + li::before { content: "→ "; color: var(--quiet); }

/* A shade at an edge behind which there is more. The covers scroll along and hide the shade where there is none. */
.scroll {
  margin: 12px 0; overflow-x: auto;
  background:
    linear-gradient(to right, var(--ground) 50%, transparent) left / 32px 100% no-repeat local,
    linear-gradient(to left, var(--ground) 50%, transparent) right / 32px 100% no-repeat local,
    linear-gradient(to right, var(--shade), transparent) left / 14px 100% no-repeat scroll,
    linear-gradient(to left, var(--shade), transparent) right / 14px 100% no-repeat scroll;
}
table { width: 100%; border-collapse: collapse; font-size: 0.93em; overflow-wrap: normal; }
caption { padding: 0 0 6px; text-align: left; color: var(--quiet); font-size: 0.97em; }
th, td { padding: 6px 14px 6px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
th code, td code { white-space: nowrap; overflow-wrap: normal; }
thead th { color: var(--quiet); font-size: 0.93em; }
td ul { margin: 0; padding: 0; list-style: none; }
.marked > * { background: var(--mark); }
.marked > :first-child { padding-left: 10px; box-shadow: inset 3px 0 var(--hold); }
footer { margin-top: 40px; }

svg { display: block; }
svg text { fill: var(--text); font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
svg .said { font-size: 11.5px; }
svg .small, svg .wait { fill: var(--quiet); font-size: 10.5px; }
svg .wait { text-anchor: end; paint-order: stroke; stroke: var(--ground); stroke-width: 4px; }
svg .status { text-anchor: middle; font-size: 11px; font-weight: 600; }
svg .switch { fill: var(--accent); font-size: 11px; font-weight: 650; }
svg .layer { fill: var(--layer); }
svg .good { fill: var(--good); stroke: var(--promote); }
svg .bad { fill: var(--bad); stroke: var(--hold); }
svg .mute { fill: var(--mute); stroke: var(--quiet); stroke-dasharray: 3 2; }
svg .rail { fill: none; stroke: var(--line); }
svg .arrow { fill: none; stroke: var(--quiet); }

@media (max-width: 600px) {
  body { padding: 0 14px 32px; }
  h1 { font-size: 1.47em; }
  th, td { white-space: nowrap; }
  .facts { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 10px 16px; }
}
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 11px; print-color-adjust: exact; }
  nav, .skip { display: none; }
  details::details-content { display: block; content-visibility: visible; }
  .scroll { overflow: visible; background: none; }
  svg { max-width: 100%; height: auto; }
  table { font-size: 0.85em; }
  th, td { padding-right: 8px; }
  th code, td code { white-space: normal; overflow-wrap: break-word; }
  td:last-child code { overflow-wrap: anywhere; }
  .card, .figure, .findings li, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
@page { margin: 14mm; }
`;
