import type { PhraseList } from './phrase-list.ts'

export const author: PhraseList = {
  kind: 'author',
  lines: `
see all posts by …
read more by …
about the reviewers
contributed to this content
posts by …
about the author
about the author …
about the authors
about the writer
about the contributor
about the editor
about the reviewer
about the expert
about author
about this author
~ about me
~ about the blog
about this article
about this story
about this page
~ about us
about us …
~ author
author bio
author details
author information
author info
author profile
~ authors
article by
article written by …
author archive
author archives
author page
author's bio
meet the author
meet the writer
~ contributor
~ contributors
contributing writer
~ guest author
guest contributor
guest post
guest post by …
~ guest writer
~ staff writer
staff reporter
written by
written by …
reviewed by
reviewed by …
medically reviewed by …
medically reviewed
fact checked by …
fact checked
edited by …
our standards the thomson reuters trust principles
~ by:
~ by
follow the author …
follow the writer …
follow author
follow this author
follow this author …
follow on twitter
follow on facebook
follow on instagram
follow on google news
follow him on …
follow her on …
follow him on twitter …
follow her on twitter …
follow them on …
see author archive
email the author
email author
contact author
view all posts by this author
view all articles by this author
more by this author
more from this author …
more posts by this author
more about the author
read full bio
full bio
see full bio
view full bio
view full profile
read bio
show bio
~ bio
~ biography
latest posts by …
all posts by …
all articles by …
other articles by …
other posts by …
recent posts by …
expert reviewed …
expert reviewer
~ our experts
~ our team
~ meet the team
~ editorial team
~ the editors
~ the editor
~ editor
~ editors
~ credits
website
website facebook twitter
~ author
~ about
~ by
~ follow
~ bio
~ written
~ reviewed
~ writer
~ editor
~ staff
reach her at …
reach him at …
reach them at …
reach me at …
more stories by …
more stories from this author
more from this reporter
email this reporter
email the reporter
email this author
contact the newsroom
contact the editor
contact our newsroom
contact our newsdesk
contact the newsdesk
contact reporter …
follow the reporter …
you can follow him on …
you can follow her on …
you can follow them on …
you can email her at …
you can email him at …
you can reach her at …
you can reach him at …
read more from this author
read more from this reporter
read full profile
read more of her stories
read more of his stories
see more by this author
send an email to …
send the author an email
! see all posts by …
! see all articles by …
! see all stories by …
! view all posts by …
! view all articles by …
! view all stories by …
! view author …
! reach the reporter at …
! reach the author at …
! email her at …
! email him at …
! submitted by admin …
! submitted by webmaster …
! posted by admin …
`,
}

export const copyright: PhraseList = {
  kind: 'copyright',
  lines: `
all rights reserved
all rights reserved …
all right reserved
some rights reserved
copyright
copyright # …
copyright © …
copyright reserved
copyright notice
copyright policy
copyright protected
copyright information
copyright all rights reserved
© # …
© copyright …
this material may not be published broadcast rewritten or redistributed
this material may not be published …
this material may not be reproduced …
no part of this publication may be reproduced …
no part of this …
not for redistribution
reproduction in whole or in part …
reproduced with permission …
republished with permission …
reprinted with permission …
used with permission
used by permission
used under license
used under licence
this article is protected by copyright …
this document is subject to copyright …
this content is subject to copyright
this content is protected by copyright …
terms of use
terms of service
terms of sale
terms and conditions
terms conditions
terms & conditions
terms and privacy
terms privacy
terms and rules
terms of use privacy policy
terms of use and privacy policy
~ terms
terms apply
terms and conditions apply
~ privacy
privacy policy
privacy policy terms of use
privacy policy terms of service
privacy policy and terms of service
privacy policy and terms of service apply
privacy notice
privacy statement
privacy terms
privacy and cookies
privacy cookies
privacy and cookie policy
privacy and cookies policy
privacy at …
this site is protected by recaptcha …
this site is protected by recaptcha and the google privacy policy and terms of service apply
protected by recaptcha
protected by recaptcha …
the google privacy policy and terms of service apply
~ legal
legal notice
legal notices
legal information
legal disclaimer
~ disclaimer
~ disclosure
~ disclosures
imprint
impressum
~ accessibility
accessibility statement
accessibility help
accessibility links
accessibility policy
accessibility tools
~ code of ethics
~ code of conduct
ethics policy
editorial policy
editorial guidelines
editorial standards
editorial process
corrections policy
~ corrections
corrections and clarifications
modern slavery statement
contact us
~ contact
contact information
contact info
contact support
follow us here
work with us
work for us
~ press
press room
press center
press kit
press releases
press release
media kit
media contact
media contacts
media inquiries
~ careers
~ jobs
~ about
site credits
powered by wordpress
proudly powered by wordpress
designed by …
powered by wordpress com
registered in england …
a part of hearst digital media
a division of …
~ copyright
~ rights
~ reserved
~ all rights reserved
~ privacy policy
~ terms of service
~ terms of use
~ terms
~ privacy
~ legal
~ llc
~ inc
~ ltd
our editorial guidelines
our editorial standards
our editorial process
our editorial policy
our standards
how we work
how we make money
how we use ai
our ethics policy
our corrections policy
! all content copyright …
! all content © …
! copyright © …
! copyright # …
! © copyright …
! this material may not be …
! this material is protected …
! this content is protected …
! this article may not be …
! not for reproduction …
! reproduction without …
! unauthorised reproduction …
! unauthorized reproduction …
! do not reproduce …
! republish our …
! republish this …
! republishing guidelines …
! you are free to republish …
! we're happy for you to republish …
! nothing in this article …
! content provided for …
`,
}

