# title: The page
# blurb: Finn from year ten thinks you're funny. His page has 812 followers.
# note: In this story somebody is pressured with a picture. Help is near. You can skip it.
# name.finn: Finn
# name.tim: Tim
# name.jo: Jonas
# name.mum: Mum
# name.teacher: Mr Okoro
# name.voice: Helpline

VAR number = "116 000"
VAR helpline = "116 111"
VAR mop = false
VAR took = false
VAR with_tim = false
VAR kept = false

-> yard

=== yard
Monday, long break. Finn is 15, and everybody knows him. He stops next to you. # when # app: street
finn: Hey, you made the peas joke, right? My whole table laughed. # sign: trust # why: It is nice, and it may well be true, but it is also how a favour begins.
jo: Finn from year ten. talked. to US. I said "toast". out loud. why
finn: I do the page. School Laughs, 812 followers. You'd be the youngest on it. # sign: trust # why: Being picked by somebody older makes you feel big, so that no becomes hard to say.
tim: he asked me too. it's... never mind
* [what would I have to do? # id: what-do # does: ask]
  finn: Be funny. You can do that in your sleep.
  -> dare
* [me? on the page? yes! # id: yes-page]
  finn: That's the spirit. I'll write to you.
  -> dare
* [I'm not sure # id: not-sure # does: refuse]
  finn: No stress. I'll ask again at five. And at six.
  He says it with a wink. He really does ask at five. And at six.
  -> dare

=== dare
Monday, ten past six. # when # app: photos
finn: Dare of the day. Dance with a mop, in your pyjamas. I did it too. # sign: desensitisation # why: A dare tests how far you will go, and the next one is always a little bigger.
finn: It's only for me to see. I always ask before I post. # sign: trust # why: A promise from somebody who collects pictures is hard to check.
jo: he didn't ask me. and I look really good with toast on my head
* [Film the mop dance and send it # id: mop # act # does: share]
  ~ mop = true
  Eleven seconds. The pyjamas have ducks on them.
  finn: I'm on the FLOOR. The ducks!! You're a legend.
  -> numbers
* [you get a drawing of the mop # id: mop-drawing # does: refuse]
  finn: Haha, cute. But drawings don't get hearts. # sign: coercion # why: You found your own way to say no, and he makes it look small.
  -> numbers
* [no dares, thanks # id: no-dares # does: refuse]
  finn: Everyone else did it. Just saying. # sign: coercion # why: "Everyone" is meant to make you feel alone with your no.
  -> numbers

=== numbers
Tuesday, on bus 12. Tim is asleep two rows ahead, with his mouth open. # when # app: chat
finn: 840 followers! And you sit right behind the next hit. # sign: desensitisation # why: Now the joke is to be on somebody who can't say yes or no.
finn: Get Tim. But don't wake him, then it isn't natural. # sign: isolation # why: It keeps you and Tim from talking to each other.
Tim's bag has a badge on it. "Please wake me at Lime Tree Park."
* [no. he isn't a clown, he's tired # id: no-tim # does: refuse]
  finn: Wow. OK. I thought you had humour.
  -> wake
* [Take the picture and send it # id: take-tim # act # does: share]
  ~ took = true
  finn: Gold!!! See, it's easy.
  It was easy. It does not feel like gold.
  -> wake
* [Wake Tim before his stop # id: wake-tim # act # does: friend]
  finn: Hello? Did you get him?
  You got him, in a way. He is awake.
  -> wake

=== wake
The bus stops. Tim rubs his eyes and waits for you on the pavement. # app: street
tim: {took:did you see if anyone took a picture? he's collecting|he wanted one of me, right? he's collecting}
tim: he's got one of me, and now I have to get him others. that's all I'll say
He says it to his shoes. Then he walks home, fast.
-> pressure

=== pressure
Wednesday, half past seven in the evening. # when # app: chat
finn: I need three more by Friday. You know all the little ones. # sign: coercion # why: What began as fun has turned into work with a deadline.
finn: {mop:I've still got your ducks.|Somebody sent me you, in the canteen, when you cried.} I'd hate to post it. # sign: coercion # why: That is a threat with a polite face, and whoever threatens is to blame.
finn: And no drama. Teachers make everything so big. # sign: maintenance # why: Your silence protects only him, and teachers can make it stop.
* [you said you'd ask first # id: you-said # does: ask]
  finn: I am asking. That's me, asking. # typing: long
  -> whom
* [Screenshot of every line # id: shot # act # does: keep]
  ~ kept = true
  Click. Click. Your hands shake, and the pictures are sharp all the same.
  -> whom
* [please don't post it # id: please-dont]
  finn: Then be a friend and send three. # sign: coercion # why: A friend does not make you pay for being left in peace.
  -> whom

=== whom
Your stomach feels like the lift in the town hall. Stuck, with people in it.
jo: you've typed and deleted for five minutes. should I come?
* [Find Mr Okoro in the morning # id: okoro # act # does: tell]
  Thursday, before school. The door squeaks, as always. # when # app: street
  -> okoro_room
* [Ask Tim what Finn has of him # id: ask-tim # act # does: friend]
  -> tim_talk
* [I'm ok. till Friday I'll think of something # id: till-friday # does: wait]
  -> friday

=== tim_talk
~ with_tim = true
Thursday, on the wall behind the gym. # when # app: street
{took:
  You tell Tim about bus 12 first. It is the hardest sentence of the week.
  tim: ok. that's bad. but nobody ever told me first. thanks
- else:
  You tell Tim what Finn wants from you. He nods at each sentence, like a song he knows.
}
tim: he's got me crying, after the maths test. I've sent him eleven pictures since
tim: every time he says it's the last one. I can't count that far any more
tim: I thought I was the only one
* [me too. come, we knock together # id: knock # does: tell]
  tim: you knock. I'll do the squeaking
  The door does the squeaking.
  -> okoro_room
* [let's call {helpline} first # id: call-together # does: tell]
  -> line

=== friday
Thursday, twenty to ten at night. The page shows a black square. "Tomorrow!" # when # app: photos
jo: what's that about? my cousin says it's somebody from our class
finn: Last chance. Three pictures and I forget the whole thing. # app: private # sign: coercion # why: Whoever says "last chance" will say it again, so giving in does not end it.
* [Knock on Mum's door # id: tell-mum # act # does: tell]
  -> mum_night
* [Report the page # id: report # act # does: report]
  -> reporting

=== mum_night
mum: Come in. Is it a glass of water, or is it something real? # app: street
{mop:
  You show her everything, the mop and the ducks too.
- else:
  You show her everything, the canteen too.
}
mum: Thank you for telling me. {mop:Those ducks are the best thing in this house.|Everyone cries in a canteen once. I did.} He has no right to it.
{took:
  You tell her about Tim on the bus. She is quiet for a moment.
  mum: That took courage. Tomorrow you can tell Tim too. I'll help you find the words.
}
mum: You aren't to blame for any of this. I'm writing to Mr Okoro now, and we'll report the page together.
Mr Okoro answers at six in the morning. Perhaps doors are not all that squeaks.
teacher: Thank you both. It stops today. Nobody needs to send anyone anything. # app: chat
-> sorry

=== reporting
"Thank you. We will look at it within a day," the app answers. A day is long.
jo: I'm outside your house. I brought toast. it's cold but it's meant well # app: chat
* [can you come to Mr Okoro with me? # id: jo-comes # does: tell]
  jo: yes. I'll bring him toast too
  Friday, ten to eight. The door squeaks. # when # app: street
  -> okoro_room
* [I'll wait for the report # id: wait-report # does: wait]
  jo: ok. I'm eating your toast then. but I ask again tomorrow, be warned
  -> reported

=== okoro_room
teacher: Come in. The door means well. Sit down, I have time.
You show him the messages. He puts his pen down.
teacher: Thank you. I believe you. None of this is your fault. It's Finn who does this.
{took:
  {with_tim:
    You say the thing about bus 12 as well. Tim nods, it is old news now.
  - else:
    You say the thing about Tim and bus 12 as well. It comes out small.
  }
  teacher: You've said it yourself. That's how mending begins. What he made you do is still his doing.
- else:
  teacher: {with_tim:And you two told each other. He never reckoned with that.|And you came and said it. He never reckoned with that.}
}
teacher: I'll ring your parents and his, this morning. {kept:Your screenshots are a great help.|We save these messages now, together.}
* [what happens to Finn? # id: what-finn # does: ask]
  teacher: He takes it all down, with his parents next to him. Then he answers for it. And he gets help to stop.
  -> sorry
* [will everyone know about me? # id: who-knows # does: ask]
  teacher: No. Only those who have to act. And you may have lunch in here, if you like. There's tea.
  -> sorry

=== line
voice: Hello, both of you. Good that you're calling, and good that you're two. # app: call
Tim tells half, you tell half. It fits together like a torn ticket.
voice: He frightens you so that you stay quiet and do as he says. You've both just stopped being quiet.
voice: Pictures can be taken down. That works better than you think, and adults can do it with you. Who could?
* [Mr Okoro. we're going now # id: going-now # does: tell]
  voice: Fine. Take the phone along. I'll wait till I hear the door.
  It is a door one hears.
  teacher: Come in, both of you. And hello to the phone. I'm listening. # app: street
  He believes them both, before the bell rings.
  -> sorry
* [tim isn't ready. tomorrow? # id: tim-not-ready # does: wait]
  tim: tomorrow. if you're there. {helpline} is under "duck" now
  -> reported

=== sorry
The next Monday. The page is gone. # when # app: street
Finn may say something to you, but only because you said yes. Mr Okoro stays near. Finn stops two steps away.
finn: I had you all in a folder. It was called Fun. I had to read it through with my mum.
finn: It wasn't fun. I saw the numbers go up and stopped seeing you. I did that, and I'm sorry.
finn: I deleted it all, with my mum and Mr Okoro next to me. You don't have to say anything.
* [ok. I heard you # id: heard-you]
  finn: OK. Thanks. See you. Or not. As you like.
  -> sort_end
* [I'm still angry # id: still-angry]
  finn: Yeah. You can be.
  He goes. You may take as long as you like with that.
  -> sort_end

=== sort_end
{with_tim: -> two_knocks}
jo: Tim asks if he can sit with us. I said yes. I also said "toast" again
{took: You tell Tim about bus 12, now, yourself. He chews for a while. Then he slides his pudding over.|Tim sits down. He has a new badge. "Awake."}
-> taken_down

=== taken_down
You told, and it stopped. # end: taken-down
Finn is 15, not a monster, and he did it. He is the one who has to put it right.
Pictures can be taken down. A threat works only as long as nobody else hears it.
-> END

=== two_knocks
He had told each of you to keep quiet. So you told each other. # end: two-knocks
Finn took everything down, with his parents next to him. It was his doing, and now he is mending it.
{took:
  Tim has your apology, in writing. He keeps it in his bag, next to the badge.
}
On bus 12 somebody wakes Tim at his stop now. Every day.
-> END

=== reported
{with_tim:Tim needs one more night. That is allowed.|The report is on its way. It is not the only way.} # end: reported
Nobody has to pay for a picture with other pictures. Finn is to blame for what Finn does.
Mr Okoro's door squeaks tomorrow too. {helpline} is for this as well, even just to talk.
In the morning there is a fresh slice of toast on the mat. It says "ask me" in jam.
-> END
