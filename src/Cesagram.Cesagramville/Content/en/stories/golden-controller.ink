# title: The golden controller
# blurb: Someone in the lobby gives you a present. Just like that?
# note: Somebody asks for a picture and makes threats in this story. You can skip it.
# name.nova: Nova_77
# name.jo: Jonas
# name.mum: Mum
# name.voice: Helpline

VAR number = "116 000"
VAR helpline = "116 111"
VAR gift = false
VAR shared = false
VAR moved = false
VAR kept = false
VAR sent = false
VAR late = false

-> lobby

=== lobby
Saturday, after lunch. Orbit Racers, last lap. # when # app: game
jo: ok who put a VENDING MACHINE on the last bend
jo: I have now hit it eleven times
nova: gg! You took that bend like a pro
nova: How old are you, btw? # sign: access # why: It sounds friendly, but nobody needs your age to race against you.
jo: come ON, next race, me against the machine # odd # why: "Come on" sounds pushy, but Jonas only wants to play and would take a no.
* [thanks! I practise a lot # id: thanks]
  nova: It shows. Nobody in here drives like you.
  -> present
* [how old are YOU? # id: age-back # does: ask]
  nova: Ha! Older than my car. Done with school, let's say.
  -> present

=== present
A box lands in your inbox. It wobbles.
nova: Go on, open it # picture: skin # sign: trust # why: A big present after one hour can be meant to make you feel you owe something.
It is the golden controller. It costs more than a bike.
jo: WHAT. two years in this game and all I own is a bent exhaust
nova: It's nothing. You're not like the others. I saw that right away. # sign: trust # why: Being told you are special feels lovely, and it is a quick way to win your trust.
* [wow, thank you!! # id: accept]
  ~ gift = true
  Your car turns gold. Jonas drives round it twice, very slowly.
  nova: Gold suits you. Now everyone can see it.
  -> questions
* [that's too much, I don't want it # id: decline # does: refuse]
  nova: Too late, silly. It can't be sent back. # sign: coercion # why: You said no, and your no was pushed aside with a joke.
  The controller stays in your garage, like a cake nobody ordered.
  -> questions
* [why me? # id: why-me # does: ask]
  nova: Because somebody should notice how good you are.
  It is a nice answer. It is not really an answer.
  -> questions

=== questions
Sunday, half past seven. # when # app: game
jo: don't tell my dad I'm here, it's dishwasher time # odd # why: "Don't tell" deserves a look, but this one is a joke about plates and over in ten minutes.
nova: Quiet at your place tonight? # sign: risk-assessment # why: It sounds like small talk, and it finds out whether an adult is near you.
nova: Do your parents ever check your phone? Mine drove me mad. # sign: risk-assessment # why: Somebody who asks who sees your phone may not want to be seen.
* [no, and Mum's asleep on the sofa # id: sofa # does: share]
  ~ shared = true
  nova: Then it's good you've got me :)
  -> other_app
* [why do you want to know? # id: ask-why # does: ask]
  nova: Wow. I was only being nice. # typing: long # sign: coercion # why: A question is allowed, and making you feel rude for asking is pressure.
  nova: Sorry. Long day. Are we good?
  -> other_app
* [Take the phone to Mum on the sofa # id: tell-early # act # does: tell]
  Mum wakes with a cushion pattern on her cheek. She doesn't interrupt you once. # app: street
  -> kitchen

=== other_app
nova: This lobby is so loud. Come over to ChatterBox, just us two. # sign: isolation # why: A private app takes you away from your friends and from people who could notice.
nova: I've got another little something for you there. # sign: trust # why: The next present is tied to doing what Nova wants.
* [ok, what's your name there? # id: move]
  ~ moved = true
  jo: where are you going? it's race night
  Your gold car fades out of the lobby. Jonas hits the vending machine alone.
  -> secret
* [no thanks, I'll stay here # id: stay # does: refuse]
  nova: Sure. No pressure at all.
  jo: good. twelve times now, by the way
  -> secret
* [Jonas, is that normal? # id: ask-jo # does: friend]
  jo: someone asked my cousin that. also after a present
  jo: she said no and the presents stopped. funny, no?
  -> secret

=== secret
Monday, twenty to ten in the evening. # when # app: private
{moved:
  nova: Finally. Just you and me.
- else:
  nova: Found you! Same name as in the game, that was easy :) # sign: access # why: Nova was not invited here and came all the same.
}
nova: You're the only one I really talk to. # sign: trust # why: It feels close and makes you feel responsible, after only two days.
nova: Don't tell the others about the controller, ok? They'd only be jealous. # sign: isolation # why: A present you may not talk about has strings on it.
nova: And parents don't get games. It's our little secret. # sign: isolation # why: A secret that shuts out the people who look after you is a warning sign.
* [ok, our secret # id: promise]
  nova: I knew I could count on you.
  It is a small secret. It feels heavier than the phone.
  -> breakfast
* [I don't like secrets # id: no-secret # does: refuse]
  nova: It's not a bad one! More like a birthday surprise. # sign: isolation # why: A surprise ends with everybody knowing, and this secret is meant never to end.
  -> breakfast
* [Take a screenshot before you answer # id: shot # act # does: keep]
  ~ kept = true
  Click. Four lines, saved.
  nova: You've gone quiet. What are you doing?
  -> breakfast

=== breakfast
Tuesday, ten past seven. Toast, rain, the radio. # when # app: street
mum: You've buttered the plate.
mum: Is everything all right? You look like somebody with a stone in their shoe.
* [Tell Mum about Nova # id: tell-breakfast # act # does: tell]
  Mum turns the radio off and sits down. She doesn't interrupt you once.
  -> kitchen
* [just tired # id: just-tired # does: wait]
  mum: All right. If tired gets another name, I'm here. Even at work.
  -> favour

=== favour
Tuesday, ten past four. # when # app: private
nova: A tiny favour. You do remember who gave you the best thing in the game? # sign: coercion # why: Now the present gets a price, and a real present has none.
nova: Send me a picture of you. Just for me, nobody else. # sign: desensitisation # why: "Just for me" tests how far you will go without anybody knowing.
{shared:
  nova: Your mum won't notice. She falls asleep on the sofa, you said. # sign: risk-assessment # why: You mentioned it once, and Nova kept it to use it.
}
* [no. I don't send pictures # id: no-picture # does: refuse]
  nova: Really? After everything?
  -> pressure
* [only if it's of my dog # id: dog # does: refuse]
  nova: Cute. Now you. # sign: coercion # why: A sideways no is a no as well, and Nova does not take it.
  -> pressure
* [ok, one. with helmet hair # id: send # does: share]
  ~ sent = true
  nova: See, that was easy. Tomorrow a nicer one. # sign: desensitisation # why: First a small thing, then the next, so that each step seems normal.
  -> pressure

=== pressure
nova: I can take everything back, you know. # sign: coercion # why: Fear of losing something is used to push you.
nova: And I'd hate it if people heard that you begged me for it. # sign: coercion # why: This is a threat in a polite coat, and threats are never your fault.
{sent:
  Your hands are cold. One picture is out there. Help still works, right now.
- else:
  Your hands are cold. The golden car on the screen turns slowly round and round.
}
* [Take the phone to Mum, now # id: tell-pressure # act # does: tell]
  ~ late = true
  Mum has her coat half on. She takes it off again and sits down. # app: street
  -> kitchen
* [Call {helpline} # id: call # act # does: tell]
  -> line
* [Block Nova # id: block # act # does: block]
  -> after_block

=== kitchen
mum: Thank you for telling me. That can't have been easy.
mum: You've done nothing wrong. Somebody set a trap and put glitter on it.
{sent:
  mum: The picture too. There are people who help with exactly that.
}
mum: You can still play, and I'm not taking your phone. What shall we do first?
* [Save all the messages together # id: save # act # does: keep]
  {kept: The ones from Monday are already safe. Mum whistles.|Mum holds the lamp, you press the buttons. Eleven pictures.}
  mum: Now nobody can say it wasn't so.
  -> answer
* [Report the account together # id: report # act # does: report]
  mum: "Reason for your report." Is there a box for "slimy"?
  There is not. You save the messages, then tick the box about adults who pressure children.
  -> answer

=== answer
{late: -> told}
The phone buzzes on the table, between the jam and the keys. # app: private
nova: Hello? Where did you go? # sign: coercion # why: Question after question makes silence feel like a fault, and you owe no answer.
nova: You're not telling anybody about us, are you? # sign: maintenance # why: Who has nothing to hide does not need your silence.
mum: Hm. That one's worried, all right. And not about you.
* [I told my mum # id: told-mum # does: refuse]
  The dots dance, stop, dance, stop. Then Nova is offline.
  mum: Well. Seldom seen anyone drive off that fast.
  -> friends
* [Say nothing and block # id: block-together # act # does: block]
  One tap, and the table is a table again.
  mum: No goodbye needed. You don't owe one.
  -> friends

=== friends
Wednesday, race night. # when # app: game
jo: there you are!! the machine missed you
jo: {gift:where's your golden thing?|still not driving the golden thing?}
* [Tell Jonas the whole story # id: tell-jo # act # does: friend]
  jo: wow. ok. I'd have taken that box in a second
  jo: so it could have been me. I'm telling my dad, after the dishwasher
  -> told
* [handed in. it had strings on it # id: strings]
  jo: like a kite?
  jo: ok, not like a kite. you can tell me when you want to. race?
  -> told

=== line
A phone rings twice. # app: call
voice: Hello, good that you're calling. You don't have to say your name.
You tell it in the wrong order. The voice puts it in the right one.
voice: First a gift, then a secret, then a favour. Somebody planned that. It wasn't you.
voice: Is there an adult you'd like to have next to you?
* [my mum, but I don't know how to start # id: how-to-start # does: tell]
  voice: Start with: "Something's not right and I'd like you to listen."
  You try it out in the hall. It works at the first go.
  mum: I'm listening. Shoes off, phone off, both ears.
  -> told
* [not yet, I need to think # id: not-today # does: wait]
  voice: That's all right. Save our number. Don't answer Nova while you think.
  -> not_yet

=== after_block
Blocked. For six minutes it is very quiet. # app: private
nova: Wrong button? It's me, new account. Keep this between us. # sign: maintenance # why: Coming back under another name and asking for silence is one more warning sign.
jo: you ok? your car's been parked in front of the machine for ten minutes
* [not really. can you come over? # id: jo-come # does: friend]
  Jonas stands at the door with two slices of toast. One is for you.
  jo: eat. then we go to your mum. I'll do the first sentence if you want
  mum: Two of you and no crumbs on the floor? It must be serious. I'm listening.
  -> blocked
* [I'm fine # id: im-fine # does: wait]
  jo: ok. I don't quite believe you, but ok. I'm here
  -> not_yet

=== told
You told somebody, and it got lighter. # end: told
The game's team wrote back. "You're not like the others": Nova had sent that to nineteen players.
Nova planned this. The one who plans it is responsible, never the one who got the box.
The police have the messages now. {sent:And the helpline knows how to get pictures taken down.|A present that needs a secret is no present.}
-> END

=== blocked
You blocked Nova, and then you did the strong part: you didn't stay alone with it. # end: blocked
Mum reported both accounts. Jonas read out the buttons, with his mouth full.
Blocking stops one account. Telling somebody helps against all of them.
{sent:
  And the picture? Mum has already asked how it gets taken down. There are people for that.
}
-> END

=== not_yet
Before you sleep, you save a number. {helpline}, under P for pizza. # end: not-yet
Nova pushed you. That is Nova's fault, and it does not get too late to say so.
Mum's sentence is still valid: "If tired gets another name, I'm here."
{sent:
  The picture is a reason to call, never a reason to hide. They know what to do.
}
Tomorrow is another day, and it has a breakfast.
-> END