export const navigation: PhraseList = {
  kind: 'navigation',
  lines: `
~ home
homepage
home page
home news
home about
home about contact
main menu
main navigation
primary menu
primary navigation
secondary navigation
footer menu
~ footer
~ header
~ menu
menu close
menusections
navigation
navigation menu
site navigation
~ sections
~ categories
~ archives
~ archive
breadcrumb
breadcrumbs
you are here
you are here …
you are here:…
~ blog
blogs
blogroll
~ news
~ forum
~ forums
~ shop
~ store
~ support
~ help
help center
help centre
customer service
customer support
~ events
event calendar
~ calendar
~ services
~ our services
~ products
~ resources
resource center
~ company
our company
~ our story
~ our work
~ our mission
our blog
~ who we are
~ what we do
~ why choose us
~ how it works
~ how we work
locations
find a location
~ find us
find a store
~ find a doctor
store locator
subscribe & follow
subscribe and follow
submit a story
submit news
submit your story
~ letters
classifieds
obituaries
e edition
e paper
epaper
today's paper
~ current issue
back issues
past issues
~ digital edition
~ mobile apps
mobile site
desktop site
full site
view desktop version
view mobile version
~ rss
rss feed
~ rss feeds
subscribe to rss
~ xml
~ atom
~ feed
feeds
~ language
~ languages
select language
~ english
~ español
~ deutsch
~ français
~ italiano
~ português
~ translate
translate this page
translate page
select your language
change language
~ weather
horoscope
horoscopes
crosswords
puzzles
~ games
lottery
tv listings
tv guide
email us
live chat
all topics
all categories
all news
all articles
all posts
~ all stories
all videos
all products
~ all
all rights
more sections
more sites
~ network
partner sites
our network
our partners
our sites
our brands
press & media
investor relations
site index
a z index
~ community
~ members
login form
social media
social links
~ get help
~ get involved
get the latest
get directions
~ apps
download app
widget
widgets
~ home
~ about us
~ about
~ contact
~ contact us
~ news
~ sport
~ sports
~ business
~ entertainment
~ lifestyle
~ politics
~ opinion
~ world
~ local
~ health
~ tech
~ technology
~ science
~ travel
~ culture
~ arts
~ jobs
~ classifieds
~ blog
~ shop
~ menu
~ archive
~ archives
~ help
~ advertise
~ careers
~ events
~ support
`,
}

