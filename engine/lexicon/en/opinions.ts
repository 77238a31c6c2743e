/** English verdicts that name no aspect of their own, and the words that turn a verdict. */
export const EN_OPINIONS = `
good | good great nice love loved loves loving like liked excellent amazing awesome perfect perfectly wonderful fantastic superb best happy satisfied pleased recommend recommended adorable fabulous glad helpful brilliant incredible outstanding fine
good | thank_you thanks thank_u thankyou thanx thx tysm ty great_job good_job well_done keep_it_up worth_it 5_stars five_stars must_buy must_have fun compliments complimented impressed favorite favourite favorites enjoy enjoyed enjoying cool epic legend goat goated w_stream masterpiece genius best_ever so_good decent works_well works_great pleasantly_surprised lifesaver life_saver respect
good | 5/5 10/10 bravo hats_off gem wow yay useful informative superbly lovely bless_you god_bless better_than exceeded no_complaints no_issues no_problem no_problems can't_complain cant_complain can't_go_wrong well_made well-made go_for_it delighted fell_in_love in_love obsessed subscribed you_rock amazingly very_well so_well thumbs_up awsome awesom gr8 nyc luv excelent beautifully
good | \ue001
bad | bad worst terrible horrible awful poor poorly disappointed disappointing disappointment waste waste_of_money useless garbage trash rubbish junk crap crappy unfortunately regret sucks sucked hate hated pathetic ridiculous unacceptable worse returned returning sending_it_back sent_it_back send_it_back going_back went_back return_it unhappy dissatisfied not_worth not_impressed frustrating annoying annoyed ruined joke scam scammed cheated cheating fraud misleading
bad | don't_buy dont_buy do_not_buy never_buy stay_away avoid not_recommend wouldn't_recommend not_good not_great not_happy let_down letdown meh mediocre problem problems issue issues complaint sad sadly lame boring bored broken disgusting gross nasty overrated wish_i_had_not no_good never_again third_class third_class_product pathetic_product l_stream so_bad too_bad unwearable unflattering weird odd awkward strange wrong not_a_fan fail failed
bad | \ue002
bad | ok_ok so-so so_so average just_ok just_okay nothing_special mixed_feelings underwhelmed underwhelming unimpressed
not | not no never don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt aren't arent weren't can't cant cannot couldn't won't wont wouldn't wouldnt without hardly neither nor nothing none ain't haven't hasn't hadn't shouldn't
lack | not_enough lacks lack lacking could_be_more should_be_more needs_to_be_more
too | too a_bit a_little little_bit slightly way_too bit overly extremely somewhat kind_of kinda rather a_tad tad super
very | very so really quite pretty much just absolutely truly more_than always all totally that
more | more less bit_more little_more
but | but however although though except unfortunately_the otherwise
skip | at_all not_only no_matter no_one nothing_but not_sure no_idea not_yet no_longer_than good_luck good_morning good_night good_evening goodbye good_thing no_need no_doubt can't_wait cant_wait couldn't_be_happier can't_believe look_like looks_like look_likes feel_like feels_like something_like just_like things_like would_like i'd_like id_like like_a like_an like_this like_that like_the like_it's like_i like_you like_my like_me like_to seems_like seem_like sounds_like sound_like act_like acts_like likes_to great_again fine_general fine_with not_to_mention thanks_to as_well well_as fine_tune best_of at_best cool_off like_when like_in like_how more_like is_like was_like were_like just_wondering
`
