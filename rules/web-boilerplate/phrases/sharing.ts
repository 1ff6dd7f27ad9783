import type { PhraseList } from './phrase-list.ts'

export const sharing: PhraseList = {
  kind: 'sharing',
  lines: `
if you like it please share it
if you found this …
if you liked this please …
if you enjoyed this please …
please share this …
pin this post
pin this image …
save recipe
did you enjoy this post …
the link has been copied
follow us on …
connect with me on …
get in touch on …
like us on …
tag us on …
tag me on …
help me spread the word …
help us spread the word …
~ # pins
send this to a friend
send to a friend
send to friend
send this to friend
email to a friend
email this to a friend
email to friend
email a friend
e mail to a friend
e mail this to a friend
e mail this to a friend printable version
e mail a friend
tell a friend
~ tell your friends
recommend to a friend
recommend this article
recommend this
recommend on facebook
your email recipient email
click to share on …
click to share this on …
click to email a link to a friend …
click to email this to a friend …
click to print
click to print opens in new window
opens in new window
opens in a new window
opens in a new tab
opens in new tab
opens in your email client
share
share on facebook
share on twitter
share on x
share on linkedin
share on whatsapp
share on pinterest
share on reddit
share on tumblr
share on telegram
share on email
share on bluesky
share on threads
share on google
share on google plus
share on stumbleupon
share on facebook …
share on twitter …
share on x twitter
share via email
share via facebook
share via twitter
share via whatsapp
share by email
share with email
share with facebook
share with twitter
share with your friends
share with friends
share to facebook
share to twitter
share to linkedin
share to email
share this
share this article
share this article on …
share this article with a friend
share this article with your friends
share this story
share this story on …
share this post
share this post on …
share this page
share this page on …
share this entry
share this content
share this video
share this photo
share this on facebook
share this on twitter
share this on …
share this with
share this with email
share this with facebook
share this with twitter
share this with messenger
share this with whatsapp
share this with linkedin
share this with copy this link
share this facebook
share this twitter
share this email
share this link
share this via …
share article
share story
share post
share page
share link
share full article
share close
~ share it
share it on …
~ share that
share options
share tweet
share tweet share
share tweet pin
share tweet pin share
share tweet email
share pin tweet
~ # shares
~ # share
~ shares
total shares
these are external links and will open in a new window
read more about sharing
copy this link
copy link
copy link url copied
copy link to clipboard
link copied
link copied to clipboard
copied to clipboard
~ copied
tweet
tweet this
tweet about this
tweet it
tweet email
~ retweet
retweet this
pin it
pin it on pinterest
pin this
pin for later
pin it for later
pin this for later
save to pinterest
like us on facebook
like us on facebook and …
like us on facebook to …
like this on facebook
like this page
like on facebook
~ like this
like this article
like this story
like loading
follow us
follow us on facebook
follow us on twitter
follow us on instagram
follow us on linkedin
follow us on youtube
follow us on google news
follow us on x
follow us on tiktok
follow us on pinterest
follow us on whatsapp
follow us on telegram
follow us on facebook and twitter
follow us on facebook twitter and instagram
follow us on social media
follow us at …
~ follow me
follow me on twitter
follow me on facebook
follow me on instagram
follow me on …
follow along on …
find us on facebook
find us on twitter
find us on instagram
find us on …
find me on …
~ connect with us
connect with us on …
join us on facebook
join us on twitter
join us on …
~ stay connected
~ stay in touch
facebook twitter
facebook twitter email
facebook twitter linkedin
facebook twitter pinterest
facebook twitter google
facebook twitter whatsapp
facebook twitter instagram
digg this
digg it
add to digg
add to del icio us
add to delicious
stumbleupon
email this
email this article
email this story
email this page
email this post
email article
email story
email this article to a friend
email link
e mail this
e mail this article
e mail this story
bookmark this
bookmark this page
bookmark the permalink
bookmark with
what are these
what are these?
del icio us
blogthis
share to pinterest
addthis
addtoany
sharethis
save this story
save this article
save article
save story
save this for later
save for later
add to reading list
add to favorites
add to favourites
print this article email this article
share this on social media
share on social media
share the article
share this with your friends
share the love
~ sharing is caring
sharing options
more sharing options
more share options
toggle share menu
open share drawer
~ facebook
~ twitter
~ x
~ linkedin
~ whatsapp
~ pinterest
~ reddit
~ tumblr
~ instagram
~ youtube
~ tiktok
~ telegram
~ flipboard
~ messenger
~ google
~ google+
~ google plus
~ bluesky
~ threads
~ mastodon
~ pocket
~ digg
~ delicious
~ skype
~ snapchat
~ rss
~ viber
~ line
~ mix
~ xing
~ vk
~ weibo
~ wechat
~ messenger
~ email
~ e mail
~ mail
~ print
~ link
~ more
~ share
~ shares
~ tweet
~ tweets
~ pin
~ save
~ like
~ likes
~ follow
~ followers
~ bookmark
~ buffer
~ on
~ on facebook
~ on twitter
~ this
~ via
~ opens in new window
~ social
~ views
~ follow on
~ like us
share this article with your …
share this story with your …
share this with your …
share this article for free
share using email
share with your network
give this article
gift this story
# gift articles remaining
bookmark this story
bookmark this article
bookmark article
bookmark story
copy link to article
copy link to this article
tweet this story
tweet this article
follow bbc …
follow us on x and …
follow us and …
follow all our …
follow topics and authors from this story …
follow live updates …
restack
skip twitter post by …
skip instagram post by …
skip facebook post by …
skip youtube post by …
skip x post by …
skip tiktok post by …
skip advert
end of twitter post by …
end of instagram post by …
end of facebook post by …
end of youtube video by …
end of x post by …
end of tiktok post by …
end of twitter post
end of instagram post
end of facebook post
end of advertisement
load more tweets
share this recipe
share via e mail
share by e mail
save this article for later
save this story for later
save for offline reading
add to my reading list
add to my saved stories
add to saved stories
copy url
copy url to clipboard
copy article url
copy the link
url copied
facebook messenger
translate tweet
read # replies
share to flipboard
share to reddit
share to whatsapp
share to x
share with a friend
share the post
share the story
share this news
share the page
share this episode
share this column
share this review
share this opinion
share this report
share this item
share on …
share via …
share to …
share this by …
share with …
! share this article on …
! share this story on …
! share this article with …
! share this story with …
! share on facebook …
! share on twitter …
! share on x …
! share on whatsapp …
! share on linkedin …
! share on pinterest …
! share via facebook …
! share via email …
! click to email …
share tweet pin email
share post tweet
~ x com
~ twitter com
~ nextdoor
~ hacker news
like this like loading
bookmark #
save to read later
save to favorites
save to favourites
save to bookmarks
save to my list
save to list
save item
save this item
saved to my list
saved items
saved stories
saved articles
remove from saved
remove from list
remove bookmark
unsave
gift # article free
gift a free article
gift this free
gift link
gift unlocked article
share gift link
share unlocked article
share as gift
share free access
! as a subscriber you have …
! you have # gift articles …
! give this article to …
! gift this article …
! gift this story …
! send this article to …
! send this story to …
copy article link
copy page link
copy text
copy permalink
link copied to your clipboard
get link
share link copied
qr code
show qr code
follow us everywhere
~ follow us on x
follow on x
follow on bluesky
follow on threads
follow on tiktok
follow on youtube
follow on linkedin
follow publication
follow us for more
! find us on facebook …
! find us on instagram …
! like us on facebook …
! join us on facebook …
! join us on whatsapp …
send via whatsapp
send on whatsapp
whatsapp us
view post on x
view post on instagram
view post on facebook
view post on bluesky
view this tweet
view this post on x
see this post on instagram
see post on x
view on x
view on facebook
view on bluesky
view on threads
view on tiktok
~ claps
~ clap
~ restack
~ restacks
~ reposts
! click to share …
! click to print …
! click to copy …
! connect with us on …
! you can follow us …
! you can also follow us …
upvote
downvote
restacks
tell your friends about this
! see this instagram …
! see this post on …
! see this photo on …
! see this tweet on …
! see this video on …
! see more posts from …
`,
}