export const player: PhraseList = {
  kind: 'player',
  lines: `
press enter or click to view image in full size
open image modal
original sound …
♬ original sound …
prefer to watch
prefer to listen
listen on apple podcasts
listen on spotify
watch on youtube …
view image in fullscreen
image # / #
photo # / #
picture # / #
slide # / # …
# / # photos
click for full size
click to enlarge photo
tap image to enlarge
~ # #
~ play
play video
play audio
play all
play episode
play button
play again
play clip
play now playing
play live radio
play pause
~ pause
~ stop
~ mute
~ unmute
~ replay
~ rewind
~ now playing
autoplay
autoplay on
~ volume
volume up
~ settings
~ captions
~ subtitles
captions off
cc
full screen
fullscreen
enter fullscreen
exit fullscreen
full size
full size image
~ enlarge
enlarge image
image copyright …
media caption …
toggle caption …
enlarge photo
enlarge this image
enlarge this image toggle caption …
enlarge caption
toggle caption
& toggle caption
hide caption
& hide caption
show caption
hide caption toggle caption
~ caption
image caption
media caption
media playback is unsupported on your device
media playback is unsupported on your device …
media playback is not supported on this device
media playback is not supported on this device …
media unable to play
your browser does not support the audio element
your browser does not support the video tag
your browser does not support html video
your browser does not support iframes
to play this video you need to enable javascript in your browser
to watch this video enable javascript …
this video can not be played
this video cannot be played
this video has been removed
this video is no longer available
this video is not available
this video is private
this video is unavailable
this browser does not support the video element
video unavailable
video not available
video loading
video player is loading
video player
video ad feedback
video transcript
loading video
loading the player
loading player
current time #
current time # #
~ duration #
duration # #
remaining time #
loaded #
stream type live
seek to live currently behind live
playback rate
~ chapters
descriptions off selected
audio track
this is a modal window
beginning of dialog window escape will cancel and close the window
end of dialog window
the media could not be loaded …
no compatible source was found for this media
an error occurred please try again later
an error has occurred please try again later
this content is not available in your region
this content is not available in your country
this video is not available in your region
this video is not available in your country
thanks for your feedback
thank you for your feedback
error loading player …
~ image # of #
image # of # …
image # #
~ image #
~ image
image credit
image credits
image copyright
image source
~ images
photo # of #
photo # of # …
photo # #
~ photo #
~ photo
photo credit
photo by
picture # of #
picture # #
~ picture #
slide # of # …
slide # / #
~ figure #
~ # photos
~ # images
~ # slides
~ # pictures
~ # videos
~ # video
gallery # of #
view gallery # photos
view # photos
view # images
view all # photos
view all photos
see all # photos
show # images
next photo
next gallery
next image
next slide
next video
previous photo
previous image
start slideshow
start gallery
launch gallery
launch slideshow
launch full gallery
open gallery
open gallery #
full gallery
expand photo
~ zoom
zoom in
zoom out
zoom image
click image to zoom
tap to enlarge
tap to expand
tap to unmute
tap to play
swipe for more
swipe to see …
scroll for more photos
placeholder while article actions load
placeholder image
~ embed
embed code
embed this
embedded content
embedded video
embed this video
embed video
embed tweet
copy embed code
get embed code
~ transcript
read transcript
view transcript
show transcript
hide transcript
download audio
download mp3
download transcript
listen # min
listen # # min
# min listen
# minute listen
# listen
toggle more options
~ audio
audio player
use up down arrow keys to increase or decrease volume
audio will be available later today
watch full screen
watch on youtube
watch later
youtube video
a post shared by …
a photo posted by …
a video posted by …
a post shared by
view profile
post on x
see new posts
twitter ads info and privacy
replying to
view this post on …
view conversation on twitter
reuse content
slideshow #
view slideshow #
~ live
~ live now
live tv
~ on air
on now
~ play
~ video
~ photo
~ photos
~ image
~ images
~ caption
~ slide
~ slideshow
~ of
~ gallery
~ hide
~ show
~ enlarge
~ duration
~ current time
~ mute
~ live
~ volume
~ fullscreen
audio by carbonatix
audio by …
audio player loading
audio article
image source getty images
video duration …
hulton archive via getty images hide caption
via getty images hide caption
# seconds of # …
# seconds of # minute # seconds …
# minutes # seconds of # …
view gallery # images
view all images
view # more images
see gallery # photos
image gallery # images
click to see it larger
click on the image to see it larger
tap the image to enlarge
unable to play media
unable to play video
to play the media you will need to …
your browser cannot play this video
your device does not support …
video can not be played
sorry the video player failed to load …
sorry this video is not available …
keep watching
continue watching
watch in full
now playing …
up next in # …
more videos
listen # minutes
listen to this article # min
listen to this article # minutes
listen to this story # min
this audio is auto generated please let us know if you have feedback
this is an ai generated audio …
this audio was generated …
ai generated audio …
hear this story
hear this article
download the transcript
read the transcript
read the full transcript
see the transcript
unmute
tap for sound
click to unmute
ai summary
ai generated
~ ai generated summary
ai generated summary
ai generated key points
ai assisted
ai assisted summary
ai powered summary
ai overview
key points generated by ai
key takeaways generated by ai
summary by ai
summary generated by ai
generated by ai
created with ai
summarised by ai
summarized by ai
! this article was summarised …
! this article was summarized …
! this audio article …
! this article was read by …
! this article is read by …
! these bullet points were …
! these key points were …
! the summary above was …
! the key points above …
! summary generated by …
! summarised by ai …
! summarized by ai …
! created with the help of ai …
! key points generated by …
! audio produced by …
! audio narrated by …
! audio generated by …
! audio version by …
! narrated by ai …
! read by an ai …
! listen to this article …
! listen to this story …
! how to listen to podcasts …
! to play the media …
! to play this video …
! to play this audio …
! video player …
! this video can …
! this video cannot …
! this video could not …
! this is a modal window …
! the media could not …
! sorry this video …
! sorry the video …
! media playback …
! your browser does not …
! your browser doesn't …
was this summary helpful
was this summary useful
was this audio helpful
summarise this article
summarise article
summarize article
ask about this article
ask a question
ask ai
captions are available
captions available
subtitles available
transcript available
volume #
speed #
#x
#x speed
playback speed
skip back # seconds
skip forward # seconds
back # seconds
forward # seconds
rewind # seconds
download episode
download this episode
full episode
all episodes
see all episodes
more episodes
view all episodes
latest episode
previous episode
next episode
show notes
subscribe to the podcast
subscribe to podcast
subscribe to this podcast
follow the podcast
podcast feed
apple podcasts
google podcasts
apple podcasts spotify
spotify apple podcasts
spotify apple podcasts youtube
~ spotify
~ apple podcasts
~ pocket casts
~ amazon music
~ iheartradio
~ castbox
! this summary was generated …
! this summary was created …
! this summary was written …
! this summary was produced …
! this audio is generated …
! this audio was generated …
! this audio is auto …
! press play to …
! hit play to …
! tap play to …
! click play to …
playback speed #x
playback speed #
speed #x
listen and follow
listen and follow along
listen and subscribe
! listen and follow our …
! subscribe and listen …
listen and download
`,
}

