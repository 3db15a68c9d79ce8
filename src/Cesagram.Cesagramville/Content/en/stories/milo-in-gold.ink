# title: Milo in gold
# blurb: The new boy suddenly drives a golden car. He doesn't look happy about it.
# name.milo: Milo
# name.jo: Jonas
# name.nova: Nova*
# name.mum: Mum
# name.teacher: Mr Okoro
# name.voice: Helpline

VAR number = "116 000"
VAR helpline = "116 111"
VAR judged = false
VAR asked_teacher = false
VAR promised = false

-> lobby

=== lobby
Tuesday, race night. Milo from your class is here. Three weeks in town, six words so far. # when # app: game
jo: stop. STOP. is that a golden controller?
milo: it's nothing
jo: nothing costs as much as a bike now? I'd sell my brother for that nothing # odd # why: It sounds awful, but it is only Jonas talking, and his brother is quite safe.
milo: somebody gave it to me. please don't ask who, ok? # sign: isolation # why: If a friend may not say who gave a present, somebody asked for a secret.
* [cool! but who?? # id: ask-loud # does: ask]
  Milo has left the lobby. The golden car drives on alone for a bit.
  jo: oops. was that us?
  -> evening
* [Leave it, and write to Milo alone # id: write-alone # act # does: friend]
  jo: where's everybody going? fine. I'll race the vending machine
  -> evening

=== evening
Tuesday, half past eight. You write to Milo. # when # app: chat
milo: sorry about that. I'm not supposed to talk about it
milo: it's from Nova. Nova is ok. the only one who asks how my day was # sign: trust # why: Being the only one who cares is exactly what makes Nova hard to say no to.
milo: I give everything marks. bus 12: 7/10. school: 4/10. school peas: 2/10, they gave up. Nova: 10/10
* [that's creepy. drop Nova # id: drop-nova]
  ~ judged = true
  milo: you don't know Nova # typing: stops
  Milo is offline. That came out harder than you meant it.
  -> school
* [so how was your day? # id: how-day # does: friend]
  milo: oh. 4/10. no, 5. somebody asked. and I drew a fox behind the gym. 9/10 # typing: long
  -> school
* [I've heard of a Nova. what's the present for? # id: what-for # does: ask]
  milo: nothing!
  milo: just that we write when Mum's on nights. because it's quieter then # sign: risk-assessment # why: Nova has found out when no adult is near Milo.
  -> school

=== school
Wednesday, school canteen. Milo yawns into his peas. # when # app: street
{judged:
  milo: hi. I'm sitting over there today. the peas are a 1
- else:
  milo: hi. don't get the peas
}
jo: you look like my gran's slippers. did you sleep at all?
milo: Nova writes at night. if I don't answer Nova gets sad # sign: coercion # why: Making somebody responsible for your sadness is pressure, and it steals sleep.
* [Sit down next to Milo with your tray # id: sit # act # does: friend]
  He moves his bag. It takes a while, it is a big bag.
  milo: lunch: 6/10 now
  -> phone
* [I'm not angry. I'm a bit worried # id: worried # does: friend]
  milo: about me? huh. nobody's been worried in this town yet # typing: long
  -> phone
* [Ask Mr Okoro, without any names # id: ask-teacher # act # does: tell]
  ~ asked_teacher = true
  teacher: Good that you ask. Getting help for somebody isn't telling tales.
  teacher: Come to me with your friend, or without. My door squeaks, but it's open.
  -> phone

=== phone
Wednesday, at the bus stop. Milo holds out his phone so that you can read it. # when # app: private
{judged:
  milo: you said creepy. I thought about it all night. you look
}
nova: You're not like the others. You're more grown-up than anyone at that school. # sign: trust # why: It flatters Milo and makes everybody else look small.
nova: They won't get you there. I do. # sign: isolation # why: Nova tells Milo that nobody else will understand, so that he stops trying.
nova: Is your mum on nights again this week? # sign: risk-assessment # why: This finds out when Milo is alone.
nova: Delete our chat afterwards, like always. Our rule. # sign: maintenance # why: Somebody who wants no traces knows that others would worry.
nova: One day I'll show you a real race track. Just us. # sign: approach # why: A plan to meet, alone, with somebody Milo has never seen.
milo: it's all nice. right? say something, bus 12 comes in four minutes
* [none of that is your fault # id: not-fault # does: friend]
  milo: sometimes it does feel weird. 3/10 weird. ok, 8 # typing: long
  -> promise
* [don't delete it this time # id: keep-it # does: keep]
  milo: I never wanted to. there's fox drawings in there too
  Milo presses two buttons and holds them. Saved.
  -> promise
* [have you ever seen Nova? # id: seen-nova # does: ask]
  milo: no. the camera's broken. since... always. that's long for a camera # typing: long
  -> promise

=== promise
The bus comes round the corner.
milo: you won't tell anyone. promise?
* [I can't. but I promise to stay # id: no-promise # does: refuse]
  milo: that's a strange promise. 7/10 though. see you
  -> night
* [ok. promise # id: promise]
  ~ promised = true
  milo: thanks. really
  The bus drives off with Milo. The promise stays with you. It pinches.
  -> night
* [come with me to my mum. now # id: come-now # does: tell]
  Bus 12 opens its doors. Milo looks at it. It leaves without him.
  milo: she won't shout? ok. then before I think about it
  -> kitchen_both

=== night
Wednesday, twenty past ten at night. # when # app: chat
milo: you awake? today: 1/10
milo: Nova noticed that I talked to you. Nova says you're jealous and I should choose # sign: isolation # why: Having to choose between a friend and Nova leaves Milo with nobody but Nova.
milo: and if I tell, the car's gone and it's all my fault # sign: coercion # why: Nova lays the blame on Milo so that he keeps quiet, and it is not true.
{promised:
  Your promise pinches harder now. It was made for a small secret. This one is too big.
- else:
  You said you would stay. Staying can also mean fetching somebody.
}
* [Wake Mum # id: wake-mum # act # does: tell]
  -> mum_night
* [Call {helpline}: what can a friend do? # id: call # act # does: tell]
  -> line
* [I'm here. tomorrow we tell Mr Okoro # id: tomorrow # does: friend]
  -> tomorrow

=== mum_night
Mum sits up before you have finished knocking. Her hair does something new. # app: street
mum: Feet under the blanket. Tell me. That's a lot to carry for one person.
mum: Milo did nothing wrong and you aren't telling tales. I'll ring his mum at work now.
* [he'll hate me # id: hate-me]
  mum: He may be cross for a day. I'd rather have him cross and safe.
  -> after_telling
* [can I write to him first? # id: write-first # does: friend]
  mum: Yes. Be honest and short. I'll stay right here.
  milo: you TOLD? # typing: stops
  -> after_telling

=== after_telling
Thursday. Milo's chair is empty. # when # app: street
jo: where's Milo? I saved him a seat AND told the peas off
{asked_teacher:
  teacher: He's with his mum, and all is well. You asked me without a name. Now I know it. Thank you.
- else:
  teacher: He's with his mum, and all is well. You look as if you had been worrying.
}
milo: I was cross until about nine. Mum read everything. she's only angry with Nova # app: chat
* [I'm sorry I had to tell # id: sorry-told]
  milo: don't be. you telling: 9/10. one off for waking my mum's whole ward
  -> told_for_milo
* [how's today? # id: how-today # does: friend]
  milo: 6/10. somebody asked. AND there's pancakes
  -> told_for_milo

=== kitchen_both
mum: Hello, Milo. Sit down, both of you. There's soup, and nobody has to talk before the soup. # app: street
Milo talks before the soup.
mum: Thank you for trusting me. You've done nothing wrong, Milo, not with the car and not with the secret.
milo: I deleted some of it. because of the rule
mum: That was Nova's rule. What's still there is plenty. May I ring your mum, with you listening?
* [Nod at Milo, and stay where you are # id: nod # act # does: friend]
  milo: ok. but I want to say hello first
  -> call_milos_mum
* [Help Milo save the chat meanwhile # id: save-chat # act # does: keep]
  milo: you hold the phone, I press. teamwork: 8/10
  -> call_milos_mum

=== call_milos_mum
Milo's mum says very little. Then she says his name, twice, softly. # app: call
milo: she's coming. she's not angry. she said "my brave fox" in front of everyone. 1/10. no. 10
nova: Where are you? Who are you with? # app: private # sign: coercion # why: Nova wants to know where Milo is and who has his ear, and he owes no answer.
mum: That one can wait. For ever, if you like.
* [block? # id: block-nova # does: block]
  Milo does it himself. He needs two tries, his thumb is shaking a little.
  milo: done. it's so quiet. is that good?
  -> together
* [report first, then block # id: report-nova # does: report]
  milo: "Tell us what happened." how much room have they got?
  It turns out to be enough.
  -> together

=== line
A voice answers, as if it were the middle of the day. # app: call
voice: Hello. You noticed and you listened: that's a lot. The next part is for grown-ups, and you may fetch one.
voice: A promise that leaves somebody in danger isn't one you have to keep. Who's near you?
* [my mum, through the wall # id: through-wall # does: tell]
  voice: Then knock. I'll stay on the line until she's there.
  -> mum_night
* [can I tell Milo your number? # id: give-number # does: friend]
  voice: Please do. He can call himself, or you call together.
  milo: {helpline}? ok. saved it under "fox". not today though # app: chat
  -> seat_free

=== tomorrow
milo: together? like, you in the room?
milo: ok. maybe. night
Thursday, first break. In front of the door that squeaks. # when # app: street
milo: what if he laughs
jo: Okoro? he cried at a film about penguins. he won't laugh
* [I'll say the first sentence # id: first-sentence # does: tell]
  The door squeaks. You say one sentence. Milo says the next forty.
  teacher: Thank you, Milo. I believe you, and you've done nothing wrong.
  teacher: I'll ring your mum now, and you two choose the biscuits. That part is serious too.
  milo: the ones with jam. this room: 8/10
  -> together
* [we can wait. you choose when # id: you-choose # does: wait]
  milo: then not today. sorry
  teacher: I heard feet. The door squeaks all week, for anybody.
  -> seat_free

=== together
Milo told it, and you were next to him. That was the strong part. # end: together
Nova planned all this: the gift, the secret, the nights. Milo is not to blame for any of it.
The police have the chat now, and the account is closed. New names may come, so keep an eye on each other.
On Friday the golden car is gone. Milo drives a rusty one with a fox on it. 10/10.
-> END

=== told_for_milo
You told somebody for Milo, because the secret was too big for two. # end: told-for-milo
Nova is to blame for what Nova did. Not Milo, and not you.
The police have the chat now, and the account is closed. New names may come, so keep an eye on each other.
Next to Milo in the canteen there is a tray. It has your name on it, in peas.
-> END

=== seat_free
Milo isn't ready today. He has {helpline} from you now, and he has you. # end: seat-free
On the bus his bag is not on the next seat. It is free.
You don't have to carry this alone. Mum and Mr Okoro will listen to you too, even without Milo.
-> END
