"""Lines that stand on English pages word for word: buttons, boxes, forms, players and notices, in small letters.

Each is the whole line, whatever marks stand around it. One that could be a heading of a story ("Analysis", "How we
work") is left out.
"""

#: Buttons and calls, forms and their answers.
_CALLS = (
    "read; read now; read all; read it all; read original article here; read original; expand all; collapse all; "
    "expand article; expand image; expand text; click to play; tap to play; tap to unmute; swipe for more; "
    "swipe for more photos; swipe left; swipe to see more; scroll down; return to top; go to top; back to the top; "
    "top of page; jump to content; jump to comments; jump to recipe; jump to video; go to comments; go to content; "
    "go to homepage; return to homepage; share now; share story; share full article; share this content; "
    "share this with; share link; share to; sharing options; link copied; link copied to clipboard; "
    "copied to clipboard; copy url; copy link to clipboard; email this story; email link; email to a friend; "
    "print page; print story; gift; gift article; gift this story; gift this; bookmark; bookmark article; "
    "bookmark this; save story; save this story; save this article; save to read later; read later; "
    "add to favourites; add to favorites; add to reading list; add to list; flag comment; follow me; follow topic; "
    "follow topics; follow this topic; follow this story; follow author; follow authors; follow this author; "
    "follow the author; follow live; follow now; connect with us; find us; join now; join here; join today; "
    "join the chat; get alerts; get email alerts; get notifications; get updates; get news alerts; get notified; "
    "notify me; turn on notifications; turn on alerts; enable notifications; allow notifications; manage alerts; "
    "manage notifications; subscribe to continue; subscribe to continue reading; subscribe to read; "
    "subscribe to read more; subscribe or log in; subscribe to unlock this article; unlock this article; unlock now; "
    "unlock full access; start free trial; start your free trial; try for free; try it free; buy a subscription; "
    "view offers; view subscription options; see subscription options; see offers; see plans; give now; support us; "
    "login; signin; signup; sign in / register; sign in/register; sign in or register; sign in or create an account; "
    "log in / sign up; login / register; login/register; login or register; log in or register; log in or sign up; "
    "sign out; log in or register to post comments; create account; create free account; register free; "
    "your account; my profile; edit profile; my feed; accept all; reject all; remind me later; manage preferences; "
    "manage cookies; manage cookie preferences; cookie notice; cookies settings; customise; customize; your email; "
    "your email address; email address; your e-mail address; enter email; e-mail address; your name; first name; "
    "last name; full name; forgot password; forgot your password; forgot password?; invalid email; "
    "invalid email address; success! you are signed up; you are signed up; you're signed up; you are now subscribed; "
    "you're subscribed; please try again later; an error occurred; an error has occurred; "
    "an error occurred. please try again; an error occurred. please try again later; oops! something went wrong; "
    "oops, something went wrong; unable to load; failed to load; error loading; post your comment; post comment; "
    "post a reply; add comment; add a comment; add your comment; write a comment; leave comment; leave your comment; "
    "leave a review; comment now; newest comments; oldest comments; most liked; sort by; see all comments; "
    "read comments; read all comments; read the comments; load comments; load more comments; load more stories; "
    "see less; see all; view less; view profile; watch on youtube; watch on facebook; watch on tiktok; view photos; "
    "view slideshow; view images; view full size; view larger; full screen; fullscreen; hide ad; close ad; "
    "close this ad; close dialog; close menu; close modal; close video; open menu; open navigation; open search; "
    "open in app; open app; use app; get app; download app; download now; download pdf; install app; "
    "available on ios and android; vote now; vote here; play now; order now; book now; buy tickets; get tickets; "
    "apply now; find out more here; send us a tip; submit a tip; submit a letter; submit your letter; "
    "send a letter to the editor; submit a letter to the editor; e-mail us; contact the author; "
    "contact the reporter; contact author; contact reporter; email the author; email the reporter; email author; "
    "report this; report ad; report error; report comment; got a story?; got a tip?; have a tip?; got a news tip?; "
    "have a story?; do you have a story?; do you have a story for us?; have you got a story?; "
    "have a story to share?; what do you think?; what are your thoughts?; have your say; let us know; "
    "was this article helpful?; was this helpful?; did you find this article useful?; did you find this useful?; "
    "rate this article; rate this story; your support matters; enjoyed this article?; enjoying this article?; "
    "like this article?; like this story?; share your view; add us on google; prefer us on google; "
    "make us preferred on google; source link; next article; previous article; next post; previous post; next story; "
    "previous story"
)

