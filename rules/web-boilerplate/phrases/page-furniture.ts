import type { PhraseList } from './phrase-list.ts'

export const printing: PhraseList = {
  kind: 'printing',
  lines: `
get the recipe
skip to recipe
skip to bottom of list
view snippet source
~ print
print this
print this article
print this page
print this post
print this story
print article
print page
print story
print friendly
print friendly version
print version
print email
print e mail
print edition
print pdf
printable version
printer friendly
printer friendly page
printer friendly version
printer friendly pdf email
send to printer
text size
font size
increase text
decrease text
increase text size
decrease text size
increase font size
decrease font size
larger text
smaller text
larger smaller
larger text smaller text
small medium large
a a a
a- a+
resize text
change text size
change font size
reset font size
resizer
~ pdf
save as pdf
download as pdf
download article
download this article
cite
cite this
cite this article
cite this page
cite this article as …
how to cite this article …
get permission
get permissions
get rights and permissions
rights and permissions
request permission
request permissions
reprint
~ reprints
reprints and permissions
order reprints
purchase reprints
buy reprints
license this article
license article
republish
republish this article
republish this story
republish our articles
republish our articles for free online or in print …
creative commons license …
~ permalink
perma link
short link
short url
open in app
open in new window
open in new tab
open image in gallery
open in gallery
open image
open in browser
view as one page
single page
view on one page
view as single page
one page
show all pages
all on one page
dark mode
light mode
reader view
hide sidebar
toggle sidebar
toggle navigation
toggle menu
toggle search
toggle dark mode
skip to content
skip to main content
skip to main
skip to navigation
skip to footer
skip to search
skip to end of main content
skip to article
skip past newsletter promotion
after newsletter promotion
skip to next section
skip to primary content
skip navigation
skip links
jump to content
jump to navigation
jump to recipe
jump to video
jump to section …
jump to:…
print recipe
pin recipe
rate this recipe
rate this article
rate this story
rate this
rate this post
rate this content
rate article
vote count #
no votes so far …
was this helpful
was this article helpful
was this page helpful
was this information helpful
was this post helpful
was this useful
did you find this helpful
did you find this article helpful
did you find this useful
did you like this article
did you like this
is this page useful
give feedback
leave feedback
send us feedback
report a typo
report a mistake
report an error
report an error …
report error
report a correction
report a problem
report a bug
report a technical issue …
report an issue
report corrections
report this
report typo
suggest a correction
suggest a correction …
suggest an edit
submit a correction
submit a correction suggestion
spotted a mistake
spotted an error
see an error
see an error in this …
see an error in this story
found a mistake
found an error
found a typo …
notice a mistake …
request a correction …
request correction
something to add
advertise with …
~ # views
~ # view
~ # likes
~ # like
~ # followers
# retweets
~ # votes
~ # vote
~ # points
~ # reads
# min read
# mins read
# minute read
# minutes read
~ # min
~ # mins
~ # minutes
reading time # minutes
reading time # min
reading time # mins
estimated reading time …
estimated read time …
read time # minutes
read # min
time to read …
# word count
~ # ago
# min ago
# mins ago
~ # minutes ago
~ # minute ago
~ # hour ago
~ # hours ago
# hrs ago
~ # day ago
~ # days ago
~ # week ago
~ # weeks ago
~ # month ago
~ # months ago
~ # year ago
~ # years ago
~ #h ago
~ #d ago
~ #m ago
~ #h
~ #d
~ #w
~ #k
#k views
#k shares
#k followers
#m followers
~ just now
today at # am
today at # pm
~ date
~ time
~ title
loading
loading comments
loading content
please wait
~ error
~ oops
~ close
close menu
close this
close search
close dialog
close modal
close window
close this window
close share
close gallery
close image
close video
close navigation
close overlay
close popup
close button
close sidebar
open menu
open main menu
open search
open navigation menu
open navigation
open sidebar
open menu close menu
open share menu
~ expand
expand all
expand menu
expand image
expand caption
expand this image
~ collapse
collapse all
~ cancel
~ submit
submit search
~ send
send message
~ reset
reset all
~ clear
clear all
clear filters
clear search
~ confirm
~ apply
apply filters
~ edit
edit this page
edit this
~ delete
~ undo
~ save
~ saved
ok cancel
~ yes no
~ yes
~ no
~ on off
~ off
~ on
~ go
~ done
~ select
select all
select one
select page
select date
select category
select language
select your country
select a country
~ choose
choose an option
~ search
search here
search for
search for:…
search site
search this site
search this website
search this blog
search the site
search our site
search our archives
search archives
search results
advanced search
~ filter
filter by
~ filters
~ sort
sort by
~ back
back to top
back to the top
back to top ↑
back to blog
back to all posts
back to all
back to news
back to home
back to homepage
back to list
back to main menu
back to previous page
back to search results
back to results
back to gallery
back to article
back to articles
back to index
go back
go to top
go to home
go to homepage
go to content
go to section …
go to page …
go to:…
go to next …
return to top
return to homepage
return to article
return to the top
return to story
return to …
scroll to top
scroll up
scroll down
~ scroll
~ top
top of page
bottom of page
page load link
toggle child menu
toggle the table of contents
toggle table of contents
~ table of contents
table of contents …
~ contents
contents show
contents hide
on this page
on this page …
in this article:…
on the page
page contents
quick links
quick navigation
quicklinks
quick view
~ quick facts
~ useful links
helpful links
important links
helpful resources
site map
sitemap
~ close
~ open
~ menu
~ search
~ loading
~ skip
~ pdf
~ top
~ back
~ views
~ minutes
~ min
~ mins
~ hours
~ ago
~ read
~ text
~ size
~ rate
~ helpful
~ yes
~ no
~ feedback
~ cancel
~ edit
~ reset
~ go
~ download
~ export
report a correction or typo
report a correction or …
report typo or correction
send a news tip
send us a news tip
send us a correction
submit a news tip
quick read
# minute listen
# min watch
reading time #
reading time # …
read time # …
time to read # …
a # minute read
approximately # minutes
please try again later
there was an error loading …
error loading …
content not available
this content is not available
this content is unavailable …
the page you are looking for …
page not found
view as pdf
download this story
text to speech
share print
print share
print save
print subscribe
print friendly pdf email
print friendly pdf & email
see something wrong …
spot something wrong …
spotted something wrong …
notice something wrong …
tip us off …
send us a tip …
send us your tips …
did you enjoy this article …
did you enjoy this story …
did you enjoy reading this …
did you find this article useful
! was this article helpful …
! was this page helpful …
! was this story helpful …
! was this information useful …
! was this article useful …
! was this page useful …
! did you find this article helpful …
! did you find this article useful …
! did you find this page useful …
! did you find what you were looking for …
! how helpful was this …
! how useful was this …
! rate this article …
! rate this page …
! rate this story …
! screen reader users …
! enable accessibility …
! to enable screen reader support …
! enable screen reader support …
! for accessibility press …
accessibility mode
accessibility feedback
skip to accessibility help
go to mobile version
go to desktop version
go to mobile site
go to desktop site
go to full site
view full site
view mobile site
switch to mobile version
switch to desktop version
switch to mobile site
switch to desktop site
exit mobile version
turn off dark mode
turn on dark mode
`,
}

