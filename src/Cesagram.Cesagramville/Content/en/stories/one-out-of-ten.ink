# title: One out of ten
# blurb: Milo doesn't sleep. He has even given bus 12 a one.
# note: In this story a friend is being put under pressure. You can skip it.
# name.milo: Milo
# name.jo: Jonas
# name.ada: Ada
# name.n: N.
# name.mum: Mum
# name.milomum: Milo's mum
# name.teacher: Mr Okoro
# name.voice: The line

VAR number = "116 000"
VAR helpline = "116 111"
VAR judged = false
VAR asked_teacher = false
VAR guessed = false

-> bench

=== bench
Thursday, after school, Lime Tree Park. Milo is asleep, sitting up. # when # app: street
jo: Milo. MILO. there's a duck on your shoe
milo: ok. 1/10
jo: the duck??
milo: everything
ada: he gave bus 12 a one this morning. he LOVES bus 12
* [when did you last sleep properly? # id: last-sleep # does: ask]
  milo: what day is it? no, don't tell me
  -> home_way
* [cheer up, it's Friday tomorrow! # id: cheer-up]
  ~ judged = true
  milo: yeah. I'll try # typing: stops
  He pulls his hood down to his nose. That went past him.
  -> home_way
* [Sit next to him. Let him sleep # id: sit-by # act # does: friend]
  Jonas keeps the ducks away. It takes him and half a slice of toast.
  -> home_way

=== home_way
milo: can't come on Saturday. or Sunday. or for a bit # sign: isolation # why: Somebody who drops everything and everyone may be following somebody else's rules.
jo: but the fox! you wanted to show us where the fox lives
milo: forget the fox
Jonas says nothing for a whole minute. That has never happened before.
* [Ask Mr Okoro, without any names # id: ask-teacher # act # does: tell]
  ~ asked_teacher = true
  His door doesn't squeak any more. He has oiled it, and he looks a bit sorry about it.
  teacher: A friend who's stopped sleeping? Thank you. From now on I look out, too. Come any time, alone or in twos.
  -> no_answer
* [Write to Milo in the evening # id: write-evening # act # does: friend]
  You write: "the fox can wait. you can sleep". It stays unread.
  -> no_answer

=== no_answer
You write five times. Nothing. Then it is Saturday, ten at night. # when # app: chat
milo: sorry. I'm not really meant to write to anyone # sign: isolation # why: Somebody has forbidden him his friends, and nobody has the right to do that.
{judged:
  milo: I did try to cheer up. I'm not good at it
}
milo: only N. understands me. the rest just pretend # sign: isolation # why: Milo has been told this so often that it sounds like his own thought.
* [is N. back? # id: n-back # does: ask]
  milo: N. was never really gone. it's complicated. 1/10 complicated
  -> night
* [isn't N. the same as Nova? # id: is-nova # does: ask]
  ~ guessed = true
  milo: I thought so, too. then N. explained it. it made sense. it was three in the morning # typing: stops
  -> night
* [I miss you # id: miss-you # does: friend]
  milo: I miss me too. that was a 2. the first 2 this week # typing: long
  -> night

=== night
Tuesday, quarter past two at night. Your phone lights up. # when # app: chat
milo: you don't have to be awake
milo: if I fall asleep N. says I don't care. so I set alarms # sign: coercion # why: Sleep belongs to Milo, and nobody who likes him would take it away.
milo: N. still has that film of me. I'm crying in it. I say I hate it here and Mum's never there # typing: long
milo: if I stop writing, N. shows it to Mum. and to the class # sign: coercion # why: Something private is used to frighten him: that is blackmail, and Milo is not to blame for it.
* [that's blackmail. it's not your fault # id: not-fault # does: friend]
  milo: there's a word for it? I thought it was just me # typing: long
  -> clue
* [what does N. want? # id: what-want # does: ask]
  milo: that I'm there. always. it's never enough # typing: long
  -> clue
* [Knock on Mum's wall, right now # id: knock-wall # act # does: tell]
  -> mum_night

=== clue
milo: wait. I'll show you
He sends you a picture of his screen. Three messages, all from tonight. # app: private
n: I'm the one who stays awake for you, Milo. You know you can trust me. # sign: trust # why: It sounds like comfort, but somebody who cares about you wants you to sleep.
n: Saturday I'll show you that race track at last. I'll be at the pond gate. Just us. # sign: approach # why: A meeting alone, with somebody whose face he has never once seen.
n: Pack a jumper, leave your phone at home and tell nobody. # sign: going-missing # why: Bag packed, no phone, nobody told: these are signs that somebody is about to go missing.
You read it twice. That race track.
Only one person ever promised Milo a race track. That was in the game, under the name of Nova.
* [the race track. that's Nova again # id: race-track # does: ask]
  milo: {guessed:you said it on Saturday. I didn't want to hear it. oh. OH|N. swore it's not the same one. but N. can't know about the. oh. OH} # typing: long
  -> who
* [please don't go to that gate # id: dont-go # does: friend]
  milo: if I go it gets deleted. that's the deal # sign: coercion # why: Such deals are never kept, because the threat is too useful to N.
  -> who

=== who
Twenty to three. You would like to send him a fox. But a fox can't keep a gate shut. # app: chat
milo: I'm so tired. you can't tell anyone, ok? please. promise
* [Don't promise. Wake Mum # id: wake-mum # act # does: tell]
  -> mum_night
* [I can't. but I'll go with you to Okoro # id: no-promise # does: refuse]
  -> okoro_door
* [Don't promise. Call {number}, whispering # id: call # act # does: tell]
  -> line

=== mum_night
Mum opens one eye. Then she sees your face and opens the other. # app: street
mum: Under the blanket with you. What's happened?
You tell it fast and in the wrong order. She puts on her glasses, to hear better.
mum: Good that you woke me. Milo did nothing wrong, nor did you. I'm ringing his mum at work, and then the police.
* [he'll never write to me again # id: never-again]
  mum: Perhaps not for a day. I'll take that day, for a Milo who's safe.
  -> ward
* [can I tell him that I told? # id: tell-him # does: friend]
  Mum nods. Honest and short, she says. So you write it honest and short.
  milo: you told. # typing: stops
  -> ward

=== ward
Half past three. Milo's mum has left her ward in the middle of the night. # app: call
milomum: I'm sitting on his bed. He's telling me everything. Thank you for not waiting.
milomum: He thought I'd be cross about that film. But it's true, I'm away a lot. That's going to change.
* [is he very angry with me? # id: angry-me # does: ask]
  milomum: He says: "4/10 angry, and going down."
  -> okoro_after
* [what happens now? # id: what-now # does: ask]
  milomum: N. wants him at the pond gate on Saturday. The police go there. Milo doesn't, Milo sleeps.
  -> okoro_after

=== okoro_after
Tuesday, school. Milo's chair is empty, and this time everyone who must know knows why. # when # app: street
{asked_teacher:
  teacher: You asked me without a name. I'd begun to guess. Thank you.
- else:
  teacher: His mum rang me. You look as if you had carried a piano up the stairs.
}
jo: I don't need to know. only if I can worry a bit less. I'd gone down to four slices
-> sleeps

=== sleeps
Tuesday, eight in the evening. # app: chat
milo: I slept eleven hours. sleep: 7/10. there was a duck in it
milo: Mum watched the film with me. so N. has got nothing now. it only works while it's secret
-> fetched

=== okoro_door
milo: ok. if you knock. Mum's on the ward till eight anyway
You send him a fox after all. It looks like a potato with plans.
milo: worst fox I've ever seen. 3/10. thank you. alarms are off
-> okoro_morning

=== okoro_morning
Tuesday, before the first lesson. Mr Okoro's door doesn't squeak. Milo stops all the same. # when # app: street
milo: what if he says I've been stupid? it's not the first time
ada: he cries at films about penguins. he's not going to say stupid
* [I'll go in first # id: go-first # does: tell]
  -> okoro_listens
* [we can turn round. you decide # id: you-decide # does: wait]
  milo: then let's turn round. tomorrow. maybe
  teacher: I heard three of you. I can hear without the squeak, too.
  -> awake

=== okoro_listens
Milo tells it to the leg of a chair. Mr Okoro waits until he has come to the end.
teacher: I believe you. "Again" only means that somebody came after you again. That's not your doing, Milo.
teacher: I'm calling your mum and the police. You hear every word. And nobody goes to any pond gate.
* [Put Milo's phone on the table # id: phone-table # act # does: keep]
  milo: it's all on there. I didn't delete anything this time. deleting: 0/10
  -> mum_comes
* [can we stay with him? # id: may-stay # does: friend]
  teacher: If Milo would like you to. I put out enough chairs, as you see.
  -> mum_comes

=== mum_comes
Milo's mum comes straight from her night shift, with her name badge still on.
milo: in the film I say you're never there
milomum: And you were right. I'm here now. I've got the week off, I've just asked.
Milo's phone hums on the table. # app: private
n: Where are you? You know what I've got here. # sign: maintenance # why: The threat is meant to keep him silent, and it is empty now that his mum knows.
* [Look at Milo and wait # id: look-wait # act # does: friend]
  milo: Mum? watch it with me. then N. has got nothing left
  -> slept
* [report and block, after saving? # id: report-n # does: report]
  milo: report: 5/10, too many boxes. block: 7/10
  -> slept

=== line
A quiet voice answers, as if it knew that walls are thin. # app: call
voice: You can whisper, I hear you well. Somebody is blackmailing your friend. That's too big for one night and one friend.
voice: A promise that leaves him in danger doesn't count. And if he says he can't go on, wake somebody at once.
* [my mum's asleep next door # id: next-door # does: tell]
  voice: Then wake her. She'd want you to. I'll stay on the line until she's up.
  -> mum_night
* [can Milo call you himself? # id: give-number # does: friend]
  voice: At any hour, or both of you together. And please tell an adult before Saturday.
  milo: ok. {number}. I've saved it under "bus 12". nobody looks there # app: chat
  -> awake

=== slept
Milo told it, with you on the next chair. The threat was only strong while it was secret. # end: slept
N. was Nova once more, and planned all of this. Milo is not to blame for any of it.
The police waited at the pond gate. Nobody came, so they keep looking, and you keep an eye on each other.
Milo has slept for eleven hours. Sleep: 7/10. Bus 12 has been forgiven.
-> END

=== fetched
You woke somebody, because this was too big for one night and one friend. # end: fetched
N. was Nova once more, and planned all of this. Neither Milo nor you did anything wrong.
The police waited where N. wanted Milo, at the pond gate. Nobody came, so they keep looking. Keep an eye on each other.
On Thursday there are four of you on the bench, and one duck. Milo gives the duck a 6.
-> END

=== awake
Milo isn't ready today. He has {number}, and he has you. # end: awake
N. wants him alone at a gate on Saturday. So an adult needs to know before then.
Please tell Mum or Mr Okoro, today, even without him. That isn't letting him down, it's holding on to a friend.
Mum's door is next to yours. Mr Okoro has stopped oiling his. One ought to hear it, he says, when somebody comes.
-> END
