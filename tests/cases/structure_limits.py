"""Pages with a place to be filled, at the edges of the rules of structure; parts with a stroke between stand apart.

H is a headline, L a long paragraph, S a short one; a low stroke begins a line. ``{}`` is filled with letters until its
line is so long, ``{words}`` with so many words, ``{names}`` with names, ``{capitals}`` with names in capitals,
``{lines|...}`` with so many lines, and ``{mark}`` with one mark after another.
"""

#: Pages by what is measured; parts with a stroke between them stand apart by a blank line.
CHARACTERS = """
{} / S / S
{}. / S / S
{}” / S / S
{}? / S
“{}” / S
{}; / S
{}&gt; / S
H / {} / L L
H / {} / L
H / {} / S
H / {}. / L L
H / {}, / L L
H / {} / By Ann Lee / L
H / {}. / By Ann Lee / L
H / {} / May 6, 2024 / L
H / **{}** / L L
H / {} / OSLO (Reuters) - L
{}. / OSLO (Reuters) - L
H / By Ann Lee / {} / L
H / By Ann Lee / {} / {} / L
H / By Ann Lee / {} / - The bell / - The tram
H / L L / {} / L
H / L L / {}? / L
H / L L / {}! / L
H / L L / 1. {}! / L
H / L L / “{}” / L
H / L L / “{}.” / L
H / L L / {}… / L
H / L L / {} / - The bell / - The tram
H / L L / {} / Costs of it / L
H / L L / {} / Costs of it / L L
H / L L / Costs of it / {} / L L
H / L L / Costs of it / {}. / L L
H / L L / Costs of it / {}.
H / L L / Costs of it / Bell of it / {}.
H / L L / Bells / L / {} / L
H / L L / Bells and the whole town again by the sea / L / {} / L / Trams / L
H / L / Bells / L / Trams / L / Costs / L / Roads / L / Ports / L / Halls / L / {} / L L
H / L / Bells / L / Trams / L / Costs / L / Roads / L / Ports / L / Halls / L / {} / Walls / L L
H / L L / **{}** / L
H / L L / **{}:** / L
H / L L / {}_--- / L
H / L L / {} / Photo: Ann Lee / L
H / L L / Photo: Ann Lee / {} / L
H / L L / {} (Ann Lee/AP) / L
H / L L / {} (AP) / L
H / L L / {} Photo: Ann Lee / L
H / L L / {} Ann Lee/AP / L
H / L L / Photo: {} / L
H / L L / Read more: {} / L
H / L L / Read more:_{}_{}. / L
H / L L / Read {}:_Bells / L
H / L L / Related:_[{}](a) / L
H / L L / [Read more: {}](a) / L
H / L L / Correction: {}. / L
H / L L / Correction: {} / L
H / L L / (Reporting by Ann Lee {})
H / L L / Reporting by Ann Lee; {}
H / {}_{} / L L
H / S / {}_{} / L L
The Times / {} / L L
The Times / {}. / L L
{} / H the hall again / L L
H / By Ann Lee, {} / L
H / By Ann Lee, {}. / L
H / By Ann Lee in {} / L
H / By Ann Lee | {} / L
H / By Ann Lee {} / L
H / By Ann Lee and {} / L
H / By {} / L
H / L / By Ann Lee, {} / L
H / Ann Lee | {} / L
H / Ann Lee, editor of {} / L
H / Ann Lee editor of {} / L
H / Ann Lee, {} / L
H / Ann Lee / {} / L
H / Ann Lee / {}.
H / Ann Lee / Editor of {} / L
H / By Ann Lee / Editor of {} / L
H / Ann Lee / ann@tram.example {} / L
H / Ann Lee in {} / May 6, 2024 / L
H / *By Ann Lee in {}* / L
H / May 6, 2024 {} / L
H / {} May 6, 2024 / L
H / Updated May 6, 2024 {} / L
H / L / May 6, 2024 / L / {} / L
H / Oslo: {}. / L
H / London: {}. / L
H / OSLO, May 6 {} - L
H / LONDON, {} - L
H / LONDON {} — L
H / OSLO, May 6 {} / L
H / LONDON, {} / L
H / LONDON_{}. / L
H / {} / LONDON — L
H / {}. / LONDON — L
H / S / S / {} / LONDON — L
H / L L / - {}.
H / L L / - {}
H / L L / - Bell: {}_- Tram: 4
H / L L / - {}: new_- Tram: 4
H / L L / - Bell – {}_- Tram – 4
H / L L / - Bell – {}._- Tram – 4
H / L L / - {} – new_- Tram – 4
H / L L / - {}? New_- Tram? Old
H / L L / - Why {}? New_- Tram? Old
H / L L / - **{}:** new_- Tram? Old
H / L L / The main points:_{}_{}_{}
H / L L / The main points:_{}._{}._{}.
H / L L / The main points:_{}._{}.
H / L L / The main points:_{}?_{}?
H / L L / The main points:_{}: new_Tram: old
H / L L / The main points of the whole town:_{}._It is late._A tram. / L
H / L L / At a glance {}_Bell_Tram / L
H / L L / {}_Bell_Tram_Port / L
H / {}._Bell_Tram_Port_Hall / L
H / {}_Bell: 3_Tram: 4 / L
H / L L / {}_and the tram was late in the spring.
H / L L / {},_and the tram was late in the spring.
H / L L / {}._The tram was late in the spring._The tram was late in the spring. / L
H / L L / {}_the tram was late in the spring_the tram was late. / L
H / L L / > {}_> the tram was late in the spring_> the tram was late. / L
H / L L / - {}_  the tram was late in the spring_  the tram was late. / L
H / L L / - {}_ the tram was late / L
---_title: {}_--- / H / L
H / L L / # {} / L
H / L L / 1. {} / L
H / L L / 1. {}._2. Bell. / L
H / L L / {} / Bells, Trams
"""