#: Advertisements.
_ADVERTISEMENTS = (
    "adverts; advertorial; advertisement feature; advertiser content; ad feedback; ad loading; loading ad; ad break; "
    "google ads; sponsored links; sponsored by; sponsored stories; sponsor content; sponsor message; "
    "from our sponsors; from our sponsor; a message from our sponsor; our sponsors; our partners; from our partners; "
    "partner offers; in partnership with; presented by; brought to you by; paid partner content; paid advertisement; "
    "promoted links; native ad; from around the web; from the web; ad content; advertise; advertise with us; "
    "advertise here; place an ad; why am i seeing this ad?; hide this ad; remove ads; go ad-free; "
    "text continues below; more below; skip this ad; after advertisement; affiliate links; deal alert; shop the story"
)

#: Boxes of other articles: the short lines under one belong to it.
_BOXES = (
    "related items; related photos; related gallery; related tags; related searches; recommended video; "
    "recommended by; we recommend; our recommendations; suggested; suggested for you; suggested stories; "
    "more stories like this; more articles; more headlines; more videos; more video; more photos; more pictures; "
    "more images; more galleries; more in this section; more in this series; more to read; more to explore; "
    "more to watch; more coverage; more posts; more top stories; more great reads; more top reads; "
    "more you might like; other stories; other articles; other top stories; other headlines; also on the site; "
    "also of interest; also interesting; latest articles; latest videos; latest video; latest posts; latest updates; "
    "recent posts; recent articles; recent stories; recent news; recent comments; most watched; most discussed; "
    "popular posts; popular news; popular reads; popular videos; popular topics; popular in the community; "
    "popular searches; trending topics; trending articles; trending videos; hot topics; hot stories; what's hot; "
    "what's trending; top stories now; top news; top reads; top trending; today's top stories; today's headlines; "
    "today's best reads; the latest news; breaking stories; featured stories; featured articles; featured videos; "
    "featured video; featured posts; featured news; staff picks; our best reads; don't miss out; don't miss it; "
    "don't miss these; in case you missed it; icymi; you may have missed; things you may have missed; "
    "readers also liked; readers also read; people also read; people are reading; what others are reading; "
    "others also read; what to watch next; next up; watch next; watch more; listen next; further viewing; "
    "in this story; in this article; in this section; in this package; in this issue; on this page; jump to; "
    "table of contents; key topics; topics in this article; topics mentioned; tags; article tags; filed under; "
    "filed in; from the archives; from our archive; from our archives; related to this story; on the same topic; "
    "explore the series; quick links; useful links; external links; related internet links; related external links; "
    "our newsletters"
)

#: Players, galleries, tools and notices of the site.
_NOTES = (
    "please wait; now playing; autoplay; auto play; unmute; replay; play audio; play all; live stream; livestream; "
    "image gallery; slideshow; slide show; captions off; subtitles; full transcript; "
    "read transcript; view transcript; listen live; listen to the audio version; audio version; "
    "audio version available; audio article; ai-generated audio; hear this story; hear this article; "
    "this audio is auto-generated; this audio is generated by ai; text to speech; embed code; iframe; "
    "created with datawrapper; made with flourish; get the data; download image; download data; "
    "embed download image; breaking news; just in; premium content; premium article; members only; member exclusive; "
    "for members; for members only; for subscribers; for subscribers only; subscriber only; subscribers only; "
    "subscriber exclusive; subscriber-only; subscriber-only content; exclusive for subscribers; "
    "exclusive to subscribers; free to read; free article; paywall; why you can trust us; editorial standards; "
    "editorial policy; ethics policy; corrections policy; about this article; about this story; about our ads; "
    "privacy notice; privacy settings; your privacy choices; your privacy rights; do not sell my info; "
    "accessibility statement; site map; site index; rss; rss feed; all rights reserved; larger text; smaller text; "
    "dark mode; light mode; breadcrumb; breadcrumbs; skip to navigation; skip navigation; search for; "
    "search this site; homepage; home page; page not found; avatar; author image; author photo; author avatar; "
    "profile photo; headshot; placeholder; thumbnail; opens in new window; opens in a new tab; opens in new tab; "
    "open in new window; end of article; end of story; end of content; end of advertisement; end of twitter post; "
    "end of instagram post; end of facebook post; end of youtube post; end of x post; story highlights off; "
    "ai summary; summary generated by ai; video unavailable; content unavailable; media unavailable; unable to play"
)

#: Who signs where nobody does.
_DESKS = (
    "compiled from wire reports; from wire reports; from staff and wire reports; wire reports; wire services; "
    "from news services; from our correspondent; by our correspondent; from our own correspondent; agency report; "
    "staff report; staff reports"
)

FURNITURE = {
    line: kind
    for kind, lines in (("agency", _DESKS), ("note", _NOTES), ("promo", f"{_CALLS}; {_ADVERTISEMENTS}; {_BOXES}"))
    for line in lines.split("; ")
}
#: Those that open a list of other articles.
OPENERS = frozenset(_BOXES.split("; "))