export const pagination: PhraseList = {
  kind: 'pagination',
  lines: `
page # of #
~ page #
page # #
page # next
~ pages
~ pages #
pages # #
~ prev
prev next
prev post
prev article
~ previous
previous next
previous page
previous page next page
previous post
previous post …
previous post next post
previous posts
previous article
previous article …
previous article next article
previous story
previous story next story
previous slide
previous slide next slide
previous image
previous entry
previous entries
previous #
~ next
next page
next posts
next slide
next image
next entry
next entries
next last
next chapter
next section
next step
next prev
next previous
next #
next article
next post
next story
~ first
first last
~ last
last page
~ older
older posts
older post
older entries
older comments
older articles
older stories
older newer
older post newer post
~ newer
newer posts
newer post
newer post …
newer entries
newer comments
newer articles
← older posts
← previous …
post navigation
posts navigation
post pagination
posts pagination
comment navigation
comments navigation
pagination
~ # of #
~ # / #
# out of #
~ # # # next
showing # of #
showing # to # of …
displaying # of …
~ of #
~ slide # of #
~ slide #
item # of #
items # of #
step # of #
view page #
go to page #
~ article # of #
~ part # of #
continued on next page
continued on page #
continued from page #
continued from previous page
~ continued
to be continued on …
jump to page
load more pages
more pages
see next page
view next page
view previous page
view more pages
~ of
~ page
~ pages
~ next
~ prev
~ previous
~ older
~ newer
~ first
~ last
~ posts
~ entries
continue to the next page
continue to next page
continue to next slide
continue to page #
continue on next page
continue on the next page
go to the next page
go to next page
go to the next story
go to next story
go to the previous story
`,
}

export const filing: PhraseList = {
  kind: 'filing',
  lines: `
filed under
filed under …
filed to:…
posted in …
posted on …
posted by …
posted in
posted:…
post last modified …
published:…
published on …
published in:…
published # …
last updated on …
updated on …
updated # …
first published on …
originally published at …
originally published on …
this post was originally published …
this article first appeared …
this story originally appeared …
this story was originally published …
this story first appeared …
this post originally appeared …
this article was first published …
this article was last updated …
this article was published …
this article appeared …
this article appears …
this article is part of …
this story is part of …
this post is part of …
this entry was …
this entry is filed under …
this article is filed under …
this article tagged under …
this post is tagged …
this story was …
this content was …
this page was last …
this page last …
this item was …
~ tagged
tagged:…
~ tags
tags:…
~ tag
~ topics
~ topic
~ keywords
~ category
category:…
~ categories
labels:…
~ labels
uncategorized
uncategorised
~ general
related topics:…
more on:…
more in:…
more about:…
mentioned in this article …
in this article:…
~ source
~ sources
via …
source link
original source
image source
~ tags
~ tagged
~ categories
~ category
~ filed
~ uncategorized
~ topics
~ posted in
~ posted on
~ posted by
~ in
~ by
~ on
~ updated
~ published
~ news
~ am
~ pm
~ est
~ gmt
~ edt
~ pst
~ pdt
topics:…
categories:…
sections:…
filed to …
posted in the …
posted under …
tagged in …
tagged with …
in categories …
topics in this …
related topics …
read more on these topics
follow topics in this article
more about this topic
explore this topic
story tags
article tags
last modified on …
date published …
date created …
posted on # …
published at # …
updated at # …
originally published …
this article is more than # …
this article is over # …
this story is more than # …
this article was written more than …
topic:…
in this topic …
! this entry was posted …
! topics mentioned …
! topics in this …
! related topics …
`,
}