#: Pages with ever more words in a place.
WORDED = """
{words} / S
H / L L / {words} / L
H / L L / {words} / L / Bells / L
H / L L / Ann Lee said {words} / L
H / L L / Why {words} / L
H / L L / {words}? / L / Bells / L
H / L L / Map: {words} / L
H / L L / {words}: old / L
H / L L / - {words}: old
H / L L / - {words} – old
H / L L / - Why {words}? Old
H / L L / Ann Lee, mayor of {words} / L
H / L L / {names}, mayor / L
H / L L / {names} leaving court / L
H / L L / {names} / L
H / {names} / L
H / {names} / May 6, 2024 / L
H / By {names} / L
H / By {names}, editor / L
H / {names} | Editor / L
H / {names} Political editor / L
H / {names}, Political Editor / L
H / L L / Key {words}:_Bell._Tram._Port. / L
H / L L / Key {words}:_Bell._Tram. / L
H / {names}, May 6 - L
H / {capitals} — L
H / {capitals}, Norway — L
"""

#: Pages with ever more lines of a kind.
LINED = """
H / {lines|S} / By Ann Lee / L
H / {lines|Bells} / By Ann Lee / L
H / {lines|S} / Ann Lee | Editor / L
H / {lines|S} / Ann Lee / May 6, 2024 / L
H / {lines|S} / May 6, 2024 / L
H / {lines|S} / OSLO (Reuters) - L
H / {lines|S} / H / L
H / {lines|S} / Bells and trams again_Bells and trams again / L
H / {lines|S} / Reporting by Ann Lee / L / L / L / L / L / L / L / L / L / L
{lines|Photo: Tram} / Reporting by Ann Lee / S / S / S / S / S / S / S / S / S / S
H / L L / Share this / {lines|S}
H / L L / Ann Lee is a reporter in Oslo. / {lines|S}
H / L L / Tram news / {lines|S}
H / L L / The Times / {lines|S}
H / L L / Photo: Ann Lee / {lines|S}
H / L L / Read more / {lines|S}
H / L L / © The Times / {lines|S}
H / L L / (Reporting by Ann Lee) / {lines|S}
H / L L / {lines|Bells and trams} / L
H / L L / {lines|Bells and trams}
H / L L / {lines|Bells: 4} / L
H / L L / L / {lines|Bells and trams again}
H / {lines|Bells and trams again}
H / L L / The main points: / {lines|Bells and trams} / L
H / L L / The main points: / {lines|Bells are old.} / L
H / L L / The main points of all the old town: / {lines|It is old.} / L
H / L L / The main points: / {lines|Bells; trams;} / L
H / L L / {lines|Bells_S} / L
H / L L / {lines|Bells are late!_S} / L
H / L L / Trams_S_Costs_S / {lines|Bells are late!_S} / L
H / {lines|Bells_S} / The tram and the port and the old town and the hall of the bells and the bay of it / L L
H / {lines|Bells_S} / Trams / Ports / L L
H / {lines|# Bells_S} / L
H / L L / {lines|- Bells}
H / L L / {lines|1. Bells}
H / L L / {lines|12:30_S}
H / L L / {lines|May 6, 2024_S}
---_{lines|title: Bells}_--- / H / L
H / L L / {lines|Bells: new_Trams} / L
H / L L / Trams: new_Ports: old_{lines|Bells} / L
"""

