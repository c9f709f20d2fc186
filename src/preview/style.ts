// The look of the page, light and dark, from a phone's width up. Discord's and Slack's own colours stand in their panels.

export const STYLE = `:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --paper: #fff; --raised: #f6f8fa; --mark: #fff1a8; --accent: #0b5cad; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9aa4af; --line: #3d444d; --paper: #0d1117; --raised: #161b22; --mark: #5c4b00; --accent: #6cb6ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 90rem; padding: 1rem 1rem 3rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
a { color: var(--accent); } cite { font-style: normal; } h1, h2, p, ul, ol, figure { margin: 0; } h2 { font-size: 1rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .2rem; }
.skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
header { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; align-items: baseline; } h1 { font-size: 1.25rem; } h1 a { color: inherit; text-decoration: none; }
header p, footer, .facts, .notice { color: var(--soft); font-size: .9rem; }
nav { display: flex; gap: 1rem; margin-left: auto; } nav a[aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
.ask { margin: 1rem 0; } .ask label { font-weight: 600; display: block; margin-bottom: .3rem; }
.field { display: flex; gap: .5rem; position: relative; } .field input { flex: 1; min-width: 0; padding: .6rem .7rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: .4rem; }
button { flex: none; white-space: nowrap; max-width: 100%; overflow: hidden; text-overflow: ellipsis; padding: .45rem .9rem; font: inherit; font-weight: 600; border: 0; border-radius: .4rem; cursor: pointer; } .ask button { color: #fff; background: #0b5cad; }
#offers { position: absolute; top: 100%; left: 0; right: 0; z-index: 2; margin: .2rem 0 0; padding: .3rem; list-style: none; background: var(--raised); border: 1px solid var(--line); border-radius: .4rem; max-height: 18rem; overflow-y: auto; box-shadow: 0 .4rem 1.2rem #0004; }
#offers[hidden] { display: none; } #offers li { padding: .4rem .5rem; border-radius: .3rem; cursor: pointer; } #offers li[aria-selected=true] { background: var(--accent); color: var(--paper); }
.examples ul, .written ul { padding-left: 1.2rem; } .examples h2 { margin-bottom: .3rem; }
.tabs { display: flex; gap: .3rem; border: 0; margin: 0 0 .6rem; padding: 0; } .tabs legend { position: absolute; left: -99rem; }
.tabs input { position: absolute; opacity: 0; } .tabs label { padding: .35rem .8rem; border: 1px solid var(--line); border-radius: 2rem; cursor: pointer; }
.tabs input:checked + label { background: var(--accent); border-color: var(--accent); color: var(--paper); } .tabs input:focus-visible + label { outline: 3px solid var(--accent); outline-offset: 2px; }
.panel { display: none; min-width: 0; } main:has(#as-discord:checked) .discord, main:has(#as-slack:checked) .slack, main:has(#as-plain:checked) .plain { display: block; }
.panel h2 { color: var(--soft); font-size: .85rem; font-weight: 600; margin-bottom: .3rem; }
@media (min-width: 68rem) { .tabs { display: none; } .panels { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; align-items: start; } .panel { display: block; } }
.chat { border: 1px solid var(--line); border-radius: .6rem; padding: .2rem 1rem 1rem; }
.message { padding: .8rem 0 .2rem; } .message + .message { border-top: 1px dashed #8886; margin-top: .8rem; } .message blockquote { margin: .3rem 0; padding-left: .7rem; border-left: 4px solid #8887; } .message ul, .message ol { padding-left: 1.3rem; margin: .3rem 0; }
.who { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin-bottom: .2rem; } .seen { font-size: .8rem; } .app { font-size: .65rem; font-weight: 700; padding: .1rem .3rem; border-radius: .25rem; }
.row { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .5rem; } .press { display: flex; gap: .4rem; min-width: 0; max-width: 100%; } .press select { min-width: 0; max-width: 100%; padding: .4rem; font: inherit; }
figure { margin-top: .6rem; max-width: 25rem; } figure img { width: 100%; height: auto; border-radius: .5rem; border: 1px solid #8885; display: block; } figcaption { font-size: .85rem; }
.small { font-size: .85rem; } .gap { height: .5rem; } .heading { font-weight: 700; font-size: 1.1rem; margin-top: .4rem; }
.discord .chat { background: #313338; color: #dbdee1; border-color: #1e1f22; font-size: .97rem; line-height: 1.4; } .discord .chat a { color: #00a8fc; } .discord .chat :focus-visible { outline-color: #fff; }
.discord .app { background: #5865f2; color: #fff; } .discord .seen, .discord .small { color: #b5bac1; } .discord .who strong { color: #f2f3f5; } .discord blockquote { border-color: #6d6f78; }
.embed { margin: .4rem 0; padding: .6rem .8rem; background: #2b2d31; border-left: 4px solid #2f5d8a; border-radius: .3rem; } .embed .footer { margin-top: .6rem; font-size: .8rem; color: #b5bac1; }
.discord button.primary { background: #5865f2; color: #fff; } .discord button.secondary { background: #4e5058; color: #fff; } .discord select { background: #1e1f22; color: #dbdee1; border: 1px solid #4e5058; border-radius: .3rem; }
.slack .chat { background: #fff; color: #1d1c1d; } .slack .chat a { color: #1264a3; } .slack .app { background: #e8e8e8; color: #454447; } .slack .seen, .slack .small { color: #616061; } .slack button { background: #fff; color: #1d1c1d; border: 1px solid #8d8d8f; } .slack p { white-space: normal; } .slack p + p, .slack blockquote + p { margin-top: .2rem; }
@media (prefers-color-scheme: dark) { .slack .chat { background: #1a1d21; color: #d1d2d3; } .slack .chat a { color: #4fa8e0; } .slack .app { background: #3b3e44; color: #d1d2d3; } .slack .seen, .slack .small { color: #ababad; } .slack button { background: #1a1d21; color: #d1d2d3; border-color: #6b6d70; } }
.plain pre { margin: .8rem 0 0; white-space: pre-wrap; font: .8rem/1.5 ui-monospace, monospace; }
.written { margin-top: 1.2rem; } .written li { margin: .4rem 0; } .written > ol { padding-left: 1.4rem; }
section[aria-labelledby] { margin: 1.2rem 0; } section[aria-labelledby] h2 { font-size: 1.05rem; margin-bottom: .4rem; } .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; } @media (max-width: 30rem) { th, td { padding: .3rem .25rem; font-size: .8rem; } }
.paper { max-width: 46rem; } .paper h2 { font-size: 1.3rem; } .paper p { margin: .8rem 0; } mark { background: var(--mark); color: inherit; padding: 0 .1em; scroll-margin: 30vh 0 0; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: .5rem; }
`;
