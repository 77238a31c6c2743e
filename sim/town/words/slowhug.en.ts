/** What people say to the creator's brand in English, written first-hand; see `core.ts` for how a page is read. */
export const slowhugEn = `
= lie-in-it b function=lie_in @nest-sofa
I want to lie in it
let me in
I need to be in that nest right now
want to curl up in there and not come out till spring
{q function=lie_in} can you nap in it properly
would quit my job to lie in this
me, my cat, this nest, forever
{q function=lie_in} fits two?
I exhaled when he lay down
humans need nests too
take my money and roll me in
= bolster-alone q stock=sell_alone @pea-pillow
do you sell the long pillow on its own?
the bolster, just the bolster, please
{s stock=sell_alone} sell the green pillow separately
can't afford the sofa, can I buy the pillow
{q stock=sell_alone} link for the long one?
{s stock=sell_alone} start with the pillow!
side sleeper here, I need that bolster
= too-big c size_fit=smaller @nest-sofa
won't fit in my rented room
{s size_fit=smaller} make a smaller one for flats
it wouldn't get through my door
{q size_fit=smaller} is there a one-person size
my room is literally that big
{q size_fit=smaller} does it come apart for moving
= for-a-shelf b design=for_shelf
I'd love something tiny for my shelf
{s design=for_shelf} a mini nest for the desk please
= bear o @bear-ornament
cute bear but where's the sofa
{c price=cheaper} 89 for a resin bear?
{c material=softer} it's called a hug and it's hard as a rock
{p} the bear is adorable, fits my shelf
{s design=bigger} make the bear big enough to hug
{o} what has a bear got to do with a nest
= praise p @nest-sofa
nine hours by hand, respect
most relaxing thing I've seen all week
the quiet of this video
you get us
beautiful work
my shoulders dropped two inches watching this
the light in this is unreal
every knot is so tidy
hours of work and it looks effortless
this is what calm looks like
sent it to my sister straight away
could watch a full hour of this
you can tell he loves making it
softest thing I've ever seen through a screen
= buy b @nest-sofa
where do I put my deposit
when it's for sale, tell me first
measuring my living room already
tell me when pre-orders open
bonus money reserved
= ask-price q price=cheaper
what would it cost
under two thousand and I'm in
= ask-stock q stock=restock
when can we buy it
do you take commissions
= ask-care q usage=how_to_wash
how do you clean it
is it cat-proof
= ask-size q size_fit=true_to_size
how wide is it
weight limit?
= ask-shipping q delivery=home_delivery
how would you even ship that
= ask-real q authenticity=genuine
did you really make it yourself
= wish-other s
{s design=openwork} an openwork one for summer
{s function=washable} make the cushion washable
{s size_fit=larger} a two-person one please
{s stream=another_topic} full build video please
{s design=pocket} weave in a pocket for a phone
{s function=pet_version} a little one for cats!
{s service=vote} let us vote on what you make
{s colour=more_colours} charcoal please, I spill things
= rhetorical c
{c price=cheaper} another thing normal people can't buy?
{c stock=restock} why show it if you won't sell it
= advice p
{p} follow him, he reads the comments
= complain-quality c quality=better_workmanship
rough edge on the bear's base
{c delivery=undamaged} ear snapped in the post
`
