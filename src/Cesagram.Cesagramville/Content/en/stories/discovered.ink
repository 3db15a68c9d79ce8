# title: Discovered
# blurb: An agency has found you. It is in quite a hurry.
# note: There is pressure about pictures and money in this story. You can skip it.
# name.viv: Vivian
# name.ada: Ada
# name.jo: Jonas
# name.mum: Mum
# name.dad: Dad
# name.haddad: Ms Haddad
# name.voice: Helpline

VAR number = "116 000"
VAR helpline = "116 111"
VAR talent = 1
VAR pictures = false
VAR kept = false

-> clip

=== clip
Sunday evening. You have put up a clip. 31 views, nine of them Gran. # when # app: photos
jo: play it again. what are you doing in there exactly?
* [My song, sung in the stairwell # id: song # act]
  ~ talent = 1
  ada: the echo is great. and the neighbour who joins in at the end
  -> message
* [Our whole street, drawn in four minutes # id: drawing # act]
  ~ talent = 2
  ada: you drew the bus stop AND the cat that hates it. best cat in town
  -> message
* [Juggling. Three lemons and a shoe # id: lemons # act]
  ~ talent = 3
  ada: the shoe. the SHOE. I watched it with my mum and she clapped
  -> message

=== message
A new message. The picture shows a smiling woman in front of a very white wall.
viv: Hello! Vivian here. I scout young talent for the Starling Agency. # sign: access # why: A nice picture and a job title are quick to make, so they prove nothing yet.
viv: I see a hundred clips a day. {talent == 1:That voice|{talent == 2:That line|That calm}} of yours, I see once a year. # sign: trust # why: Huge praise from somebody you don't know is lovely to hear, and it makes a good door opener.
jo: an AGENCY? do they need anyone who eats toast? it's for a friend
* [wow. me? really? # id: really]
  viv: You. I never say it just to be nice.
  -> who_looks
* [how did you find my clip? # id: how-found # does: ask]
  viv: Talent finds me, love. Always has.
  ada: so does my cat. it isn't a job
  -> who_looks

=== who_looks
viv: Who looks after your page? Only you, or a parent too? # sign: risk-assessment # why: It sounds practical, and it finds out whether an adult would notice.
viv: And keep it quiet in class. Jealous people talk a talent to bits. # sign: isolation # why: Good news that nobody may hear is missing the people who could ask questions.
* [only me # id: only-me # does: share]
  viv: Good. Then we can be quick.
  -> contract
* [my mum has a look now and then # id: mum-looks]
  viv: Bless her. Mums say no first and ask later. We'll surprise her. # sign: isolation # why: Before your mum has said a word, somebody explains why you should not listen to her.
  -> contract
* [why do you want to know? # id: why-know # does: ask]
  viv: Hm. The professional ones never ask me that. # typing: long # sign: coercion # why: It was a fair question, and you get made to feel small for it.
  -> contract

=== contract
Monday, half past four. # when # app: private
viv: Your contract! Eleven pages. You only need the last one, there's a dotted line. # sign: trust # why: Paper looks serious, but nobody honest hopes that you won't read it.
viv: Parents slow things down. We tell them when you've won. # sign: isolation # why: Whoever leaves your parents out of a contract knows they would say stop.
* [don't my parents have to sign? # id: parents-sign # does: ask]
  viv: Only with children we're not sure of. With you I'm sure.
  You are still a child. She has not noticed, or she has.
  -> test
* [I'll read all eleven first # id: read-all # does: ask]
  viv: You can read, or you can be on the list. # sign: coercion # why: You are rushed so that you have no time to find what is wrong.
  You read anyway. On page seven the agency has another name.
  -> test
* [Take screenshots of all eleven # id: shot # act # does: keep]
  ~ kept = true
  Click, eleven times. On page seven the agency has another name.
  viv: You've gone quiet. Are you practising?
  -> test

=== test
viv: Now the test pictures. Front, side, and one of your room. Only for the casting. # sign: desensitisation # why: "Only for" is a promise nobody can check, and a sent picture is out of your hands.
* [I don't send pictures of me # id: no-pictures # does: refuse]
  viv: Then I'll have to tell the director you got scared. # sign: coercion # why: You said no, and she turns it into something to be ashamed of.
  -> fee
* [what does a casting need my room for? # id: why-room # does: ask]
  viv: For the light, love. It's all about light.
  Your lamp has a sticker of a walrus on it. It is not about light.
  -> fee
* [two, in front of the curtain # id: two # does: share]
  ~ pictures = true
  viv: Lovely. Next time without the curtain. I want to see how you live. # sign: desensitisation # why: First a little, then more, so that each step looks small.
  -> fee

=== fee
Tuesday, ten past five. # when # app: private
viv: You're in the last five!! Your photo book costs 180. I've paid it for you. # sign: coercion # why: She makes you owe her for something you never ordered.
viv: You'll do me a little favour some day. We'll find something. # sign: coercion # why: A favour without a name can be anything at all.
viv: Saturday at four, Mirror Street 14, the back door. Come alone, you'll be freer. # sign: approach # why: Real castings have a front door, and a parent may sit next to you.
viv: I need your yes by eight tonight. Then the place is gone. # sign: coercion # why: A deadline is there to keep you from asking somebody.
At supper you look at the clock. The clock looks back. # app: street
dad: The shelf is up! It holds. To be exact, it leans.
mum: Is there a train leaving? You've checked the time since the soup.
* [Put the phone next to Mum's plate # id: tell-supper # act # does: tell]
  -> mum_reads
* [just homework # id: homework # does: wait]
  mum: All right. If homework turns into something else, I'm here all evening.
  -> ada_writes

=== ada_writes
Ten past seven, in your room. # when # app: chat
ada: I looked up your Vivian. her page is three weeks old
ada: forty photos of children and not one of them has said thank you
ada: the Starling Agency is real. it has a front door and a phone. so WHY does she write from a chat?
* [come over? then we tell my mum # id: ada-comes # does: tell]
  ada: already in the lift. I'm bringing the lemons, in case we need weapons
  Nobody needs weapons. Mum moves the soup bowls aside for you both. # app: street
  -> mum_reads
* [Ask Vivian for the office number # id: office-number # act # does: ask]
  viv: The office is so loud today. Just say yes, love. # app: private # sign: coercion # why: A real firm is glad if you check, and she dodges.
  -> clock
* [Call {helpline} # id: call # act # does: tell]
  -> line

=== clock
Seven minutes to eight. # app: private
viv: And delete our chat before Saturday, please. Data rules. # sign: maintenance # why: Real firms keep their letters, so who wants yours gone has a reason.
* [Down the stairs, to Mum # id: tell-clock # act # does: tell]
  Five minutes to eight. Mum has all the time in the world. # app: street
  -> mum_reads
* [no. I don't want this # id: final-no # does: refuse]
  viv: After all I've done for you? You still owe me 180. # sign: coercion # why: You may always change your mind, and you owe nothing for it.
  -> eight
* [Block Vivian # id: block # act # does: block]
  It is quiet for four minutes. Then a new account writes.
  viv: A slip of the finger, surely. You still owe me 180. # sign: maintenance # why: Coming back under a new name is one more sign that something is wrong.
  -> eight

=== eight
The clock strikes eight. Nothing happens, except that the shelf falls down. # app: street
dad: I'm fine! It landed on the other shelf!
ada: it's eight. are you ok? no is an answer too # app: chat
* [no. and I think I need my mum # id: need-mum # does: tell]
  ada: good plan. mums are open after eight
  mum: Sit. Tell me. The shelf can lie there. # app: street
  Mum reads all of it, and does not sigh once.
  mum: You owe her nothing. She wrote to a child behind my back. That's on her.
  -> no_debt
* [just tired. tomorrow # id: tomorrow # does: wait]
  ada: ok. I'll ask again tomorrow. I'm like a reminder, but with a cat
  -> place_gone

=== mum_reads
mum: Thank you for showing me. Eleven pages? I'll want my glasses and a biscuit.
{pictures:
  mum: And two pictures. That's all right. There are people who help with that, and we'll ask them.
- else:
  mum: And the pictures stayed with you. Good. Less to tidy up.
}
mum: You've done nothing wrong. She lied to you, and very nicely too.
mum: Starling does exist. Let's ask them. With the number from their own page, not hers.
It rings for a long time. Then somebody who was about to go home picks up. # app: call
haddad: Starling, Haddad speaking. Vivian? There's no Vivian here. You're the third family this month.
haddad: We write to parents. From the first mail on. Never to a child alone.
haddad: You come in by the front door, with your mum, and take all the pages home. It costs nothing. Nobody is in a hurry.
* [I wanted it to be true # id: wanted-true]
  haddad: Of course you did. That wish is a good one, and it's yours. She only borrowed it.
  -> after_call
* [so was all of the praise a lie? # id: praise-lie # does: ask]
  haddad: I haven't seen your clip, so I can't praise it. That's how you know I'm real.
  mum: I have seen it. Often. Gran's nine views were five of hers and four of mine.
  -> after_call

=== after_call
{kept:
  Your eleven screenshots show Ms Haddad the false contract. The police get them too, and Mum adds the chat.
- else:
  You and Mum take pictures of the whole chat for the police. Ms Haddad gets only the false contract.
}
viv: Yes or no, love? # app: private # sign: coercion # why: She only pushes, and you owe her no answer at all.
mum: That's a no. It's quite a short word, really.
One tap on "report", one on "block". The white wall is gone. # app: street
-> real_way

=== line
It rings twice. # app: call
voice: Good evening, good that you're calling. Take your time. I have no clock here.
You tell it. The 180, the back door, the yes by eight.
voice: First praise, then a secret, then a debt. Somebody planned that, and it wasn't you.
voice: You owe her nothing. Not money, not a favour, not an answer. Who's at home with you?
* [my mum. will you stay on the line? # id: stay-line # does: tell]
  voice: As long as you like. Go and find her.
  mum: I'm here. Shall I listen, or hold your hand? I can do both. # app: street
  She does both. Ada is on the other phone and calls Vivian things like "lemon".
  -> no_debt
* [can I think about it first? # id: think # does: wait]
  voice: Yes. Think without her, though. You needn't answer her tonight, or ever.
  -> place_gone

=== real_way
You asked at the front door, so the back door stayed shut. # end: real-way
Vivian belongs to no agency. She lied to get at children, and she alone is to blame for it.
{pictures:
  And the two pictures? Mum has reported them, so that they get taken down.
}
Three weeks later a real letter comes, to Mum, about an open day. All of you go. The shelf stays at home.
A real chance can wait until your parents have read it.
-> END

=== no_debt
You owe nothing to somebody who lied to you. # end: no-debt
Mum rang the real Starling Agency: nobody there knows a Vivian. The police have the chat now.
{pictures:
  And the two pictures? There is help for that as well. Mum has it on the phone.
}
{talent == 1:Your song|{talent == 2:Your drawing|Your shoe}} has 58 views now. Gran has learnt to press "again".
-> END

=== place_gone
Eight o'clock came and went, and you are still you. # end: place-gone
Nobody can make you owe money with a chat. What Vivian does is on Vivian.
{helpline} is in your phone now. Mum's kitchen light is on, and it has no deadline.
{pictures:
  The two pictures are one more reason to tell. There is help for just that.
}
-> END
