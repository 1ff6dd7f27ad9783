import type { PhraseList } from './phrase-list.ts'

export const comments: PhraseList = {
  kind: 'comments',
  lines: `
did you make this recipe …
leave a rating
leave a review
let me know below …
let us know below …
drop a comment …
drop us a comment …
leave me a comment …
leave us a comment …
leave a comment below …
leave a comment and …
comment below …
comments are open …
leave a reply
leave a reply cancel reply
leave a reply to …
leave a comment
leave a comment cancel reply
leave a response
leave your comment
leave your comments below
leave comment
cancel reply
click here to cancel reply
reply to this comment
reply to this
add a comment
add your comment
add new comment
add comment
post a comment
post a reply
post comment
post your comment
post reply
submit a comment
submit comment
submit your comment
write a comment
write your comment
write a reply
make a comment
be the first to comment
be the first to comment on …
be the first to reply
be the first to leave a comment
~ no comments
no comments yet
no comment yet
no responses
# comments
~ # comment
# comments so far
comments
comments #
# comments on this story
# comments on this post
~ # responses
~ # response
~ # replies
~ # reply
show comments
show # comments
show all comments
hide comments
view comments
view # comments
view all comments
view all # comments
view # more comments
see all comments
see # comments
read comments
read # comments
read the comments
read all comments
load comments
load more comments
load # more comments
jump to comments
skip to comments
go to comments
comments are closed
comments are now closed
comments are closed for this article
comments are closed on this article
comments are closed on this story
comments on this article are closed
comments on this story are closed
~ comments off
comments off on …
comments are off for this post
comments have been closed
comments have been closed on this article
commenting is closed
commenting on this article is closed
commenting on this article has ended
the comments are closed
responses are currently closed
sorry the comment form is closed at this time
comments policy
comment policy
commenting policy
comment guidelines
comments guidelines
~ community guidelines
comments are moderated
all comments are moderated
your email address will not be published
your email address will not be published required fields are marked
your e mail address will not be published
required fields are marked
save my name email and website in this browser for the next time i comment
save my name and email in this browser for the next time i comment
notify me of follow up comments by email
notify me of followup comments by email
notify me of new posts by email
notify me of new comments via email
notify me of new posts via email
notify me when new comments are added
notify me via e mail if anyone answers my comment
notify me by email when the comment gets approved
email me when someone replies to my comment
you must be logged in to post a comment
you must be logged in to comment
you must be logged in to reply
you must be logged in to leave a reply
you must log in or register to reply here
you must log in to post a comment
you need to be logged in to comment
please log in to comment
please log in to leave a comment
please login to comment
please sign in to comment
please sign in or register to comment
log in to comment
log in to leave a comment
log in to leave a reply
log in to reply
log in or register to post comments
login to comment
login to reply
login or register to post comments
login or register to comment
login to post comments
sign in to comment
sign in to join the conversation
register or login to comment
logged in as …
want to join the discussion
feel free to contribute
join the discussion
~ join the debate
~ start the conversation
start the discussion
~ have your say
tell us what you think in the comments
tell us what you think in the comments below
let us know what you think in the comments
let us know what you think in the comments below
let us know in the comments
let us know in the comments below
let me know in the comments
let me know in the comments below
let me know what you think in the comments
share your thoughts in the comments
share your thoughts in the comments below
share your thoughts in the comments section below
sound off in the comments
sound off in the comments below
this site uses akismet to reduce spam learn how your comment data is processed
this site uses akismet to reduce spam
learn how your comment data is processed
please enable javascript to view the comments powered by disqus
please enable javascript to view the comments
comments powered by disqus
blog comments powered by disqus
powered by disqus
powered by facebook comments
the comments posted here belong to …
trackback url
trackback uri
trackbacks
trackbacks are closed
pingbacks are closed
both comments and trackbacks are currently closed
rss feed for comments on this post
comments rss
comment feed
enter your comment here
type your comment here
write your comment here
please enter your comment
please enter your comment here
please enter your comment here please enter your name here
please enter your name here
enter your name
enter your name here
please enter your email address here
you have entered an incorrect email address
email will not be published
mail will not be published
email never shown
name required
email required
mail required
e mail required
comment required
website optional
your name required
your email required
report this comment
report comment
report abuse
flag this comment
flag as inappropriate
like this comment
like comment
sort by newest
sort by oldest
sort by best
newest first
oldest first
newest oldest
newest oldest most voted
most voted
inline feedbacks
view all comments …
expand full comment
have something to say
what do you think leave a comment below
got something to say
create a free account or log in to …
this entry was posted in …
you can follow any responses to this entry …
you can leave a response or trackback …
responses to this entry
both comments and pings are currently closed
you can skip to the end and leave a response pinging is currently not allowed
~ comment
~ comments
~ reply
~ replies
~ responses
~ required
~ submit
~ name
~ email
~ website
~ your name
~ your email
~ your comment
~ your message
~ message
~ says
~ report
~ delete
~ permalink
~ anonymous
~ like
~ notify me
~ log in
~ sign in
~ at # am
~ at # pm
~ thoughts on
~ # thoughts on
join the conversation
join the conversation …
comments are not available on this …
comments are unavailable …
comments are disabled …
comments are turned off …
comments for this article are closed
comments for this story are closed
comments have closed
comments are now closed on this …
comments are now closed for …
comments have been disabled …
comments have been turned off …
commenting on this story is now closed
commenting on this article is now closed
commenting is now closed
commenting has been disabled …
commenting is disabled …
this article is no longer accepting comments
this conversation is moderated …
have your say in the comments …
have your say in our …
have your say …
let us know what you think in the comments …
let us know your thoughts …
let us know your views …
let us know in the comment …
share your thoughts in the comments …
share your views in the comments …
what do you think tell us in the comments
what do you think let us know in the comments
tell us your thoughts …
tell us what you think …
tell us in the comments below
view comment
view discussion
view all discussion
see all discussion
discussion closed
replydelete
reply delete
loading comments
# comments join the discussion
comments loading
share your opinion
discuss this article
discuss this story
discuss on …
read and post comments
got an opinion …
got an opinion on this …
log in to join the conversation
comment on this story
comment on this article
comment on this post
comment now
this comment was removed …
this comment has been removed …
this comment has been deleted
comments below
story comments
see the comments
sign in to join the discussion
please keep comments …
please be respectful …
comments may be moderated
newest comments first
oldest comments first
most liked
most upvoted
top rated comments
top comments
best comments
sorry comments are currently closed
comments are currently closed
be the first one to comment …
be the first to share what you think
be the first to react
! comments off on …
! leave a comment on …
! add a comment on …
hide replies
show replies
view replies
hide comment
show comment
# more replies
write a public comment
post anonymously
post as guest
comment as a guest
comment as guest
name visible to others
facebook comments
! tell us in the comments …
! let us know in the comments …
! sound off in the comments …
! share your thoughts in the comments …
! leave your thoughts in the comments …
! drop your thoughts in the comments …
! comments have been closed on …
! comments are closed on …
! commenting has been closed …
! the comments section is closed …
! comments on this article …
! comments on this story …
! comments on this post …
! this comment section is …
! this thread is closed …
! your comment is awaiting …
! your comment has been …
! your comment will be …
! your name and comment will …
! your display name …
! you must be signed in to …
! you need to log in to …
! you need to sign in to …
! you need to be signed in to …
! please log in to comment …
! please sign in to comment …
! please login to comment …
! please log in or register to …
! please register or log in to …
! please enter your comment …
! please keep your comments …
! please keep comments …
! please remember that comments …
! comments will be moderated …
! we welcome your comments …
! by posting a comment you …
! by commenting you agree …
! log in to comment …
! log in to leave …
! log in or register to …
! log in or sign up to …
! login to leave …
! login or register to …
! sign in to leave …
! sign in or register to …
! sign in or create …
! sign up or log in to …
! to comment on this …
! to leave a comment …
! to post a comment …
! want to leave a comment …
! want to comment …
! save my name email …
! save my name and email …
! notify me of …
! notify me when …
! your email address will not …
! your email address will never …
! your email will not be …
! your e mail address will not …
! required fields are marked …
~ upvote
~ downvote
~ upvotes
no responses yet
no replies yet
join in the comments
commenting guidelines
house rules
report user
report this user
report this post
block user
mute user
ignore user
most reactions
most replies
like reply
like reply report
reply share
reply report
reply like
in reply to …
discussion about this post
discussion about this episode
comments & discussion
! you must be logged in to …
! what do you think join …
! what are your thoughts let us know …
! we reserve the right to remove …
! what's your reaction …
! what is your reaction …
! what was your reaction …
! how does this story make you feel …
! how did this story make you feel …
! how does this article make you feel …
comments are loading
viafoura comments
viafoura comments are loading
disqus comments
disqus comments are loading
facebook comments are loading
the comments are loading
please wait while comments load
conversation is loading
loading the conversation
the conversation is loading
loading discussion
! view the discussion thread …
! you must be logged in with …
! you need to be logged in …
! you must have an account to …
! you need an account to …
be the first to review
! be the first to review …
write a review
write your review
submit a review
submit your review
post a review
add a review
add your review
read all reviews
see all reviews
show all reviews
`,
}
