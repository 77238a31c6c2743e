/** What people say to the cashmere shop in English, written first-hand; see `core.ts` for how a page is read. */
export const nuanyanEn = `
= colour-paler c colour=paler @cardigan
that red is SO loud, I'd look like a postbox
{s colour=paler} please do a washed-out pink, something quiet
{q colour=paler} any softer colours coming? blush, ice blue?
love the knit, hate the blue. it's school uniform blue
{s colour=paler} would love this in a really pale pink
the red wears me, not the other way round
{s colour=paler} pastel version and I'm buying two
too bright for the office, sorry
{q colour=paler} is there a paler blue than that?
{cs colour=paler} colours feel very Christmas jumper, please tone them down
it's giving stewardess
{s colour=paler} can you make it in cherry-blossom, like barely there pink
gorgeous wool, shouty colour
{s colour=paler} muted tones please!! sage, oat, dusty pink
the royal blue washes me out completely
{q colour=paler} why only primary colours?
I wanted to love the red but my face goes green next to it
{s colour=paler} lighter blue, lighter pink, done, take my money

= colour-paler c colour=paler @cardigan place:after-sales
colour makes me look ten years older, sending it back
much brighter than the pictures, returning
red is too strong for me, refund please
= colour-paler cs colour=paler @cardigan place:buyer-show
no filter, this is how red it is. lovely to touch. would swap for pale pink in a heartbeat
blue in daylight, bit much for me, please do a lighter one

= length-shorter c size_fit=shorter @cardigan
too long with wide-leg trousers, I end up tucking half of it in
way too long on me, I'm 5'2
{s size_fit=shorter} crop it a bit and it would be perfect
{q size_fit=shorter} do you do a shorter one? hits me mid-thigh
{s size_fit=shorter} two inches off the bottom please
it swallows my waist, no shape at all
{q size_fit=shorter} is there a petite length?
bunches up at the hips over high-waisted jeans
{s size_fit=shorter} petites exist! shorter version please
I had my tailor take 5 cm off and now I live in it
looks like a dressing gown on short people
{cs size_fit=shorter} the length dates it, make it sit at the waistband

= length-shorter c size_fit=shorter @cardigan place:after-sales
too long, doesn't work with any of my trousers
ordered M, it's a tunic. returning
= length-shorter cs size_fit=shorter @cardigan place:buyer-show
5'3 in a medium, half of it tucked in. shorter please and I'll buy the other colour

= dowdy c design=less_dated @cardigan
my mum has this exact cardigan
it's a bit... headmistress?
so frumpy, such a waste of nice wool
feels dated, like something from a catalogue in 1998
{q design=less_dated} do you have anything less mumsy?
lovely, for my grandmother
{s design=less_dated} get a younger designer in, seriously
ages me by about fifteen years
the buttons scream retirement party
{s design=less_dated} could the style be a bit more modern
granny chic without the chic
I put it on and my flatmate called me auntie

= dowdy c design=less_dated @cardigan place:after-sales
style is too old for me
looks dowdy on, returning it
= dowdy c design=less_dated @cardigan place:buyer-show
gave it to my mum in the end, it was hers all along

= thin-packable s function=packable
office air con is brutal, could you do a thin cashmere that folds into a bag?
= itchy q material=not_itchy
is it itchy? sensitive skin here
can you wear it with nothing under it
{c material=not_itchy} collar prickles a bit
= pilling q quality=no_pilling
does it pill?
{c quality=no_pilling} bobbled under the arms after a week
how bad is the pilling after a season
= tight-neck c size_fit=larger @jumper
neck is tight going over my head
{s size_fit=larger} could the neckline be a touch wider
= ask-size q size_fit=true_to_size
I'm a UK 10, M or L?
does it run small?
5'7 and broad shoulders, which size
what's the chest on the S please
sleeve length in M?
= ask-colour q colour=as_pictured
is the oat more grey or more yellow?
which one for olive skin
can you hold the camel up to the window
= ask-price q price=cheaper
any deal if I take the scarf as well?
how much is the coat today
will it go down on Singles' Day
= ask-stock q stock=restock
is oat M coming back
any smalls left?
restock the ivory pls
= ask-care q usage=how_to_wash
can it go in the machine
how do you store these over summer
does it shrink if I hand wash
= ask-real q authenticity=genuine
is it 100% cashmere? any lab report?
how do I tell real from fake
= ask-shipping q delivery=faster
when does it ship
do you ship to Xinjiang
will it get to Shenzhen by Friday
= praise p
softest thing I own
wore it all winter, not one bobble
oat is dreamy
I learn something every show
worth every yuan
the scarf is unreal
so light, so warm, how
she actually answers questions, rare
= buy b
got the oat in M
ordered!! can't wait
where's the link
taking two scarves
{b colour=paler} will buy the second you do a pale one
= advice p
{p} size up if you like it slouchy
{c size_fit=shorter} petites, get the vest instead
{c colour=paler} skip the red unless you're very sure
= rhetorical c
{c colour=paler} who wakes up and chooses this red?
{c design=less_dated} so nobody under forty gets cashmere?
= complain-quality c quality=better_workmanship
loose thread on the cuff
button came off day two
{c quality=no_fading} dye came out in the first wash
{c material=thicker} thinner than it looks
= complain-price c price=price_protection
bought it Monday, cheaper today, cool
{c price=cheaper} lovely but out of my budget
= wish-other s
{s function=mens_version} men get cold too, do a men's one
{s design=deeper_pockets} coat pockets don't fit a phone
{s packaging=nicer} a gift box for the shawl would be lovely
{s design=shorter_fringe} shorter fringe on the scarf please, it catches on everything
{s stream=show_closer} try it on someone short for once
`
