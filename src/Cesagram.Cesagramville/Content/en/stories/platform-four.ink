# title: Platform 4
# blurb: Five months of drawing together. Now Lumi wants to meet you. Alone.
# note: Somebody in this story is not who they say they are. You can skip it.
# name.lumi: Lumi
# name.jo: Jonas
# name.mum: Mum
# name.clerk: Samira

VAR number = "116 000"
VAR helpline = "116 111"
VAR fib = false
VAR told_jo = false
VAR rang = false

-> page

=== page
Thursday, quarter past eight in the evening. # when # app: private
lumi: Page 31! The Snail has a hat now.
lumi: Five months a detective, and nobody gave him one.
It is your comic, yours and Lumi's. The villain is a vending machine, which was Jonas's idea.
lumi: Nobody gets me like you do. You're the best partner anyone could have. # sign: trust # why: Kind words feel good, and they make you trust somebody whose face you have never seen.
lumi: And now: I'm in your town on Saturday! Three o'clock, the Station, platform 4? # sign: approach # why: A first meeting that comes so suddenly leaves no time to check who is coming.
* [really?? YES # id: yes]
  lumi: I knew it! Fourteen years old and I'm hopping like a frog.
  -> plan
* [can we do a video call first? # id: video-first # does: ask]
  lumi: My camera's broken. And you'd spoil the surprise. # sign: maintenance # why: A camera that stays broken for five months keeps you from seeing who is there.
  -> plan
* [I have to ask at home # id: ask-home # does: ask]
  lumi: Ask? Sweet. I thought you were past that. # sign: isolation # why: You get teased for wanting to ask at home, so that you won't.
  -> plan

=== plan
lumi: Just us two. Mums make it weird. # sign: isolation # why: A friend does not mind an adult nearby, and somebody with another plan does.
lumi: What will you say at home? You could be at Jonas's. # sign: maintenance # why: Somebody who hands you a lie for home needs it for something.
lumi: And phone off from three. Then it's a real surprise. # sign: isolation # why: With the phone off you can't call anybody and nobody can call you.
* [ok. then I'm at Jonas's # id: fib-jonas]
  ~ fib = true
  lumi: You're the best. See?
  -> friday
* [my phone stays on # id: phone-on # does: refuse]
  lumi: Don't you trust me? After 31 pages? # sign: coercion # why: Nobody has to prove trust by switching off their help.
  -> friday
* [why is it so secret? # id: why-secret # does: ask]
  lumi: Because it's OURS. Not everything is for parents. # sign: isolation # why: A meeting your parents may not know about is a reason to tell them.
  -> friday

=== friday
lumi: I'll have my yellow scarf on. Good night, partner.
Friday, after school. # when # app: chat
jo: tomorrow, three o'clock: toast tournament. I've bought four kinds of bread
jo: I put you down as "the favourite"
* [can't. I'm meeting Lumi # id: tell-jo # does: friend]
  ~ told_jo = true
  jo: LUMI lumi? the snail one? has anyone ever seen that one?
  jo: I'm not saying anything. I'm saying: take your mum. or me. I'd bring bread
  -> doubt
* [can't tomorrow, sorry # id: cant]
  jo: the favourite pulls out. the crowd goes silent
  jo: you'd say if something was up, right?
  -> doubt
* [Go to the kitchen and ask Mum # id: mum-first # act # does: tell]
  -> mum_early

=== doubt
{told_jo:
  jo: ask your mum first, ok? a real friend can wait a week. my cousin says. he's twelve and right about everything
- else:
  jo: I'll keep you a slice anyway. they get harder, but they keep
}
You try to think of Lumi's voice. You have never heard it.
lumi: One more sleep! You haven't told anyone, have you? # app: private # sign: maintenance # why: Asking again and again if you kept quiet shows that quiet is needed.
* [Ask Mum after all # id: mum-evening # act # does: tell]
  -> mum_early
* [no, nobody # id: told-nobody # does: share]
  lumi: Good. It's easy with you.
  -> station
* [I'll come, but my phone's on # id: come-phone-on # does: refuse]
  lumi: Hm. All right. Just this once.
  -> station

=== mum_early
Mum puts the bread knife down. You get both her eyes. # app: street
mum: Somebody you've liked for five months. That's something. I'd like to meet Lumi, too.
mum: First a video call: Lumi, you and me. I'd do that for myself as well.
mum: Then a café, in daylight. I'll sit two tables away and be a plant.
* [Lumi will laugh at me # id: will-laugh]
  mum: Perhaps. A friend laughs, and then says hello to the plant.
  -> ask_lumi
* [ok, I'll write that # id: write-that # does: ask]
  mum: In your own words. I'm only the plant.
  -> ask_lumi

=== ask_lumi
You write that Mum would like to say hello. The dots dance for a long time. # app: private
lumi: You told your MUM? That was ours. # typing: long # sign: coercion # why: You did something sensible and are made to feel like a traitor.
lumi: The camera's broken and my mum's shy. Saturday alone, or never. # sign: coercion # why: "Alone or never" is pressure, and a friend finds a third way.
mum: So many reasons in one breath. A busy person.
* [then never # id: then-never # does: refuse]
  lumi: Wait! Don't be like that. I've drawn the whole Snail for you. # sign: coercion # why: Suddenly you are meant to owe something for what you did together.
  -> gone
* [a friend would say hello # id: would-say-hello # does: ask]
  lumi: You've changed. I'm really sad now. # sign: coercion # why: Somebody else's sadness is used to move you, and it is not yours to mend.
  -> gone

=== gone
The dots stop. Where Lumi's moon was, there is a grey circle.
mum: Oh, love. I'm sorry. You've lost somebody today, even if somebody else sat behind it.
* [was everything a lie? # id: all-a-lie # does: ask]
  mum: The name was, and the camera. Your drawings weren't. Your laughing wasn't.
  mum: Who lied is to blame for it. Nobody else. We'll report it together.
  -> tournament
* [Save five months of messages # id: save # act # does: keep]
  mum: I'll make tea, you scroll. The police have people who read such things.
  mum: And you've done nothing wrong, not on any of those pages.
  -> tournament

=== tournament
Saturday, three o'clock. Jonas's kitchen smells of four kinds of bread. # when # app: street
jo: the favourite! ok, why do you look like a wet biscuit?
* [Tell Jonas all of it # id: tell-jo-all # act # does: friend]
  jo: five months. I'd have gone. I'd have gone with BREAD
  -> checked
* [I'll tell you later. who's winning? # id: later]
  jo: rye. nobody saw it coming. and later's fine
  -> checked

=== station
Saturday, five to three. The loudspeaker regrets a delay, and the reason is a goose. # when # app: street
A brass band in red coats waits on platform 4. So there are forty people and one tuba.
lumi: Tiny change! I'm still at my uncle's. He'll fetch you, he's got my yellow scarf on. # app: private # sign: approach # why: Whoever comes instead of the one you know is a stranger, whatever the scarf.
lumi: Are you there? Did anyone bring you? # sign: risk-assessment # why: It finds out if an adult is near you.
* [that's not what we said # id: not-what-we-said # does: refuse]
  lumi: Don't be difficult. He's driven an hour for you. # sign: coercion # why: It was Lumi who changed the plan, and you are meant to feel rude.
  -> scarf
* [Stay next to the brass band # id: stay-band # act # does: wait]
  A trombone player makes room for you. It is warm and bright and loud here.
  -> scarf
* [Go to the counter # id: counter-first # act # does: tell]
  -> counter

=== scarf
At the far end stands a man in a yellow scarf, with a phone. He types, and your phone hums.
lumi: Where are you? Just go along with him, the car's round the back. # sign: approach # why: Out of the light and into a car is never part of a good plan.
lumi: You won't let me down. Not after five months. # sign: coercion # why: Long friendship is used as a bill, and you owe nobody a walk to a car.
He stops, and your phone stops. So there is no uncle, and no Lumi either.
* [Walk to the counter, past the tuba # id: counter-now # act # does: tell]
  -> counter
* [Ring Mum # id: ring-mum # act # does: tell]
  -> ring_mum
* [I'm going home # id: going-home # does: refuse]
  -> bus

=== ring_mum
~ rang = true
It rings once. # app: call
mum: Hello, you. {fib:Since when has Jonas got a tuba?|Is that a tuba?}
You say it all in one breath. Lumi, the Station, the scarf, the car.
mum: Good that you rang. You're not in trouble. Walk to the counter now, I'm with you.
mum: And I'm putting on shoes. Some shoes.
-> counter

=== counter
At the counter sits Samira, who also keeps the lost things. Behind her hang forty-one single gloves. # app: street
clerk: Hello there. Lost something?
* [someone isn't who they said # id: not-who-they-said # does: tell]
  clerk: Then this is the right window. I believe you.
  -> behind_counter
* [Push the phone under the glass # id: push-phone # act # does: tell]
  She reads a few lines. Her face stays quite calm.
  clerk: Thank you. You don't have to explain. I believe you.
  -> behind_counter

=== behind_counter
clerk: Come round to my side, between the gloves. Nobody gets in here but me.
Her colleague walks up platform 4. The yellow scarf leaves by the stairs, and he has been seen.
clerk: {rang:Your mum's on her way, and the police know.|The police know. Now we ring your mum, you and I.}
lumi: Hello?? Don't tell anyone, ok? It was only a joke. # app: private # sign: maintenance # why: A joke is something everybody may hear about.
* [No answer. Save everything # id: no-answer # act # does: keep]
  clerk: Very good. What's saved is saved.
  -> mum_comes
* [it wasn't funny # id: not-funny # does: refuse]
  The grey dots jump about and vanish. Samira nods, and you save it all.
  -> mum_comes

=== mum_comes
Mum comes running, in one boot and one slipper. # app: street
mum: There you are. I'm not cross. I'm only out of breath.
-> talk

=== bus
Bus 12 closes its doors behind you. Your knees are soft, and that is allowed.
lumi: You LEFT? He came all that way. You owe me now. # sign: coercion # why: You left because something was wrong, and for that you owe nothing.
jo: rye won. where are you? I've got a strange feeling, and it's not the toast # app: chat
* [something was wrong. I left # id: left # does: friend]
  jo: good. leaving was good. now your mum, ok? I'll stay on till you're at the door
  -> home_late
* [Tell Mum as soon as the door opens # id: tell-door # act # does: tell]
  jo: ok you're offline. I'm just going to worry and eat
  -> home_late
* [I'm fine # id: im-fine # does: wait]
  jo: you don't write "fine" when you're fine. I'll ask again tomorrow. it's in my calendar
  -> bus_home

=== home_late
You tell Mum in the hall, with your jacket on. She sits down on the shoes to listen. # app: street
mum: You turned round by yourself. You'd done the hardest part before I knew a thing.
mum: I'm not cross. We'll keep every message, and then we'll ring the police together.
-> talk

=== talk
* {fib} [I said I was at Jonas's # id: sorry-fib]
  mum: Lumi gave you that one ready-made. You can always ring me, out of any fib at all.
  -> turned_round
* [can I be sad about Lumi? # id: sad # does: ask]
  mum: As long as you like. You really liked somebody. That part was true.
  -> turned_round
* [was that stupid of me? # id: stupid-of-me # does: ask]
  mum: No. A grown man worked at it for five months. You saw it in ten minutes.
  -> turned_round

=== checked
You checked before you went. That one question did it. # end: checked
The police found a man behind the moon. He had planned all of it, and he alone is to blame.
Meeting somebody from the net goes like this: a video call with a parent, a public place, an adult along.
Page 32 is yours and Jonas's. The Snail has a new case, and the suspect is a toaster.
-> END

=== turned_round
You were almost there, and you could still turn round. One always can. # end: turned-round
Lumi was a grown man, and the police have him now. He planned it. None of it was your fault.
Next time somebody wants to meet, it goes like this: a video call with a parent, a public place, an adult along.
Page 32 is yours and Jonas's. The Snail wears a single glove.
-> END

=== bus_home
You are home. You noticed something and you left, all by yourself. # end: bus-home
What Lumi did is on Lumi. It will not be too late tomorrow, or next week, to say it out loud.
{helpline} is there to listen. Mum has her light on and one ear free.
Jonas has kept you a slice of rye. He will ask again.
-> END
