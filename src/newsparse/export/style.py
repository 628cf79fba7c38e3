"""The style of the view: colours after Okabe and Ito (2008), and for each kind a form of line that needs no colour."""

#: For each kind of mark: the form of its line, its colour on white, its colour on black. A quotation, which holds the
#: others, is tinted too, and its line is that of the text, above theirs.
LINES = {
    "quote": ("0 solid", "#0072b2", "#56b4e9"),
    "speaker": ("2px dotted", "#9a4f7d", "#dda0c4"),
    "date": ("2px dashed", "#b3440a", "#e69f00"),
    "amount": ("4px double", "#00704f", "#2fc79a"),
}
PAPER, INK = "#ffffff", "#1b1b1b"
DARK_PAPER, LIGHT_INK = "#16181c", "#e8e8e8"

_COLOURS = "".join(f"--{kind}:{colour};" for kind, (_, colour, _) in LINES.items())
_DARK_COLOURS = "".join(f"--{kind}:{colour};" for kind, (_, _, colour) in LINES.items())
_MARKS = "\n".join(f".newsparse .np-{kind}{{border-bottom:{form} var(--{kind})}}" for kind, (form, *_) in LINES.items())

STYLE = f"""
.newsparse{{{_COLOURS}--ink:{INK};--paper:{PAPER};--soft:#595959;--edge:#c8c8c8}}
@media (prefers-color-scheme:dark){{
.newsparse{{{_DARK_COLOURS}--ink:{LIGHT_INK};--paper:{DARK_PAPER};--soft:#a8acb3;--edge:#3a3e45}}
.np-page{{background:{DARK_PAPER}}}
}}
.newsparse{{color:var(--ink);background:var(--paper);font:17px/1.65 Georgia,"Times New Roman",serif;
display:grid;grid-template-columns:minmax(0,42rem) minmax(0,18rem);gap:2.5rem;justify-content:center;
padding:1.5rem;overflow-wrap:anywhere;text-align:start}}
.newsparse *{{box-sizing:border-box}}
.newsparse article{{min-width:0}}
.newsparse h1,.newsparse h2,.newsparse h3,.newsparse h4,.newsparse h5,.newsparse h6{{
color:inherit;font-weight:bold;line-height:1.25;margin:1.6em 0 .4em}}
.newsparse .np-headline{{font-size:1.75em;margin-top:0}}
.newsparse h2{{font-size:1.25em}} .newsparse h3{{font-size:1.1em}}
.newsparse h4,.newsparse h5,.newsparse h6{{font-size:1em}}
.newsparse p{{margin:0 0 1em}}
.newsparse .np-standfirst{{font-size:1.12em;color:var(--soft)}}
.newsparse .np-byline{{font-style:italic;color:var(--soft)}}
.newsparse article .np-aside{{font:.82em/1.5 system-ui,sans-serif;color:var(--soft);border-inline-start:3px solid
var(--edge);padding-inline-start:.7em}}
.newsparse .np-fact{{display:list-item;list-style:disc;margin:0 0 .35em;margin-inline-start:1.3em}}
.newsparse .np-depth-1{{margin-inline-start:2.6em}} .newsparse .np-depth-2{{margin-inline-start:3.9em}}
.newsparse .np-depth-3,.newsparse .np-depth-4,.newsparse .np-depth-5{{margin-inline-start:5.2em}}
.newsparse .np-fact + :not(.np-fact){{margin-top:1em}}
.newsparse mark{{color:inherit;background:none;padding-bottom:2px}}
.newsparse .np-quote{{background:color-mix(in srgb,var(--quote) 11%,transparent);
text-decoration:underline 1px var(--quote);text-underline-offset:3px}}
{_MARKS}
.newsparse .np-speaker .np-speaker{{border-bottom:0}}
.newsparse article mark:hover{{background:color-mix(in srgb,currentColor 16%,transparent)}}
.newsparse .np-aloud{{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;
user-select:none}}
.newsparse aside{{font:14px/1.45 system-ui,sans-serif;min-width:0}}
.newsparse aside h3{{font-size:.86em;text-transform:uppercase;letter-spacing:.06em;color:var(--soft);
margin:1.6em 0 .5em}}
.newsparse .np-legend{{margin:0;line-height:2.1}} .newsparse .np-legend mark{{margin-inline-end:.7em}}
.newsparse ul{{list-style:none;margin:0;padding:0}}
.newsparse li{{margin:0 0 .5em;break-inside:avoid}}
.newsparse .np-timeline{{border-inline-start:2px solid var(--edge);margin-inline-start:5px}}
.newsparse .np-timeline li{{position:relative;padding-inline-start:1em}}
.newsparse .np-timeline li::before{{content:"";position:absolute;inset-inline-start:-6px;top:.4em;width:10px;
height:10px;border-radius:50%;background:var(--date)}}
.newsparse .np-timeline bdi{{color:var(--soft)}}
@media (max-width:52rem){{
.newsparse{{grid-template-columns:minmax(0,1fr);padding:1rem;gap:1rem;font-size:16px}}
.newsparse .np-headline{{font-size:1.5em}}
.newsparse aside{{border-top:1px solid var(--edge);padding-top:1rem}}
}}
@media print{{
.newsparse{{{_COLOURS}--ink:#000;--paper:#fff;--soft:#333;--edge:#999;display:block;padding:0;font-size:11pt;
print-color-adjust:exact;-webkit-print-color-adjust:exact}}
.newsparse aside{{border-top:1px solid var(--edge);margin-top:1rem;padding-top:.5rem}}
.np-page{{background:#fff}}
}}
"""
