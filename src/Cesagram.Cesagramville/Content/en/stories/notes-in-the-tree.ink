# title: Notes in the tree
# blurb: Somebody leaves you letters in the park. And knows when you're late.
# name.note: A note
# name.emil: Emil
# name.jo: Jonas
# name.ada: Ada
# name.mum: Mum
# name.coach: Coach

VAR number = "116 000"
VAR helpline = "116 111"
VAR shown = false
VAR with_mum = false
VAR stayed = false
VAR promised = false
VAR leaked = false

-> tree

=== tree
Monday, after training in Lime Tree Park. There is a piece of paper in the oldest tree. # when # app: street
jo: there's POST in the tree! and it isn't even for me
note: To the one with the green bike. You've got a good laugh. From somebody. # picture: bike # odd # why: A letter without a name can be a trick, and here it is somebody who is too shy to sign.
ada: either it's sweet or it's a crime. at this point it's unclear
note: PS: On Mondays you're always late. On Thursdays you're early. # odd # why: Somebody who knows your times may be watching you, and here it is a shy boy with a window.
* [Write on the back: who are you? # id: write-back # act # does: ask]
  You put it back into the tree. A squirrel reads it first.
  -> second
* [Show it to Coach # id: show-coach # act # does: tell]
  ~ shown = true
  coach: Handwriting like a frightened hen. It's yours, keep it. And show me the next one, will you?
  -> second
* [Put it in your pocket # id: pocket # act # does: wait]
  It stays there all evening. You laugh once, to test it. It's an ordinary laugh.
  -> second

=== second
Thursday. You are early. There is a new note, held by a pine cone. # when # app: street
note: I can see your bench from up here. # odd # why: Being watched from above is creepy until you know that his new room happens to look out on the park.
note: Can you come to the bench tomorrow at four? Alone, without the loud one. # odd # why: "Come alone" is a real warning sign, so it is right to bring somebody all the same.
jo: who's the loud one? WHO'S THE LOUD ONE?
note: And please don't show this to anybody. # odd # why: A letter you may not show deserves a second look, and this one is only afraid of being laughed at.
ada: that's five odd things in two letters. whoever it is, they work hard
* [I'll go. but with you two # id: with-friends # does: friend]
  ada: good. I'll be a bush. I've been a lamp, so I've got experience
  -> bench
* [Show Mum both notes # id: ask-mum # act # does: tell]
  -> mum_reads
* [I'm not going # id: not-going # does: refuse]
  jo: fair. I wouldn't go to a bench either if it called me loud
  -> not_going

=== mum_reads
~ with_mum = true
Mum puts the two notes side by side on the table. # app: street
mum: I see why you came. We needn't guess. You take the bench, I take the next one, behind a newspaper.
* [a newspaper with holes in it? # id: holes]
  mum: I've waited for this all my life.
  -> bench
* [what if it's somebody bad? # id: somebody-bad # does: ask]
  mum: Then you've got me, Coach on the pitch and a very loud Jonas. And we go home.
  -> bench

=== not_going
~ stayed = true
Friday, four o'clock. You are at training, far from the bench. A boy with a huge bag sits there and waits. # when # app: street
jo: that's him! he's small. there's a cat in that basket. it's looking at me
* [Ask Coach whether she knows him # id: ask-coach # act # does: tell]
  ~ shown = true
  coach: That's Emil, he starts with us on Monday. I know his mum and his dad. Shall we all go over?
  -> bench
* [Stay on the pitch # id: stay-pitch # act # does: wait]
  ada: that's ok. you don't owe anybody a bench
  After a while he gets up, comes to the fence and coughs.
  -> bench

=== bench
{stayed:
  Close up he is smaller than his letters.
- else:
  {with_mum:Friday, four o'clock. On the next bench, a newspaper has two holes.|Friday, four o'clock. Behind the bench, a bush says "shh" to another bush.} # when # app: street
}
emil: hi. oh. you aren't alone. that's... actually clever # typing: long
He has a huge bag. His basket says "miaow" in a low voice.
emil: I wrote the notes. that was the best version. there were eleven others
ada: there were WORSE ones?
emil: in one it said "I know where you live". I only meant that I live there too # odd # why: It sounds like a threat, and he simply wanted to say that you are neighbours.
* [how do you know when I'm late? # id: how-late # does: ask]
  emil: I've got a window up there, over the ice cream shop. and nobody to talk to. so I look
  -> weird
* [those notes scared me a bit # id: scared]
  emil: oh no. sorry. I wanted them to sound mysterious. not like a burglar
  -> weird

=== weird
{with_mum:
  mum: Hello, I'm the newspaper. Does anyone know you're here, Emil?
- else:
  coach: Emil! There you are. Does your dad know you're down here?
}
emil: yes. he said leave the cat at home. she's called Thursday. she's afraid of loud
jo: hello, I'm the loud one
The cat called Thursday looks at Jonas and is not afraid at all.
-> evening

=== evening
Friday, half past eight. Emil has your number now. # when # app: chat
emil: can I tell you something? but you can't tell anyone # odd # why: A secret deserves a question first, and here it is about something that belongs to him alone.
emil: not Jonas. not your class. and delete it after, please # odd # why: "Delete it" often hides something bad, and Emil is only afraid that somebody at school reads along.
* [if somebody's in danger I can't # id: not-danger # does: refuse]
  emil: nobody is. promise. nobody does anything to me. it's only sad
  -> secret
* [ok, I promise # id: promise]
  ~ promised = true
  emil: thanks. it isn't a bad thing. well, it's bad. but not that kind
  -> secret
* [does a grown-up know about it? # id: grown-up # does: ask]
  emil: five of them. mum, dad, my aunt, my teacher and Coach. and the cat
  -> secret

=== secret
emil: my parents are splitting up. I've got two beds now. two toothbrushes. one me # typing: long
emil: my class doesn't know. I want to say it myself, when I can do it without a funny voice
* [that's yours to tell # id: yours # does: friend]
  emil: yes. that's exactly it. thank you
  -> pinch
* [I'm sorry. how's the cat? # id: how-cat # does: friend]
  emil: better than me. she gets two dinners. each of them thinks the other one forgot
  -> pinch

=== pinch
Saturday. You have his secret now. You feel it all over to see whether it pinches. # when # app: street
{promised:
  You promised before you knew what it was. It was a small thing this time. It might have been a big one.
}
jo: what did he want yesterday? come on. I won't tell anyone # odd # why: "Come on" is only Jonas being curious, and he can take a no.
* [ask him. it's his to tell # id: ask-him # does: refuse]
  jo: ok! I'll do that. I'll do it quietly
  -> class
* [Ask Coach about secrets, no names # id: coach-secret # act # does: tell]
  ~ shown = true
  -> coach_test
* [his parents are splitting up # id: leak # does: share]
  ~ leaked = true
  jo: oh. poor him. I won't say a word. I'll be like a fridge
  -> leak

=== coach_test
coach: Good question. I've got a test for that. Four fingers. Hold up your hand.
coach: One: is anyone in danger? Two: is anyone being pushed or frightened?
coach: Three: whose is it? Four: are you allowed to get help with it?
* [no, no, his, and yes # id: four-answers]
  coach: Then it's a good one. You can keep it, like somebody's coat while they play.
  -> class
* [and if one finger's wrong? # id: one-wrong # does: ask]
  coach: Then you come to me, or home, or you call {helpline}. That isn't telling tales, that's helping.
  -> class

=== leak
Sunday. The fridge had a light on. # when # app: chat
emil: Jonas has sent me a picture of toast and "chin up". how does he know?
jo: I wanted to be nice!! I didn't tell anyone ELSE
* [I told him. I'm sorry # id: sorry # does: friend]
  emil: ok. that hurt a bit. but you said it right away. next time ask me, I might say yes # typing: long
  -> class
* [Type, delete, type, delete # id: type-delete # act # does: wait]
  emil: I can see the dots. take your time. the cat and I aren't going anywhere
  -> next_note

=== class
Monday, training. Emil comes over, with the basket. The team puts its oranges down. # when # app: street
emil: I've practised on the cat. first the team, then my class. can you stay next to me?
* [Stand next to him # id: stand # act # does: friend]
  emil: I live here every other week, because my parents don't live together any more. that's it
  -> after_class
* [Hold the cat # id: hold-cat # act # does: friend]
  Thursday purrs like a small engine. Emil's voice is only a tiny bit funny.
  emil: I've got two homes now. so I'm only here every other week. that's it
  -> after_class

=== after_class
jo: so you get TWO birthdays?
ada: I've got two homes as well. you get used to it. always keep a charger in both
emil: that's the best thing anyone's said to me
{shown: -> asked_first}
{with_mum: -> asked_first}
-> two_beds

=== two_beds
It was a boy with a window, a cat and eleven bad drafts. # end: two-beds
You weren't alone with it, and that was right. Emil thinks so, too.
{leaked:
  What belongs to somebody else is theirs to tell. You said sorry, and that counts.
}
A bad secret frightens you, and you may never talk about it. This one was his, and it hurt nobody.
-> END

=== asked_first
You asked a grown-up, so nobody had to guess. Nobody laughed, not even the cat. # end: asked-first
"Come alone" and "don't tell" are real warning signs. This time there was only a shy boy behind them.
{leaked:
  What belongs to somebody else is theirs to tell. You said sorry, and that counts.
}
A good secret: nobody is in danger, nobody is pushed, and you may always ask a grown-up about it.
-> END

=== next_note
On Monday there is a third note in the tree. # end: next-note
"I was sad on Sunday. I'm not cross. You can still say something, I'm on the bench. Emil. PS: The cat says hello."
Whose secret it is, that one may tell it. And a slip can be mended with one short word.
If you don't know how to start, ask Mum or Coach. They've both had to say sorry before.
-> END
