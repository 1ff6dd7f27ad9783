import type { PhraseList } from './phrase-list.ts'

export const advertising: PhraseList = {
  kind: 'advertising',
  lines: `
start your # day …
start your free …
try it free for …
try it free today …
schedule a free …
schedule your free …
book a free …
book your free …
request a free …
request a demo …
book a demo …
want to see how it works …
get # off …
save # with code …
use promo code …
shop our …
shop the …
try our …
contact our …
talk to our …
speak to our …
speak with our …
order my …
order our …
buy my …
pre order my …
order your …
get your copy …
grab your copy …
claim my …
prices were accurate …
prices are accurate …
prices and availability …
price at time of …
we use income earning …
affiliate links are used …
as an affiliate …
as an amazon affiliate …
some of the links …
some links in this …
this post includes affiliate …
this article includes affiliate …
this guide contains affiliate …
this page includes affiliate …
disclosure: this post …
disclosure: this article …
disclosure: some …
when you click on …
products featured are …
all products featured …
all products are independently selected …
we independently …
may earn a commission
may receive a commission
& may earn a commission
start my free trial
get my free …
get instant access …
download the guide
download the ebook
download the whitepaper
download your free …
talk with an expert
see plans and pricing
see pricing
view pricing
explore pricing
no credit card needed
view on …
~ available on amazon
~ available from amazon
check amazon price
read review
read full review
see review
get it now
enroll now
enroll today
register today
rsvp
rsvp now
save your spot
save your seat
secure your spot
list your business …
advertisement
advertisements
~ advertising
advertisement …
advertisement continue reading below
& advertisement continue reading below
advertisement story continues below
advertisement article continues below
advertisement article continues below this ad
& article continues below this ad
& advertisement scroll to continue reading
advertisement scroll to continue
advertisement continue reading the main story
advertisement skip advertisement
advertisement remove ad
advertisement this advertisement has not loaded yet but your article continues below
this advertisement has not loaded yet
this advertisement has not loaded yet but your article continues below
this advertisement has not loaded yet but your video continues below
your article continues below
advertisement load more
advertisement close
close advertisement
close ad
close this ad
skip ad
skip advertisement
skip this ad
remove ads
remove ad
remove all ads
report ad
report this ad
report an ad
report this advertisement
hide ad
hide ads
ad
~ ads
ad #
ad feedback
ad choices
adchoices
ad loading
ad will end in # seconds
ad ends in # seconds
ads by google
advert
adverts
advertise
advertise here
advertise with us
advertise on …
advertiser disclosure
advertorial
about our ads
about these ads
about this ad
why am i seeing this ad
why this ad
~ sponsor
~ sponsors
sponsored
sponsored by
sponsored content
sponsored link
sponsored links
sponsored message
sponsored post
sponsored posts
sponsored stories
sponsored story
sponsor content
sponsor message
sponsored feature
our sponsors
thanks to our sponsors
a message from our sponsor
a message from our sponsors
a message from …
message from our sponsor
message from our sponsors
a word from our sponsor
a word from our sponsors
brought to you by
brought to you by …
presented by
powered by
powered by …
paid advertisement
paid content
paid content by …
paid for by …
paid partner content
paid partnership
paid post
paid program
partner content
~ partner offers
partner offer
promoted
promoted content
promoted stories
promoted links
~ promotion
~ promotions
~ promo
in association with
in association with …
in partnership with
affiliate disclosure
affiliate disclaimer
affiliate links
affiliate link
this post may contain affiliate links
this post contains affiliate links
this post contains affiliate links …
this article may contain affiliate links …
this article contains affiliate links …
this page may contain affiliate links …
this page contains affiliate links …
this site contains affiliate links …
this content may contain affiliate links …
this content contains affiliate links …
this story contains affiliate links …
we may earn a commission …
we may earn commission …
we may earn a small commission …
we may earn an affiliate commission …
we may receive a commission …
we may receive compensation …
we may get commission …
we earn a commission …
we earn commission …
we may make a commission …
when you buy through links …
when you buy through our links …
when you buy something …
when you purchase through links …
if you buy through our links …
if you buy something …
if you buy something from …
if you click on a link …
if you make a purchase …
if you purchase …
as an amazon associate …
purchases you make through our links …
products purchased through …
prices were correct …
prices may vary
prices subject to change …
buy now
buy now …
buy it now
buy it here
buy here
buy on amazon
buy tickets
shop now
shop all
shop here
shop the look
view deal
view deals
view on amazon
see deal
see price
see prices
see price at …
see on amazon
check price
check price on …
check prices
check latest price …
check availability
check the price …
get deal
get the deal
get offer
get quote
get a quote
get a free quote …
get your free …
get free …
book now
book a demo
book a call
book here
book online
book tickets
request a demo
request a quote
request info
request information
schedule a demo
schedule a call
schedule a consultation
get started
get started now
get started today
get started for free
get started free
get a demo
~ start now
start for free
~ try now
try it now
~ try it
~ order now
order here
order online
pre order now
pre order …
add to cart
add to basket
add to bag
add to wishlist
your cart is empty
your cart
view cart
~ checkout
continue shopping
out of stock
~ in stock
~ sold out
free shipping …
apply now
apply today
apply here
apply online
contact sales
talk to sales
talk to an expert
talk to us
~ download
download now
download here
download pdf
download our …
download as pdf
download on the app store
get it on google play
available on google play
available on the app store
download on google play
~ install
install now
~ play now
~ enter now
vote now
take the quiz
take our quiz
take our poll
take our poll …
take our survey
take our survey …
take the survey
take the poll
taboola
outbrain
by taboola
recommended by outbrain
you may like sponsored links by taboola
sponsored links by taboola
from our advertisers
from our sponsors
~ special offers
dfp ad
google ads
& advertisement
~ ad
~ ads
~ sponsored
~ advertisement
~ commission
~ affiliate
~ buy
~ shop
~ deals
~ amazon
~ offers
story continues after this ad …
advertisement continue reading
advertisement feature
advertisement feature …
advertising feature
ad content
& article continues after the advert
sponsored by …
supported by our readers
presented by our partners
paid promotion
content from our partners
from our commercial partners
why you can trust …
subscribe and save …
enter to win …
enter our competition
buy tickets here
shop this story
shop the edit
visit our shop
`,
}
