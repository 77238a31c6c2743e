/** What is said in any shop's show or under any clip, in English; see `core.ts` for how a page is read. */
export const anyEn = `
= chatter o
hi
hello everyone
first
lol
hahaha
just got here
good evening
hey from Shanghai
wow
so many people tonight
love the music
haha same
back again
brb
hiii
is it laggy for anyone else
no lag here
hi mum
here for the cat
nice
ok
gg
good morning
who else is on the metro
= off-topic o
anyone watching the match tonight
it's pouring in Hangzhou
my rice is burning
exam tomorrow wish me luck
what song is this
my boss just walked past lol
anyone from Chengdu
third coffee today
dog says hi
stuck on the ring road
= praise p
they actually listen here
ships when they say it ships
great service
better than I expected
no shouting, love it
honest seller
five stars
answers every question
bought again
lovely packaging
= buy b
ordered
bought it
adding to cart
take my money
where do I order
one for me please
back for another
= ask-price q price=cheaper
any coupons
how much today
discount for two?
= ask-shipping q delivery=faster
when will it ship
how many days
which courier do you use
{q delivery=faster} tracking hasn't moved in two days, can you check
can I change my address
{q service=invoice} can I get an invoice
= ask-stock q stock=restock
still in stock?
coming back?
= ask-real q authenticity=genuine
does it look like that in real life
= ask-size q size_fit=true_to_size
what are the dimensions
= ask-care q usage=how_to_care
how do I look after it
= ask-colour q colour=more_colours
other colours?
= complain-delivery c delivery=faster
three days and it hasn't left
stuck at the hub since Tuesday
no scan for two days
{c delivery=correct_item} wrong item came
{c delivery=complete_order} one missing from my order
{c delivery=undamaged} box was crushed
{c delivery=arrives} says delivered, it isn't
is the Chengdu route broken or something
= complain-service c service=reply_faster
nobody answers
asked three times now
{c service=refund} refund took five days
{c service=friendlier} a bit rude tbh
= complain-stream c stream=clearer_sound
can't hear you
sound is echoing
{c stream=slower} slow down please, missed the size
{c stream=show_closer} too blurry, hold it closer
{s stream=reply_to_viewers} read the chat please
{s stream=schedule} could you start earlier, bedtime at eight
= complain-price c price=cheaper
went up again?
a bit pricey
{c price=price_protection} cheaper today than when I bought it, hmm
= complain-quality c quality=better_workmanship
not what I expected
{c authenticity=as_described} nothing like the video
{c quality=more_durable} broke in a week
= advice p
{p} go for it, you won't regret it
{c} read the comments before you buy
= rhetorical c
{c delivery=faster} is the courier walking?
{c service=reply_faster} does anyone work in customer care?
= wish-other s
{s stream=schedule} post the schedule earlier please
{s packaging=less_waste} smaller box please, so much air
{s stream=another_topic} more on how it's made
`
