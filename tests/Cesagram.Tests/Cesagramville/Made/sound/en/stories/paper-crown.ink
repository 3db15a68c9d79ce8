# title: The paper crown
# blurb: Somebody finds you very special.
# note: There is pressure in this story. You can skip it.
# name.kit: Kit
# name.jo: Jonas

VAR number = "116 000"
VAR doubts = false

-> square

=== square
Saturday, after lunch. # when # app: game
kit: hi, nice hat
kit: you play so well
kit: better than all the others
kit: You are the only one like that. # sign: trust # why: A stranger who calls you special wants your trust.
jo: are you coming?
* [thanks # id: square-a]
  -> gift
* [who are you? # id: square-b # does: ask]
  -> gift

=== gift
kit: look, a crown for you
kit: it is made of paper
kit: I made it last night
kit: Nobody else gets one. # sign: trust # why: A gift can be meant to make you owe something.
jo: nice crown
* [wow # id: gift-a]
  -> quiet
* [no, keep it # id: gift-b # does: ask]
  -> quiet

=== quiet
kit: it is loud in here
kit: come over to my island
kit: it is nicer there
kit: Just the two of us. # sign: isolation # why: Being alone with a stranger is not safer.
jo: where are you?
* [in a minute # id: quiet-a]
  -> secret
* [why there? # id: quiet-b # does: ask]
  ~ doubts = true
  -> secret

=== secret
kit: do you like it here?
kit: I like it a lot
kit: it is our place
kit: Jonas would not get it. # sign: isolation # why: Somebody who talks badly of your friends wants you alone.
jo: hello?
* [maybe # id: secret-a]
  -> rush
* [he is my friend # id: secret-b # does: ask]
  -> rush

=== rush
kit: are you still there?
kit: I wait for you
kit: I wait all evening
kit: Tell nobody where you are. # sign: isolation # why: A secret about where you are is not a good one.
jo: I saved a seat
{doubts: kit: so we stay friends}
* [hm # id: rush-a]
  -> evening
* [I do not like that # id: rush-b # does: ask]
  -> evening

=== evening
kit: it is late now
kit: do not go yet
kit: stay a bit
kit: Your mum need not know. # sign: isolation # why: Somebody who fears your mum has a reason.
jo: shall I call your mum?
* [call her # id: evening-a # does: tell]
  -> told
* [not now # id: evening-b # does: wait]
  -> not_yet

=== told
# end: told
You told your mum. She listened.
You did well.
-> END

=== not_yet
# end: not-yet
Not today. The number is {number}.
Tomorrow is a day too.
-> END
