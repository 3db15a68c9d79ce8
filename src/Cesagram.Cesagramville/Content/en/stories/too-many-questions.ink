# title: Too many questions
# blurb: Somebody new wants to know everything. What for?
# name.kiwi: kiwi_or_bird
# name.jo: Jonas
# name.ada: Ada
# name.mum: Mum
# name.jomum: Jonas's mum

VAR number = "116 000"
VAR helpline = "116 111"
VAR horn = true
VAR blocked = false

-> lobby

=== lobby
Wednesday. Orbit Racers, Jonas is late, the lobby is half empty. # when # app: game
kiwi: hi! you're Jonas's friend, right? # odd # why: A stranger who knows your friend is worth a second look, but Jonas talks about you at home.
ada: who's that
kiwi: kiwi. like the fruit. or the bird. I haven't decided
kiwi: when are you usually online? # odd # why: It could be somebody working out your day, and here it is somebody who hates missing you.
kiwi: and what does Jonas like best? like REALLY best? # odd # why: Collecting facts about a person looks strange, until you know that presents need them.
* [toast. he really likes toast # id: toast # does: share]
  kiwi: toast!! I'm writing that down
  ada: it writes things down, great
  -> swap
* [who are you, actually? # id: who-are-you # does: ask]
  kiwi: I'm 12 and I'm new. here I mean. not new in life # typing: long
  ada: sounds like something a robot would say
  -> swap

=== swap
Jonas comes online and crashes into the vending machine. Honk, goes your car.
jo: WHO has a comet horn? I'd give my left shoe for that horn
kiwi: swap? your comet horn for my rainbow tyres # odd # why: Far too good a deal can be bait, but Kiwi just has no idea of prices.
ada: the tyres are worth five horns. nobody does that
kiwi: I need it for something. can't say what # odd # why: "Can't say" can hide something bad, and it can hide a birthday.
* [deal # id: deal]
  ~ horn = false
  The tyres are really there, and really rainbow. Your car looks like a parade.
  kiwi: THANK YOU thank you
  -> apart
* [no, I like my horn # id: keep-horn # does: refuse]
  kiwi: ok no problem! it's your horn
  That was quick. Your no just lies there, and nobody steps on it.
  -> apart
* [what for? # id: what-for # does: ask]
  kiwi: ask me again on Saturday # typing: stops
  ada: noted. Saturday
  -> apart

=== apart
Thursday, quarter past four. # when # app: game
kiwi: can we write somewhere else? without Jonas? # odd # why: Moving away from a friend is a real warning sign, so it is right to stop and check.
kiwi: and pls don't tell him I asked # odd # why: A secret from a friend is a warning sign too, and this one ends on Saturday with a cake.
ada: I can read this, you know
kiwi: YOU can stay! only Jonas can't
* [no. say it here or not at all # id: say-here # does: refuse]
  kiwi: ok, here, quietly. he's never on before five. I checked # typing: long # odd # why: Knowing when somebody is away sounds creepy, and cousins simply know when he has football.
  -> door
* [why without Jonas? # id: why-without # does: ask]
  kiwi: because he'd HEAR it. that's the whole problem 😩 I'm really bad at this
  -> door
* [Ask Ada alone what she thinks # id: ask-ada # act # does: friend]
  ada: warning signs: four. but it lets me stay, and it doesn't push. so: unclear # app: chat
  ada: I'd ask a grown-up. that's not a crime, that's a phone call
  -> door

=== door
Friday, after school. # when # app: game
kiwi: are you free on Saturday at three? # odd # why: Somebody you never met wants to know your plans, so checking is right.
kiwi: and is yours the house with the blue door? # odd # why: Nobody online needs your address, and Kiwi only read it on a list for the invitations.
You look at your door. It is blue.
* [Ask Mum what she thinks # id: ask-mum # act # does: tell]
  -> with_mum
* [Block Kiwi # id: block # act # does: block]
  ~ blocked = true
  -> after_block
* [how do you know my door?? # id: how-door # does: ask]
  -> how_door

=== how_door
kiwi: oh no. that sounded bad. sorry # typing: long
kiwi: my aunt told me. Jonas's mum! you don't have to believe me. your mum can ring her
* [what's in Jonas's fridge? # id: fridge # does: ask]
  kiwi: nine jars of pickles and a birthday ca
  kiwi: a birthday candle. just a candle. in the fridge # picture: cake
  The pickles are right. Still, anybody can guess pickles. You take it to Mum.
  -> with_mum
* [I'll do that. right now # id: ring-aunt # does: tell]
  kiwi: yes!! good! use the number your mum has, not one from me
  -> with_mum

=== with_mum
Mum reads all of it, up and down again. # app: street
mum: Blue door. I see why you came. Good that you did.
mum: It may be something, it may be nothing. We don't have to guess. We can ask.
-> ring

=== ring
She rings Jonas's mum, with the number from the fridge door. # app: call
jomum: Oh dear. Twelve years old, loves kiwis? That's my nephew.
jomum: Jonas has his birthday on Saturday. His cousin wanted to arrange it all by himself.
jomum: He had the door from my list. I should have written to you first. That was my slip.
* [sorry, I thought he was dangerous # id: sorry]
  jomum: Don't be sorry. You saw something odd and asked. I wish everyone did.
  mum: Better to ask once too often. It costs one phone call.
  -> kiwi_reads
* [so it's only a surprise? # id: only-surprise # does: ask]
  jomum: Until three o'clock on Saturday. Then everybody knows. That's how surprises work.
  mum: And two mums know already. That's how good ones work.
  -> kiwi_reads

=== kiwi_reads
Friday evening. # when # app: chat
{blocked:
  You take Kiwi off the blocked list. There are no angry messages behind it.
  kiwi: I'd have blocked me too 😅
- else:
  kiwi: my aunt says I sound like a villain 😳
}
kiwi: I read it all again. "is yours the house with the blue door". I AM a villain
* [it did scare me a bit # id: scared]
  kiwi: sorry. really. next time I say who I am first
  ada: accepted by me. the door has to speak for itself
  -> sofa
* [you'd be a terrible villain # id: terrible-villain]
  kiwi: I know. I'd ask the bank when they're usually out
  ada: and swap the gold for tyres
  -> sofa

=== sofa
Saturday, three o'clock. Eleven people are behind one sofa. # when # app: street
ada: no parking behind the sofa. so I'm a lamp. I have the shade on and everything
A key turns. {horn:You hold your phone with the comet horn ready.|Kiwi holds the phone with your old comet horn.}
* [Honk! # id: honk # act]
  jo: AAAH. wait. that's THE HORN
  -> machine
* [Wait till Jonas sees it # id: wait-jo # act]
  jo: hello? why is that lamp giggling?
  -> machine

=== machine
In the living room stands a vending machine, all of cardboard. It gives out toast.
jo: I've hit you four hundred times. you're beautiful # picture: cake
{blocked: -> false_alarm}
-> party

=== after_block
One tap, and Kiwi is gone. You can do that with anybody, without a reason. # app: game
At seven Mum looks round the door, her phone in her hand.
mum: Jonas's mum writes that somebody wanted to ask you something. Do you know about that?
* [Show Mum the messages # id: show-mum # act # does: tell]
  mum: Oh. With messages like these I'd have blocked that one as well.
  mum: Now let's ask. Then we needn't guess.
  -> ring
* [no idea # id: no-idea # does: wait]
  mum: All right. If an idea comes along, I'm in the kitchen.
  -> evening

=== evening
jo: do you know why everyone's so weird today? even Ada # app: chat
ada: I'm never weird. I've got a tip for you though. just for you
ada: that kiwi thing? my mum asked around. it's fine, and it's about Saturday
* [then I'll ask my mum to ring # id: ask-late # does: tell]
  mum: That was a quick idea. Come, let's ask. # app: street
  -> ring
* [I'd rather stay at home # id: stay-home # does: wait]
  ada: that's ok too. you don't have to come anywhere that feels odd
  ada: kiwi says sorry about the door. I'm only passing it on. there'll be cake kept
  -> cake_later

=== party
It was a cousin, a cake and a great many clumsy questions. # end: party
You checked instead of guessing: that is the whole trick. Kiwi passed, because checking was fine with him.
A surprise has an end, and adults who know. A bad secret has neither.
-> END

=== false_alarm
You blocked somebody harmless, and nobody is cross. # end: false-alarm
Kiwi says he would do the same. Jonas's mum baked an extra piece for careful people.
A block can be undone. And asking is never a mistake.
-> END

=== cake_later
On Sunday a piece of cake stands at the blue door, with a note. # end: cake-later
"Sorry for asking like a spy. Come and see the cardboard machine whenever you like. Kiwi (Jonas's cousin)"
Being careful was right. And Mum is in the kitchen, if you'd like somebody to ring and check.
-> END
