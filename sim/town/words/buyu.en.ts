/** What people say to the umbrella works in English, written first-hand; see `core.ts` for how a page is read. */
export const buyuEn = `
= two-people q function=two_people @night-umbrella
can two people fit under it?
is it big enough for me and my boyfriend
will we both stay dry or just one of us
{q function=two_people} one person or two?
mum plus kid, would that work
{s function=two_people} please make a two-person one
{c function=two_people} tried it with a friend, we each got one wet shoulder
show two adults under it please
{s function=larger} slightly bigger and it's a couple's umbrella
we're both tall, does it cover two

= waterproof q function=waterproof @night-umbrella
is it actually waterproof
does it leak at the seams in heavy rain
what happens to the light if it gets soaked
{s stream=show_in_use} pour a bucket on it
is the charging port sealed?
how long until the coating wears off
safe with electrics in the rain?? genuinely asking
does the inside get damp after an hour
what rating is the waterproofing
{c function=waterproof} my last light-up one died in the first shower

= sun-shade q function=sun_shade @night-umbrella
does it work as a sun umbrella
any UV protection?
{s function=sun_shade} add a UV coating and I'd use it all year
is the white one see-through in sunlight
would it keep me cool at noon
{s stream=show_in_use} test it with one of those UV cards

= reflective-edge s function=reflective_edge @night-umbrella
add a reflective edge, drivers can't see us
reflective trim for cyclists please
{q function=reflective_edge} does the rim reflect headlights
a reflective strip round the edge would sell it to every parent

= hook s function=hook @night-umbrella
could the handle have a hook
needs somewhere to hang it on the train
= bamboo-handle s material=bamboo_handle @night-umbrella
a bamboo handle would make this perfect

= ask-light q function=longer_battery @night-umbrella
how long does the light last
can I turn the light off
usb-c?
{c function=longer_battery} died after five hours, you said nine
{s function=warmer_light} warm white please, the cool one is a bit clinical
{s function=dimmer} a dimmer would be lovely
= ask-wind q function=windproof
how does it do in wind
will it flip inside out on the coast
{c function=windproof} flipped on day one
are the ribs steel or carbon
= ask-size q size_fit=lighter
how heavy is it
does it fit in a tote folded
{s size_fit=lighter} a bit lighter please, my wrist
= ask-price q price=cheaper
price?
cheaper if I get two?
why is this one fifty more than the silver edge
= ask-stock q stock=restock
any night blue left
when's the restock
missed it last time, still available?
= ask-shipping q delivery=faster
can it ship today, it's raining tomorrow
how long to Beijing
do you ship weekends
= ask-care q usage=how_to_care
do I dry it open or closed
how do I clean the canopy
= ask-real q authenticity=as_described
is it really that bright or is that editing
{q authenticity=as_described} real rain or a hose?
= praise p
watched it fifteen times
not a word and I teared up
the sound of it opening, wow
like carrying the moon
he replies to everyone, legend
{p day:12} bucket test sold me
{p day:14} "one and a half people" honesty wins
{p day:19} the bigger one fits us both, thanks for listening
never thought an umbrella could do this to me
= buy b
buying it for the walk home
link??
one for my dad too
ordered the blue
{b function=reflective_edge} the second you add a reflective edge it's mine
= advice p
{p} get the blue, the white shows dirt
{c function=sun_shade} if you want shade get the black-lined one, not this
{p} charge it the night before
= rhetorical c
{c price=cheaper} for that price does it walk itself home?
{o} who doesn't want a glowing umbrella
= complain-quality c quality=better_workmanship
button sticks
one rib is bent
{c quality=works} light flickers
{c taste_smell=no_odour} smells of glue out of the box
{c delivery=correct_item} ordered blue, got white
= wish-other s
{s function=easier_to_open} my kid can't push the catch
{s colour=more_colours} dark green please
{s design=longer_cover} make the sleeve longer, wet canopy won't go in
{s stream=show_in_use} film it in a proper gale
{s service=spare_parts} sell spare ribs!
`
