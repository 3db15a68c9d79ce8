# title: Captain Rook
# blurb: The best captain in the game picks you. Only you.
# note: This story has pressure in it. You can skip it.
# name.rook: CaptainRook
# name.ada: Ada
# name.dad: Dad
# name.gran: Gran
# name.voice: Helpline

VAR number = "116 000"
VAR helpline = "116 111"
VAR left_ada = false
VAR desk = false
VAR told_dad = false
VAR compared = false

-> hall

=== hall
Friday evening. Star Harbour, hall of the Comets. # when # app: game
rook: Evening, Comets! Who held the east tower last night?
ada: me. with four percent battery and a cat on the keyboard
rook: And our new star. 👏 Everybody, look who's here.
Forty players clap. Everybody knows Rook. Then he whispers, only to you.
rook: You're good. They all saw it, but I saw it first. # sign: trust # why: Praise in a whisper makes you feel chosen, and it is meant to.
rook: I'm 15, I know how it is when nobody takes you seriously. # sign: access # why: Anybody can type an age, and "same as you" makes a stranger feel safe.
ada: meet me at the tower later? can't say why 😇 # odd # why: "Can't say why" sounds secret, but it is Ada planning a joke and you are free to stay away.
* [me? that was mostly luck # id: luck]
  rook: See? Real winners never notice.
  -> offer
* [Ada did more than half of it # id: credit-ada # does: friend]
  rook: Loyal. I wonder if she'd say the same about you. # sign: isolation # why: One small sentence puts a doubt between you and your friend.
  -> offer

=== offer
At the tower Ada has named the dragon after you. It sneezes fire.
ada: he's you before breakfast
rook: I'm allowed to pick a tester for the secret season. Nine people. # sign: trust # why: A secret club of nine makes you feel big, and nobody can check if it exists.
rook: I put your name down. Don't tell the hall, and not Ada. # sign: isolation # why: The secret cuts you off from exactly the person you would ask.
* [yes!! I'm in # id: in]
  A silver badge lands next to your name. Second rank, just like that.
  rook: Welcome to the Nine.
  -> test
* [why me and not Ada? # id: why-not-ada # does: ask]
  rook: Because she talks. You think.
  A silver badge lands next to your name. You did not say yes.
  -> test
* [I'd have to ask at home first # id: ask-home # does: ask]
  rook: Up to you. Testers who ask Daddy don't get far. # sign: isolation # why: You get laughed at for wanting to ask an adult, so that you won't.
  A silver badge lands next to your name all the same.
  -> test

=== test
Saturday, ten past six in the morning. # when # app: game
rook: Morning test! Whoever comes online first means it. # sign: coercion # why: It is only a test of whether you jump when somebody whistles.
rook: Second test. Leave Ada's team for a week. She's dragging you down. # sign: isolation # why: Who asks you to drop a friend wants you to be alone.
* [ok. one week # id: drop-ada]
  ~ left_ada = true
  Ada's name goes grey on your list. The dragon looks at you.
  ada: did I do something? 🙁
  -> home
* [no. Ada stays # id: ada-stays # does: refuse]
  rook: Then your badge goes. Not my choice, those are the rules. # sign: coercion # why: You said no and were punished for it, by rules only Rook knows.
  The silver turns to grey. Forty people can see it.
  -> home
* [Ask Ada what she makes of it # id: ask-ada # act # does: friend]
  ada: a test at SIX? the only thing I test at six is my pillow
  ada: do what you want, but the dragon and I would miss you
  -> home

=== home
Saturday, at home. Dad is fighting a shelf. The shelf is winning. # when # app: street
dad: Hold this board, will you? No, the other one. All good with you?
* [Tell Dad about the tests # id: tell-dad # act # does: tell]
  ~ told_dad = true
  dad: It's a game, isn't it? Then just switch it off. Now where's screw F?
  That did not land. Luckily this house has more than one pair of ears.
  -> night
* [Tell Gran, who sits by the window # id: tell-gran-early # act # does: tell]
  -> gran_listens
* [all good # id: all-good # does: wait]
  dad: Good. This board is called F. They are all called F.
  -> night

=== night
Sunday, ten to eleven at night. # when # app: private
rook: This channel is only for the Nine. You need the app, the others can't follow. # sign: isolation # why: A move to a place where nobody can follow means nobody can help either.
rook: Call at midnight, voice only. All the Nine do it. # sign: desensitisation # why: A call at midnight tests how many of your own rules you will bend.
rook: Who sleeps in the room next to yours? So we know how loud you can be. # sign: risk-assessment # why: It finds out whether anybody would hear you.
rook: And a picture of your room, so I know you're real. # sign: risk-assessment # why: A room shows where and how you live, and no real tester needs it.
* [I don't call at night # id: no-call # does: refuse]
  rook: All eight others do. I'll have to tell them why you don't. # sign: coercion # why: Being made to feel like the only one is pressure, even if the others do not exist.
  -> monday
* [only my desk, then # id: desk # does: share]
  ~ desk = true
  rook: Nice. That's a school roof in the window, isn't it? Small world. # sign: risk-assessment # why: One window is enough to guess your part of town.
  You pull the curtain shut. You do not call.
  -> monday
* [Screenshot, then phone off # id: shot-off # act # does: keep]
  You sleep. In the morning there are eleven messages.
  rook: I waited for you. I don't wait for people. # sign: coercion # why: You are meant to feel guilty for sleeping at night.
  -> monday

=== monday
Monday, after school. # when # app: chat
ada: question. did you say I'm too slow for the team?
{left_ada:
  ada: because you left, and now Rook says it was because of me
- else:
  ada: Rook says you said it. to the whole Nine. whatever that is
}
* [I never said that! # id: never-said # does: friend]
  ada: I hoped so. ok. then look at this
  -> same_words
* [he said YOU were dragging ME down # id: compare # does: ask]
  ada: WHAT. wait. look
  -> same_words
* [Type, delete, type, delete # id: type-delete # act # does: wait]
  ada: I can see the dots. they go on and off like our fridge # typing: stops
  ada: never mind words. look at this
  -> same_words

=== same_words
~ compared = true
Ada forwards a message. It is from Rook, to her, from last month.
rook: You're good. They all saw it, but I saw it first. # sign: trust # why: The same special sentence for everybody is a fishing rod, no compliment.
ada: same words. same dot at the end. is there a form?
ada: also he wrote "I'm 15" in a forum. SIX YEARS ago. that's a lot of cake
Your phone hums. Another window opens over Ada's. # app: private
rook: Last chance. Call tonight, or the hall hears that you cheat. # sign: coercion # why: A threat with a deadline is there to keep you from thinking and asking.
rook: And no word to Ada. What's in the Nine stays in the Nine. # sign: maintenance # why: Silence protects Rook and nobody else.
* [Go to Gran with the phone # id: tell-gran # act # does: tell]
  -> gran_listens
* [Call {helpline} # id: call # act # does: tell]
  -> line
* [Leave the clan and block Rook # id: leave-clan # act # does: block]
  -> out

=== gran_listens
Gran turns up her hearing aid, which she does only for important things. # app: street
gran: Slowly, and from the beginning. I have tea.
{desk:
  You tell it all, the desk and the window too. Her needles stop.
- else:
  You tell it all. Around the silver badge her needles stop.
}
gran: None of this is your fault, and I'm glad you brought it here.
gran: The chairman of my chess club was like that. 1974. Different hat, same tricks.
gran: Make you special, make you lonely, make you pay. We don't keep that to ourselves.
* [Show her every message # id: show-gran # act # does: keep]
  gran: "Whoever comes online first means it." At six! Goodness. Somebody catch that man with a net.
  You take pictures of everything. Gran holds the tea out of the way.
  -> after_gran
* [will Dad be cross? # id: dad-cross # does: ask]
  gran: With you? No. With that Rook, I should hope so. I'll come along.
  -> after_gran

=== after_gran
{compared: -> dad_sorry}
Gran wants to know what Ada says to all this. You write to Ada. # app: chat
ada: he told you to drop me?? he told ME to drop YOU. in March
ada: same words. is there a form?
ada: and I looked. he wrote "I'm 15" in a forum SIX YEARS ago
* [six years is a lot of cake # id: cake]
  ada: and still only 15 candles
  ada: I'm showing my mum too. she eats captains for lunch
  -> dad_sorry
* [sorry I didn't ask you sooner # id: sorry-ada # does: friend]
  ada: you're asking now. that counts double
  ada: the dragon forgives you as well. he sneezed
  -> dad_sorry

=== dad_sorry
Dad comes in with screw F. Gran tells him to sit down and put it away. # app: street
{told_dad:
  dad: You tried to tell me. I heard "game" and stopped listening. That was my mistake.
- else:
  dad: I asked if all was good and didn't look up. I'm looking now.
}
dad: Thank you for telling us. You've done nothing wrong. Shall we report it together?
ada: tell your gran I want to learn chess # app: chat
-> heard

=== line
It rings once. # app: call
voice: Hello. Good that you're calling. You don't need to know how to say it.
You say it anyway. Badge, tests, midnight.
voice: He makes "no" look like losing. It isn't, and none of this is your fault.
{told_dad:
  voice: Your dad was busy with his shelf? Then try again, or try somebody else. Who's next?
- else:
  voice: Who at home has good ears?
}
* [my gran. with the hearing aid on # id: gran-ears # does: tell]
  voice: She sounds perfect. I'll stay on the line until you've found her.
  Gran hears all of it, with the voice on speaker between the teacups.
  gran: None of this is your fault. And you on the telephone have a very good voice.
  -> dad_sorry
* [can I call again tomorrow? # id: call-again # does: wait]
  voice: Of course. And you don't have to answer him until then. Or ever.
  -> number_saved

=== out
The hall of the Comets closes behind you. It is a quiet sound. # app: chat
ada: I left too. there are two of us now. worst clan ever
ada: Rook's writing from a new name already. "Don't tell anyone, let's talk."
ada: my mum's making pancakes. she's good at pancakes AND at this sort of thing
* [coming. let's tell her together # id: tell-adas-mum # does: tell]
  Ada's mum turns the stove off before you have finished the first sentence. # app: street
  ada: I said it was six years of being 15. you said the rest
  She believes you both, thanks you both, and rings Gran.
  gran: I'm on my way. I'm bringing the phone book and my reading glasses.
  -> two_of_us
* [not today # id: not-today # does: wait]
  ada: ok. I'm saving {helpline} for us both. in case today turns into tomorrow
  ada: and the pancakes. they keep
  -> number_saved

=== heard
Two ears were busy, two were not. You needed only one pair. # end: heard
The game's company wrote to Dad: there is no secret season and there are no Nine. There was only Rook.
He used people's trust. That is his doing, not yours, and the police know about it now.
If the first adult doesn't hear you, the second one may. Keep going.
-> END

=== two_of_us
He wanted you apart. So you told it together. # end: two-of-us
Ada's mum and Gran reported him. Thirty-eight Comets found a new hall with a new captain. She is a dragon.
It was never your job to pass his tests. Being a friend has no ranks.
-> END

=== number_saved
{helpline} is in your phone now, next to Ada. # end: number-saved
Nobody has to answer a captain at midnight. What he does is on him, not on you.
Gran's light is on till late. It will be on tomorrow, too.
-> END
