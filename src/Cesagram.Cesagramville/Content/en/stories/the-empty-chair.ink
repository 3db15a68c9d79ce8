# title: The empty chair
# blurb: Milo isn't at school today. You know something about it.
# note: A friend is missing in this story. He comes home. You can skip it.
# name.milo: Milo
# name.nova: Nova
# name.jo: Jonas
# name.mum: Mum
# name.milomum: Milo's mum
# name.teacher: Mr Okoro
# name.coach: Coach
# name.clerk: Samira
# name.voice: The line

VAR number = "116 000"
VAR helpline = "116 111"
VAR early = false
VAR late = false

-> breakfast

=== breakfast
Friday, ten past seven. Rain, toast, and a message from five in the morning. # when # app: chat
milo: you asleep? good. bus 12 at night: 3/10. nobody in it but me
milo: Nova's back, with a new name. says it only stops if I come. so I'm going there today # sign: approach # why: Milo is on his way, alone, to somebody he has never seen.
milo: Nova says nobody here will miss me before Monday # sign: isolation # why: It is a lie that makes Milo feel alone, because you miss him already.
milo: my fox drawings are in your desk. look after them. and don't tell # sign: going-missing # why: Somebody who gives away what he loves may plan to stay away.
* [Read it out to Mum # id: tell-mum # act # does: tell]
  ~ early = true
  -> mum_hears
* [Milo, where are you? # id: where-are-you # does: ask]
  No answer. The message does not even arrive.
  -> chair
* [please don't go alone # id: not-alone # does: friend]
  No answer. The message does not even arrive.
  -> chair

=== mum_hears
mum: Thank you. Now there are two of us who know. I'm ringing his mum. # app: call
milomum: I'm just in, from my very last night shift. His bed is made. He never makes his bed.
milomum: You've told us. I can't say how glad I am. I'm calling the police now.
mum: And we ring {number}, the line for missing children. You know most. Will you talk?
* [yes # id: will-talk # does: tell]
  mum: I'm right here, with both ears.
  -> line
* [you talk. I'll sit next to you # id: sit-next # does: tell]
  mum: Then I'll put it on speaker. You say what I don't know.
  -> line

=== chair
Friday, first lesson. Milo's chair is empty. # when # app: street
teacher: Milo? Has anybody seen Milo?
jo: he wasn't on bus 12. he's ALWAYS on bus 12
* [Go outside with Mr Okoro and tell him # id: tell-teacher # act # does: tell]
  -> teacher_hears
* [Show Jonas the message # id: show-jo # act # does: friend]
  jo: that's not a secret. that's smoke. you don't keep smoke
  -> break_time
* [Look at your desk # id: look-down # act # does: wait]
  In your desk are eleven foxes. One of them is looking at you.
  -> break_time

=== break_time
Friday, first break. The phone hums in your pocket. # when # app: chat
milo: cold here. Nova's late. you haven't told, have you? # sign: maintenance # why: Nova's rule of silence speaks out of Milo, and it protects only Nova.
milo: Nova says phone off now. so. bye # sign: going-missing # why: With his phone off nobody can reach Milo or find out where he is.
* [Milo, I can't keep this one # id: cant-keep # does: refuse]
  The dots come, and stop. Then his picture goes grey.
  -> teacher_asks
* [Open the door that squeaks # id: squeak # act # does: tell]
  -> teacher_hears
* [ok. but come back # id: come-back # does: wait]
  It goes out. It does not arrive any more.
  -> teacher_asks

=== teacher_hears
teacher: Thank you. I believe you. This is just what I'm here for. # app: street
teacher: I'm ringing his mum and the police. And {number}: those people do this every day.
teacher: Children can call there as well. You know him best. Shall we do it together?
-> line

=== teacher_asks
~ late = true
Friday, ten to one. Mr Okoro does not stand in front of you. He sits down. # when # app: street
teacher: Milo's mum thought he was here at school. The police are looking now. You're not in trouble.
jo: if you know something, say it. I'd do it for you, but I'd get it wrong
* [here. read it # id: read-it # does: tell]
  teacher: Thank you. That was heavy, and you carried it here. Now we carry it.
  -> line
* [will he get into trouble? # id: trouble # does: ask]
  teacher: No. Not he, and not you. Only the one he went to meet.
  You put the phone on the table, and it gets lighter at once. Mr Okoro dials {number}.
  -> line

=== line
It rings once. # app: call
voice: Hello, this is the line for missing children. Good that you're calling. Take your time.
voice: What was your friend wearing when you last saw him?
You see him in front of you. Green hoodie, big grey bag, a fox in biro on his left sleeve.
voice: That helps a lot, the fox above all. Did he write to you?
You scroll up. Late last night, while you slept, Milo passed on two lines from Nova. # app: private
nova: You're not like the others. Take the first train on Friday, I'll be there. # sign: trust # why: It is the sentence from the game again, and it makes going feel like a prize.
nova: Come, and it all stops. If you don't, I'll know what you're worth. # sign: coercion # why: Nova has made the fear and now promises to end it, and that is how Milo is pushed.
* [Read it out, every word # id: read-out # act # does: keep]
  voice: Thank you. Please keep it all. With this the police know which train. # app: call
  -> waiting
* [is it my fault, too? # id: sooner # does: ask]
  voice: No. Nova did this, not you and not Milo. And with these lines we know the train. # app: call
  -> waiting
* [I'll go and look for him # id: look-for-him]
  voice: I understand that. Please stay. The police look for him, and he may write to you. # app: call
  -> waiting

=== waiting
voice: Your job now: eat something, and leave the phone on. His mum's here on the line, too.
{early:Friday, twenty past nine.|{late:Friday, ten past four.|Friday, ten to three.}} # when # app: chat
milo: you there? 4 percent. Nova's as old as my uncle. Nova wanted me in a car. I said no and ran back in # sign: approach # why: The stranger is not who they said, and wants Milo where nobody can see him.
milo: I can't come home though. everyone knows. me: 0/10
* [you said no to a car. that's huge # id: huge # does: friend]
  milo: my legs said it. my mouth came after
  -> counter
* [come home. nobody's angry # id: come-home # does: friend]
  milo: nobody? really nobody?
  -> counter
* [go to the counter, where people are # id: go-counter # does: friend]
  milo: there's a woman with a sign with an i on it. she looks ok
  -> counter

=== counter
milomum: Tell him "my brave fox". And that I love him. No more than that. # app: call
You type it. You add one word of your own, and it is "soup".
milo: ok. going to the counter. 2 perc # app: chat
Then nothing, for eleven minutes. Nobody at the table says a thing.
voice: He's there. The police are with him. He's well, he's got a tea. He won't give it a mark. # app: call
-> platform

=== platform
{early:Friday, noon.|{late:Friday, after dark. The lamps are on.|Friday, six o'clock.}} The Station. # when # app: street
The loudspeaker announces a train on time. Even the goose has stepped aside.
clerk: The waiting room's warm. I've put up a sign that says closed. It's for you lot.
coach: Blankets. I brought the whole team's. He can choose.
* [Stand next to Milo's mum # id: stand-mum # act # does: friend]
  milomum: You held on to the end of the string. I'll never forget that.
  -> arrival
* [what do I say to him? # id: what-say # does: ask]
  coach: Not much. "Good that you're here." That's plenty for today.
  -> arrival

=== arrival
The doors open. Milo climbs down next to a policewoman, and looks at his shoes.
milo: hi. I'm so stupid
milomum: Milo. Milo. You're here.
teacher: Nova was good at lying. You were better at turning round.
* [bus 12 missed you # id: bus-missed # does: friend]
  milo: really? it never says anything
  -> soup
* [Give him the eleven foxes # id: foxes # act # does: friend]
  He counts them. Then his mouth goes crooked, and you look at the goose for a bit.
  -> soup
* [Just stand next to him # id: stand-milo # act # does: friend]
  He leans a little. You lean a little back.
  -> soup

=== soup
Your kitchen, two pots, six people. Nobody has to talk before the soup.
milo: it was you who told, right?
* [yes. I couldn't keep that one # id: could-not-keep]
  milo: good. I think that's why I wrote to you. and not to nobody
  -> mark
* [are you angry with me? # id: angry-with-me # does: ask]
  milo: I was. in the train. then I was just glad that someone was looking
  -> mark

=== mark
mum: And you? You've carried a lot today as well. You may call that line for yourself, too.
Milo eats, slowly, to the bottom of the bowl. He puts down the spoon.
milo: soup: 10/10
You write it to Jonas. Nothing else, just that.
jo: a TEN?? # app: chat
{early: -> by_noon}
{late: -> by_lamplight}
-> by_dusk

=== by_noon
You told at breakfast. Milo was home for lunch. # end: by-noon
With the messages you kept, the police found Nova. Nova planned all of it, and Nova alone is to blame.
Milo talks to a counsellor now, every Tuesday. No hurry, no scolding.
On Monday his chair creaks again. Whoever else is out there, come home safely. There is soup.
-> END

=== by_dusk
You told Mr Okoro that same morning. Milo was home for supper. # end: by-dusk
With the messages you kept, the police found Nova. Nova planned all of it, and Nova alone is to blame.
Milo talks to a counsellor now, every Tuesday. No hurry, no scolding.
On Monday his chair creaks again. Whoever else is out there, come home safely. There is soup.
-> END

=== by_lamplight
It took a while till you could say it. You said it, and Milo is home. # end: by-lamplight
Nobody counts the hours. Nova planned all of it, and Nova alone is to blame. The police have found Nova.
Milo talks to a counsellor now, every Tuesday. And {number} is there for you, too.
On Monday his chair creaks again. Whoever else is out there, come home safely. There is soup.
-> END
