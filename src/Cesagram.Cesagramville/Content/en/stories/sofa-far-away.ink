# title: A sofa far away
# blurb: A bad evening at home. Somebody offers a sofa in another town.
# note: There is a quarrel in this story, and somebody leaves home. You can skip it.
# name.kit: Kit
# name.dad: Dad
# name.mum: Mum
# name.gran: Gran
# name.jo: Jonas
# name.clerk: Samira
# name.guard: Conductor
# name.voice: The line

VAR number = "116 000"
VAR helpline = "116 111"
VAR slammed = false
VAR wrote_jo = false
VAR left_home = false

-> quarrel

=== quarrel
Friday, half past six. A letter from school lies between the plates. # when # app: street
dad: So that's it. No drums till summer. We've decided.
gran: I like the drums. I take my ears out first.
dad: And please don't make a drama of it. With you everything's always a drama.
mum: Can we just eat? # odd # why: It sounds as if Mum does not care, but she is afraid of a fight and hides in the potatoes.
* [nobody even asked me! # id: nobody-asked]
  dad: Because I know the answer already. It's loud.
  -> room
* [Leave the table and slam the door # id: slam # act]
  ~ slammed = true
  The new shelf falls off the wall behind you. Nobody laughs.
  -> room

=== room
Friday, quarter past seven. Your room, the light off. # when # app: private
kit: Hey. You've been quiet in the Attic today. Bad evening?
The Attic is a chat for people nobody gets, and Kit has been nice there for weeks. You type in Dad's sentence.
kit: "Always a drama"? I'd never say that to you. I get you. # sign: trust # why: Kit comforts you and seems to be the only one who understands, and that is how trust is won.
kit: I walked out at your age. Best night of my life. # sign: desensitisation # why: It makes a dangerous thing sound like an adventure.
kit: My sofa's free. Tonight, if you want. Two hours by train. # sign: approach # why: A stranger offers help, and the help is to come to the stranger's home.
* [I just want somebody to listen # id: listen]
  kit: I AM listening. At home nobody is. # sign: isolation # why: It is one evening of not listening, and Kit turns it into always.
  -> ticket
* [why would you do that for me? # id: why-me # does: ask]
  kit: Because somebody should. Don't you ever get sick of asking first?
  -> ticket
* [a sofa sounds good right now # id: sounds-good # does: share]
  kit: Right? No one who shouts. Pizza, and you can sleep till noon.
  -> ticket

=== ticket
kit: Look. Paid for already. Seventeen minutes past nine. # picture: ticket # sign: coercion # why: A ticket you never asked for makes it hard to say no.
kit: Is anyone still up at yours? # sign: risk-assessment # why: It finds out if anybody would notice that you are gone.
kit: Tell nobody, no note. And leave your phone there. # sign: going-missing # why: No word and no phone means nobody could help you, and that is what Kit wants.
Your stomach is still full of that sentence. Always a drama.
* [Call {number}. Just to talk # id: call-home # act # does: tell]
  -> line_home
* [Write to Jonas # id: write-jo # act # does: friend]
  ~ wrote_jo = true
  -> jonas
* [Put the drumsticks in a bag # id: pack # act]
  Drumsticks, jumper, toothbrush. The phone goes along all the same, and that is a good thing.
  -> counter

=== jonas
jo: "always a drama"? that's mean. I'd be in bits # app: chat
jo: but who's Kit? I know all your people and I don't know a Kit
jo: come to MY sofa. it's got crumbs, but it's got my mum. she'll ring yours so nobody's scared
* [is that ok? tonight? # id: jo-tonight # does: ask]
  jo: she's already looking for the good pillow. she says you don't have to explain
  -> jo_sofa
* [your sofa's too close. I want to be FAR # id: too-close]
  jo: I get it. far would be nice. but not to somebody I can't ring
  jo: and I'm telling my mum now, this is too big for me. please keep your phone on. please please
  -> counter

=== jo_sofa
Friday, half past eight. Jonas's sofa has crumbs, as promised. # when # app: street
Jonas's mum has told yours where you are. She has asked nothing, and put a plate down.
kit: Where are you?? The train goes soon. I've PAID. # app: private # sign: coercion # why: Somebody kind would be glad that you are warm and safe.
jo: wow. friendly
* [I'm not coming # id: not-coming # does: refuse]
  kit: Then stay where you are not wanted. Others would be glad. # sign: coercion # why: Now that you say no, the kindness is gone, so it was never a present.
  -> dad_rings
* [Show Jonas's mum the chat # id: show-jomum # act # does: tell]
  She reads it and says a word about Kit which she takes back at once. Then she saves it all.
  jo: I'm telling everyone she said that
  -> dad_rings

=== line_home
It rings twice. You nearly hang up. # app: call
voice: Hello. Good that you're calling. Where are you just now?
You say that you have not left yet. That you only want to.
voice: You can call us for that, too. It sounds as if something really hurt this evening.
voice: One question I ask everybody. Does anyone at home hurt you, or are you scared to be there?
voice: If so, we look for a safe place, together with you. You wouldn't be alone with it.
* [no. they just don't listen # id: dont-listen]
  voice: That's enough to be unhappy about. Being shouted past hurts a lot.
  -> line_two
* [not scared. just so angry # id: so-angry]
  voice: You may be. Anger often has a good reason under it.
  -> line_two
* [I'd rather not say # id: rather-not-say]
  voice: You don't have to. You can tell us later, or another day. We'd believe you.
  -> line_two

=== line_two
voice: And this Kit with the ticket. Somebody who wants you without a phone has plans of their own.
voice: Whose ears could you use tonight?
* [my gran's. she takes them out, though # id: gran-ears # does: tell]
  voice: Then ask her to put them in. Shall I stay on until she has?
  -> gran_room
* [could you talk to my mum? # id: talk-to-mum # does: tell]
  voice: Gladly. We agree first what I say. Only the ticket I can't leave out, because you could be in danger.
  Mum listens in the hall, with her hand over her mouth. Then she knocks, and waits till you say yes.
  mum: I said "can we just eat". I should have said "stop". I'm sorry.
  -> dad_knocks

=== gran_room
gran: Ears in. Batteries new. Tell me. # app: street
You tell her about the drums and the sentence. Then about Kit.
gran: I once sat on my suitcase, too, at thirteen. All night, in the hall. I wanted somebody to ask.
gran: So I'm asking. Who is that Kit, who wants a child on a train at night?
* [somebody from a chat. I've got it all # id: show-gran # does: keep]
  gran: Good. Don't throw away a word of it. And you stay here with me and the tea.
  -> dad_knocks
* [don't tell Dad # id: dont-tell-dad]
  gran: I can't keep this one quiet. But I'll be next to you when he hears it.
  -> dad_knocks

=== counter
~ left_home = true
Friday, five past nine. The Station is almost empty. # when # app: street
The loudspeaker regrets a delay of ten minutes. The reason is a goose.
clerk: Good evening. That goose is on overtime. Off to somebody nice?
kit: Are you there? Talk to nobody. And bin that phone. # app: private # sign: going-missing # why: Without your phone and without people nobody would know where you are.
{wrote_jo:
  jo: my mum knows, and yours. nobody's angry. my sofa's still here
- else:
  jo: you ok? there's a lot of your mum in my mum's phone right now
}
* [I don't really know who it is # id: dont-know-who # does: tell]
  clerk: Thank you for telling me. Come in behind the glass, there's a heater.
  -> clerk_room
* [to a friend # id: to-a-friend # does: wait]
  clerk: All right. I'll ask the conductor to look in on you. And the line is {number}, if you'd rather talk to somebody unseen.
  -> train
* [Get on the train quickly # id: get-on # act]
  -> train

=== clerk_room
clerk: I won't ask you why. People have their reasons. Cocoa or tea?
clerk: May I ring somebody whom you like? If home isn't safe, say so, and we ring {number} first. You choose.
* [my mum # id: choose-mum # does: tell]
  -> reunion
* [my gran # id: choose-gran # does: tell]
  -> reunion
* [can we ring that number first? # id: choose-line # does: tell]
  -> clerk_line

=== clerk_line
She dials {number}, and puts the phone into your hand. # app: call
voice: Hello. Good that you're there behind the glass. Take your time.
voice: Are you scared to go home? You can say yes, no, or nothing at all.
* [a bit. yes # id: scared-home # does: tell]
  voice: Thank you for telling me. I believe you. Then we look for a safe place first.
  clerk: And until then you stay here with me. The cocoa's on the house.
  -> warm_room
* [no. I'm only ashamed # id: only-ashamed]
  voice: Nearly everybody is, on the way back. Shall I tell them that you're here?
  You nod. She can hear it, somehow.
  -> reunion

=== train
The train is warm and nearly empty. Your phone lights up. # app: chat
mum: Your bed's empty. I'm not angry. Tell me where you are and I'll come, wherever it is.
gran: Ears in. I am sitting by the telephone.
kit: Delete the chat now, all of it. # app: private # sign: maintenance # why: Somebody who wants no traces knows that others would worry.
The train slows down. First stop, Elm Hill.
* [Get off and ring Mum # id: off-elm-hill # act # does: tell]
  -> reunion
* [Call {number} from the train # id: call-train # act # does: tell]
  -> line_train
* [Stay in your seat # id: stay-seat # act # does: wait]
  -> second_stop

=== line_train
It rings once. # app: call
voice: Hello. I can hear a train. Are you all right, just now?
voice: You've done nothing wrong. You can get off at any stop. The way back doesn't close.
voice: If you're scared to go home, tell me. Then we'll look for a safe place for tonight.
* [home's not scary. I'm just ashamed # id: ashamed]
  voice: Nearly everybody is, on the way back. You can be ashamed and go home all the same.
  -> line_guard
* [what do I tell them? # id: what-tell # does: ask]
  voice: "I'm here, please come." That's enough. We can pass it on for you, if you like.
  -> line_guard
* [I don't want to go home tonight # id: not-tonight # does: tell]
  voice: Thank you for saying so. Then we look for a safe place first, and for somebody who comes to you.
  voice: Get off where it's bright, and stay with the conductor. I'll stay on, too.
  guard: Evening. A voice in your hand says I'm to share my sandwich. Here, one half each.
  -> warm_room

=== line_guard
voice: Is there anybody in uniform on the train? I'll stay with you while you ask for help.
guard: Evening. A passenger with drumsticks. Do you need me?
* [yes. I want to go back # id: want-back # does: tell]
  guard: Then we'll do just that. The train has to wait at the next stop anyway. Goose.
  -> reunion
* [Hand him the phone # id: hand-phone # act # does: tell]
  He listens, and nods, and says thank you twice.
  -> reunion

=== second_stop
guard: Tickets, please. Thank you. Is somebody meeting you, so late?
kit: Don't even think of getting off. I paid for you. # sign: coercion # why: A ticket is a ticket, and nobody has bought you with it.
kit: Carriage 1, front door, and straight into my car. Don't look at anyone. # sign: going-missing # why: This is so that nobody sees you, and to be seen is what keeps you safe.
That does not sound like a sofa any more. The train slows down for Millbridge.
* [can you help me? # id: help-me # does: tell]
  guard: Yes. That's the better half of my job. There's a lit room here, and the train waits. Goose.
  -> reunion
* [Answer Mum # id: answer-mum # act # does: tell]
  mum: I've got you. Tell the conductor your name, we're already in the car. # app: chat
  guard: That's you? Your mum's quick. There's a lit room here. The door stays open.
  -> reunion
* [Get off, without a word to anyone # id: off-silent # act # does: wait]
  -> millbridge

=== millbridge
guard: Hello? The train has to wait. There's a goose. In that room there's a heater and a bench.
guard: You needn't tell me a thing. I'd only like to sit by till you know what you want. # odd # why: A grown-up who waits with you can look odd, and he sits in the light by the open door.
* [please ring my mum # id: ring-my-mum # does: tell]
  guard: Gladly. Tell me the number. I'll write it on my hand.
  -> reunion
* [I don't know what I want # id: dont-know # does: wait]
  guard: That's all right. I've got time, and half a sandwich. One half each.
  guard: I've told my office that you're here and safe. People worry. I wanted you to hear it from me.
  -> warm_room

=== reunion
A car stops askew, across two parking spaces. # app: street
Mum is first, in Dad's coat. She does not ask anything.
mum: You're here. You're here. I was frightened, and now I'm glad, right down to my knees.
You say nothing for a while, and she says nothing with you. It is the best talk of the week.
gran: I came along, with my ears in.
Dad stands by the car. He is holding your blanket as if it could break.
-> dad_sorry

=== dad_rings
Jonas's mum brings you the phone. Dad is on it, and she says you need not take it. # app: call
* [Take it # id: take-it # act]
  -> dad_sorry
* [Let him talk on speaker # id: speaker # act]
  jo: hi. there's me here too. just so you know
  -> dad_sorry

=== dad_knocks
There is a knock, a very small one for Dad. # app: street
* [Let him in # id: let-in # act]
  -> dad_sorry
* [Talk through the door # id: through-door # act]
  He sits down on the floor outside. You can hear the floor.
  -> dad_sorry

=== dad_sorry
dad: I said "always a drama". That was unfair, and it hurt you. I'm sorry.
dad: You were fighting for something you love. I should have asked and listened.
* {slammed} [I broke your shelf # id: broke-shelf]
  dad: It fell by itself. It was looking for a reason.
  -> last
* [I don't want to be decided over # id: not-decided-over]
  dad: No. Tomorrow we talk again, at the table, with you. I don't know the answer yet.
  -> last
* [it still hurts # id: still-hurts]
  dad: I believe you. One sorry doesn't sweep that away. I'll still be here tomorrow.
  -> last

=== last
mum: And we'll show Kit's messages to the police. You get to say how much you want to be there.
{left_home: -> open_way}
{wrote_jo: -> crumbs}
-> asked

=== open_way
You were on the way out, and the way back was open at every step. # end: open-way
Nobody scolded. Kit had planned this, and the police know about it now. That is Kit's fault, not yours.
The quarrel was real as well. On Saturday all of you sit down at the table. The drums stay, at set times.
If you ever think of leaving again, {number} is there before, too.
-> END

=== crumbs
You needed to get away from home for a bit. That is allowed, with people who know where you are. # end: crumbs
Kit had offered that sofa to six others. It was a trap, and only the one who sets it is to blame.
The quarrel was real as well. On Saturday you all sit down at the table. The drums stay, at set times.
And if it ever hurts more than a sofa can mend: {number}, also for those who only think of leaving.
-> END

=== asked
You felt like leaving, and you let somebody hear it. That was the turn. # end: asked
Kit had offered that sofa to six others. It was a trap, and only the one who sets it is to blame.
The quarrel was real as well. On Saturday you all sit down at the table. The drums stay, at set times.
{number} is for that as well: for the evening before somebody goes.
-> END

=== warm_room
The heater hums. You need not know tonight what you want. # end: warm-room
Kit waits in vain, and what Kit planned is Kit's fault. Here are a lit room, something warm and somebody who does not push.
Home is one call away. If home scares you, {number} looks for a safe place with you.
Mum has written it four times: not angry. She comes as soon as you want her to.
-> END
