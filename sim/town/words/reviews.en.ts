/** Reviews, buyer-show captions and after-sales words in English, by shop; see `core.ts` for how a page is read. */
export const reviewsEn = {
  nuanyan: `
= praise p place:review rating:5
Light, warm and not a hint of itch. Washed twice by hand, same shape.
{p @cardigan} The oat goes with everything I own. Came a day early.
Third one, this time for my mother-in-law. She's saving it for New Year.
Better than the one I paid double for in a department store.
{p @scarf} The scarf alone gets me through winter.
= praise p place:review rating:4
{pc size_fit=shorter} Beautiful wool, a bit long over high-waisted trousers.
{pc colour=paler} Lovely knit; the colour is louder than I hoped.
{p @cardigan} Soft and warm, one button needed a stitch.
= complain-quality c quality=no_pilling place:review rating:2
{c design=less_dated} Looks like something my aunt would wear. Shame about the wool.
{c size_fit=shorter} Far too long on me at 5'2.
Pilled under the arms in a week.
= complain-quality c quality=better_workmanship place:review rating:1
{c delivery=correct_item @cardigan} Ordered oat M, got camel L.
Shrank to a child's size in one wash.
= complain-quality c quality=better_workmanship place:after-sales
pulled threads, please exchange
{c delivery=correct_item} wrong colour sent
{c size_fit=larger} runs small, I need an L
changed my mind, unopened
= praise p place:buyer-show
first cold morning, right on time
{p @cardigan} oat with jeans, day five, haven't taken it off
{p @scarf} scarf plus dog, the dog claims it
`,
  buyu: `
= praise p place:review rating:5
{p @night-umbrella} Even prettier than the clip. Three neighbours asked for the link.
{p @night-umbrella day:20} The bigger one keeps us both dry. Somebody listened.
Twenty minutes of heavy rain and the inside stayed dry.
{p @child-umbrella day:30} My daughter opens her own umbrella now.
= praise p place:review rating:4
{p @night-umbrella} Glows beautifully, charging cable is short.
{pc size_fit=lighter} Great, gets heavy after a while.
{pc function=hook} All good except there's nowhere to hang it.
= complain-quality c quality=more_durable place:review rating:2
{c function=two_people} Two of us, two wet shoulders.
{c function=longer_battery @night-umbrella} Five hours of light, not nine.
A rib broke after two months.
= complain-quality c quality=better_workmanship place:review rating:1
{c delivery=correct_item @night-umbrella} Blue ordered, white delivered.
{c quality=better_workmanship @night-umbrella} Button jammed on day two.
= complain-quality c quality=no_defects place:after-sales
the catch is stuck, please swap it
{c quality=no_defects @night-umbrella} light doesn't come on
{c delivery=correct_item} wrong colour
{c function=two_people} too small for two, returning
{c delivery=complete_order @night-umbrella} no charging cable in the box
= praise p place:buyer-show
went out in the rain on purpose
{p @night-umbrella} street lamp's out, we're fine
{p day:20} both of us, neither wet
`,
  zhizhi: `
= praise p place:review rating:5
{p @red-roses day:24} Twenty stems, none broken, all standing after four hours in water.
Left before six like they said, here by noon.
Day nine and twelve are still open.
Two hours late and the voucher was there before I noticed.
{p @b-roses} Bought the B after the lesson. Smaller heads, same scent.
= praise p place:review rating:4
{pc delivery=home_delivery} Lovely flowers, left at the pick-up station though.
{p} Fresh, one stem shorter than the rest.
= wilted c quality=fresher place:review rating:2
{c packaging=sturdier} Four heads snapped. The box is too short.
Limp on arrival, saved about half.
{c delivery=home_delivery} A day in a locker, seven gone.
= wilted c quality=fresher place:review rating:1
{c packaging=sturdier @red-roses} Nine of twenty broken and the cotton was dry.
Smelled of rot, binned the lot.
= heads-snap c packaging=sturdier place:after-sales
three heads off, photo attached
3 of 20 stems bent, heads still on
= wilted c quality=fresher place:after-sales
all wilted, video sent
{c delivery=complete_order} two stems missing
= to-the-door c delivery=home_delivery place:after-sales
left at the station, nobody told me, wilted
= praise p place:buyer-show
day seven and still the best thing in the room
for my gran, she moved the calendar for it
{pc packaging=sturdier} lovely, two broke, so they live in a small vase
`,
  slowhug: `
= praise p place:review rating:5
Sits on my monitor and gets me through overtime.
Heavier than I expected, in a good way.
= praise p place:review rating:4
{ps stock=sell_alone} Nice bear. I'm really here for the pillow.
= complain-quality c price=cheaper place:review rating:2
{c material=softer} Called a hug, hard as a brick.
= complain-quality c material=softer place:after-sales
thought it would be soft, returning
{c delivery=undamaged} ear broke in the post
= praise p place:buyer-show
bear and my third coffee
`,
}