#: Pages with one mark after another in a place.
MARKED = """
H{mark} / S
{mark}H / S
{mark}H{mark} / S
H.{mark} / S
H again.{mark} / S
“H.{mark} / S
L L{mark} / S
H / {mark}Trams and bells that are so new in the old town{mark} / L L
H / Trams and bells that are so new in the old town{mark} / By Ann Lee / L
H / Trams and bells that are so new in the old town{mark}” / L L
H / Trams and bells that are so new in the old town{mark} / LONDON (Reuters) - L
Trams and bells are so new{mark} / LONDON (Reuters) - L
H / L L / Bells and trams{mark} / L
H / L L / Bells and trams{mark} / Costs / L
H / L L / {mark}Bells and trams / L
H / L L / {mark}Bells and trams{mark} / L
H / L L / {mark} Bells and trams / L
H / L L / Bells{mark} / L
H / L L / Bells {mark} trams / L
H / L L / Bells.{mark} / L
H / L L / Bells?{mark} / L
H / L L / “Bells?{mark} / L
H / L L / Bells {mark}and trams” / L
H / L L / Bells and trams{mark} [1] / L
H / L L / Bells and trams{mark}[1] / L
H / L L / Bells and trams{mark}
H / L L / Bells and trams{mark} / - Bells / - Trams
H / L L / Bells and trams / {mark}L
H / L L / Bells / Trams{mark} / L
H / L L / **Bells and trams{mark}** / L
H / L L / **Bells and trams**{mark} / L
H / L L / {mark}{mark}Bells and trams{mark}{mark} / L
H / L L / # Bells {mark} / L
H / L L / Bells and trams{mark}_--- / L
H / L L / 1. Bells and trams{mark} / L
H / L L / 1{mark} Bells and trams / L
H / L L / 1{mark} Bells_2{mark} Trams
H / L L / {mark} Bells_{mark} Trams
H / L L / {mark}Bells_{mark}Trams
H / L L / {mark}_Bells / L
H / L L / {mark}{mark}{mark} / L
H / L L / - Bells{mark}_- Trams{mark}
H / L L / - {mark}Bells: new_- Trams: old
H / L L / - Bells{mark}: new_- Trams: old
H / L L / - Bells: {mark}
H / L L / - Bells: {mark}{mark}new
H / L L / - {mark} bells: new
H / L L / - Bells{mark} new_- Trams{mark} old
H / L L / - Bells {mark} new_- Trams {mark} old
H / L L / - Bells – new{mark}
H / L L / - Why{mark} It is new
H / L L / - S S S{mark}
H / L L / The main points{mark}_Bells_Trams_Ports
H / L L / The main points:_Bells{mark}_Trams{mark}_Ports{mark}
H / L L / The main points:_Bells{mark}_Trams
H / L L / The main points:_{mark}Bells_{mark}Trams
H / L L / The main points:_Bells{mark} new_Trams{mark} old
H / L L / The main points:_Bells; old;_Trams; old{mark}_Costs_L
H / L L / The main points of the old town:_It is old{mark}_A bell is new{mark}_We saw it{mark} / L
H / L L / The main points of the old town:_{mark}It is old._A bell is new._We saw it. / L
H / L L{mark} / Bells and trams_Trams_Costs_Ports_Roads / L
H / L L / Bells and trams{mark}_Trams{mark}_Costs{mark}_Ports{mark}_Roads{mark} / L
H / L L / {mark}Bells and trams_{mark}Trams_{mark}Costs_{mark}Ports_{mark}Roads / L
H / L L{mark} / Bells: 3_Trams: 4_Ports: 5 / L
H / L L / All the bells that rang out{mark}_and the tram was late in the spring.
H / L L / All the bells that rang out,_and the tram was late in the spring{mark}
H / L L / {mark} All the bells that rang out,_{mark} and the tram was late in the spring.
H / L L / {mark}__ L
H / L L / Photo: Ann Lee{mark} / Ann Lee says hello to all{mark} / L
H / L L / {mark}Photo: Ann Lee / L
H / L L / The tram of the town{mark} Photo: Ann Lee{mark} / L
H / L L / The tram of the town {mark}Ann Lee/AP) / L
H / L L / The tram of the town (Ann Lee/AP{mark} / L
H / L L / The tram of the town (Ann Lee/AP){mark} / L
H / L L / Read more{mark} Bells / L
H / L L / Read more{mark}_Bells{mark}_Trams / L
H / L L / {mark}Read more: Bells{mark} / L
H / L L / [Read more: Bells{mark}(a) / L
H / L L / {mark}Read more: Bells](a) / L
H / L L / {mark} Ann Lee / L
H / L L / Share this{mark} / Bells / L
H / By Ann Lee{mark} / L
H / {mark}By Ann Lee / L
H / {mark}By Ann Lee{mark} / L
H / By {mark}Ann Lee / L
H / By Ann Lee{mark} Tom Roe / L
H / By Ann Lee {mark} Editor / L
H / By Ann Lee{mark} editor of it / L
H / By Ann Lee {mark} {mark} / L
H / By A{mark} Lee / L
H / By ANN O{mark}LEE-ROE / L
H / By Good{mark} Friday{mark} / L
H / Ann Lee{mark} / May 6, 2024 / L
H / Ann Lee {mark} Editor / L
H / Ann Lee{mark} Political Editor / L
H / Ann Lee{mark} Political Editor{mark} / L
H / Ann{mark} Lee Political editor / L
H / Ann Lee{mark} The Times / L
H / Ann Lee {mark} The Times {mark} May 6, 2024 / L
H / Ann Lee_ann{mark}tram.example / L
H / Ann Lee / Political editor{mark} / L
H / Ann Lee_Tom Roe{mark} / L
H / LONDON{mark} L
H / LONDON {mark} L
H / LONDON - {mark}L
H / LONDON, May 6{mark} L
H / LONDON, May 6 {mark} L
H / LONDON, May 6{mark} / L
H / LONDON {mark}Reuters{mark} L
H / LONDON (Reuters) {mark}L
H / (Reuters{mark} L
H / (Reuters) {mark} L
H / (ANSA) - LONDON {mark} L
H / London{mark} L
H / London {mark} L
H / Oslo{mark} L
H / OSLO, Norway{mark} L
H / OSLO{mark}PARIS - L
H / March 3{mark}5 was a fine time of the year, said people in the hall and all of the old town
H / LONDON{mark} / L
H / They met {mark} L
The Times{mark} / Trams and bells that are so new in the old town / L
The Times / Trams and bells that are so new in the old town{mark} / L
H / L L / May 6, 2024{mark} / L
H / L L / 12:30{mark} / L
H / L L / ANN{mark} It is new. / L
H / L L / ann{mark}tram.example / L
H / L L / tram{mark}example / L
H / L L / Bells {mark} trams {mark} ports_--- {mark} --- {mark} ---_a {mark} b {mark} c / L
H / L L / {mark}a{mark}b{mark} / L
{mark}{mark}{mark}_title: Bells_{mark}{mark}{mark} / H / L
H / L L / {mark}{mark}{mark}_Bells are new_{mark}{mark}{mark} / L
H / L L / {mark}[tram](a.png)_*Bells* / L
"""
