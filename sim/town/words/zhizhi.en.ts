/** What people say to the flower shop in English, written first-hand; see `core.ts` for how a page is read. */
export const zhizhiEn = `
= to-the-door c delivery=home_delivery
sat at the pick-up point all day, two stems snapped
{s delivery=home_delivery} please deliver to the door, not a locker
{q delivery=home_delivery} do you bring it to the door?
courier never called, left it in a metal shed in the heat
{s delivery=home_delivery} I'd pay five more for to-the-door
{q delivery=home_delivery} no lift, sixth floor, will they come up?
flowers in a locker overnight. why
{s delivery=home_delivery} my gran can't walk to the station, bring it to her
{c delivery=home_delivery} signed for by someone who isn't me

= heads-snap c packaging=sturdier
three heads snapped off in the box
opened it and the heads just rolled out
stems fine, necks broken
{s packaging=sturdier} put a sleeve on each head
{s packaging=sturdier} a taller box, they travel bent
petals crushed flat on one side
{cs packaging=sturdier} needs better packing, one sheet of paper isn't it
{q packaging=sturdier} will they survive the trip north this time
wet cotton came loose, box was soup

= ask-grade q usage=explain_grade
what's the difference between A and B
who decides it's an A
how do you measure a head
is 5.5 cm before or after it opens
why does everyone at 9.9 say A too
{q usage=explain_grade} is a C still nice enough for a kitchen table
where do I find the lot number
= doubt-grade c authenticity=as_described
last 9.9 bunch arrived dead, buying flowers is a coin toss
{q authenticity=as_described} you say A, prove it
paid for A, got heads the size of a walnut
{q authenticity=as_described} can I see the inspection sheet
three shops, three different "A"s

= wilted c quality=fresher
completely wilted
limp on arrival
soaked them all night, half never woke up
edges already black
{c quality=fresher} petals dropping on day two
{q quality=fresher} can these still be saved?
lilies were already open, where are the buds
{q quality=fresher} cut today or yesterday
tulips were finished before they got here

= taught p
I can pick flowers at the market now thanks to you
so an A is measured, not shouted
best twenty minutes of my day
{pb} bought the B knowing exactly why it's a B, zero regrets
day 1826, respect
love the stories, my daughter listens too

= ask-care q usage=how_to_keep
do I trim them when they arrive
how many hours in water first
sugar or no sugar
should the outer petals come off
tulips are leaning, normal?
how often do I change the water
= ask-size q size_fit=true_to_size
how tall are the stems
how many heads per lily stem
= ask-colour q colour=as_pictured
is the champagne more peach or more yellow
true red or dark red?
= ask-price q price=cheaper
how much for two bunches
is there a monthly plan
= ask-stock q stock=restock
any tulips left
when do the white roses come
peonies soon?
= ask-shipping q delivery=faster
will it make Saturday
next day to Wuhan?
air or road?
{q delivery=schedule} can I pick the delivery date
= ask-real q authenticity=genuine
are these really from Yunnan
own fields or the market?
= praise p
{p day:24} not one broken stem, the new box is brilliant
nine days and still going
opened the box and the whole flat smelled of it
late by two hours and the five yuan just appeared
so calm, no shouting, just flowers
stems straight as chopsticks
B grade is more than fine
sent a photo, refunded in a minute
= buy b
one red please
two, one for mum
got the B, kitchen table sorted
waiting for tulips
treating myself, payday
= advice p
{p} cut at an angle, deep water, four hours
{p} start with a B if you're new
{c delivery=home_delivery} put your work address, not the station
= rhetorical c
{c authenticity=as_described} who doesn't write A these days
{c delivery=home_delivery} is it meant to walk home from the locker?
= complain-quality c quality=no_defects
found tiny bugs
{c delivery=complete_order} nineteen, not twenty
{c colour=as_pictured} said champagne, came yellow
thorns everywhere
= wish-other s
{s usage=care_card} put a care card in the box
{s packaging=less_waste} less plastic please
{s service=subscription} weekly subscription!
{s stock=more_kinds} ranunculus please
{s stream=visit_place} show us the fields
`