export const transcript: PhraseList = {
  kind: 'transcript',
  lines: `
accuracy and availability of npr transcripts may vary …
transcript text may be revised …
transcripts are created …
transcript edited for clarity
inaudible #
crosstalk #
indistinct #
unintelligible #
soundbite of archived recording …
begin transcript
end transcript
begin video clip
end video clip
end videotape
begin videotape
start video clip
~ commercial break
soundbite of music
soundbite of archived recording
soundbite of song …
~ inaudible
~ crosstalk
end of transcript
transcript ends
transcript begins
this is a rush transcript …
this transcript was …
this transcript has been …
npr transcripts are created on a rush deadline …
accuracy of transcripts may vary
~ (laughter)
! transcript is automatically …
! transcripts are automatically …
! this transcript is automatically …
! this transcript is auto generated …
! this transcript is autogenerated …
! this transcript was generated …
! this transcript was automatically …
! transcript was generated …
! transcript generated by …
! the transcript is automatically …
! transcript provided by …
`,
}

export const placeholder: PhraseList = {
  kind: 'placeholder',
  lines: `
lorem ipsum …
& lorem ipsum dolor sit amet
lorem ipsum dolor sit amet
insert quote
insert quote here
insert headline here
insert caption
insert caption here
insert image here
insert photo here
insert text here
insert link here
insert name here
headline here
headline goes here
~ caption here
caption goes here
caption tk
text goes here
your text here
add text here
enter text here
this is a placeholder
~ placeholder
placeholder text
~ dummy text
~ sample text
type your text here
click here to add text
double click to edit
~ tk
tktk
tk tk
quote tk
photo tk
caption to come
headline to come
copy to come
~ more to come
~ more to follow
quote to come
subhead
subhead here
subheading here
subhead goes here
pull quote
pull quote here
pullquote
pullquote here
xxx caption xxx
caption xxx
xxx caption
headline xxx
byline here
dek here
standfirst here
standfirst to come
headline tk
dek tk
subhed
subhed here
hed here
hed tk
art tk
graphic tk
photo here
image here
picture here
pic here
video here
quote here
link here
embed here
map here
chart here
graphic here
factbox here
fact box here
box here
`,
}
