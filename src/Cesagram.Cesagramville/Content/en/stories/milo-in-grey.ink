# title: Milo in grey
# blurb: Milo has deleted all of you. His manager wanted it so.
# note: In this story a friend is put under pressure. You can skip it.
# name.milo: Milo
# name.jo: Jonas
# name.ada: Ada
# name.n: N.
# name.mum: Mum
# name.teacher: Mr Okoro
# name.voice: Helpline

VAR number = "116 000"
VAR helpline = "116 111"
VAR judged = false
VAR promised = false
VAR saved = false

-> gallery

=== gallery
Monday, after school. Milo's page had 61 pictures. Now it has nine, and all are grey. # when # app: photos
jo: I'm gone! the one with me and the toast rack! that was my good side
ada: me too. even the dragon. who deletes a DRAGON?
milo: it's only tidying up. my manager says a page needs one colour
jo: you have a MANAGER? I don't even have a pencil case
milo: N. says friends in a picture make it look cheap. sorry. it's not personal # sign: isolation # why: Step by step somebody takes Milo's friends out of his pictures, and then out of his days.
* [who is N.? # id: who-is-n # does: ask]
  milo: N. found my foxes. N. looks after young artists. I'm the youngest # typing: long
  -> plan
* [the foxes look good. a bit lonely # id: lonely # does: friend]
  milo: lonely is the style. I think. 5/10 lonely
  -> plan
* [deleting friends is really mean # id: mean]
  ~ judged = true
  milo: you don't get it # typing: stops
  The dots come, and go, and stay away.
  -> plan

=== plan
Monday evening. You write to Milo alone. # when # app: chat
{judged:
  milo: I'm not mean. Jonas was the last one I deleted. it took me an hour
- else:
  milo: you're still writing to me. good. 7/10
}
milo: since N. does it, the foxes get 2,000 hearts. I used to get six. you, Jonas, Mum, Mum, Mum and Ada
milo: N. has my password, and at four, six and eight I send where I am. for the plan # sign: risk-assessment # why: This shows where Milo is and who is with him, and a password opens all the rest.
milo: and I made a film where I say how I really am. only for N. forget I said that # typing: stops # sign: desensitisation # why: Something private "only for" one person gives that person power, and that is never Milo's fault.
* [what marks do YOU give the plan? # id: what-marks # does: friend]
  milo: me? nobody asks that. the hearts: 9/10. the plan: 4 # typing: long
  -> table
* [does your mum know N.? # id: mum-know # does: ask]
  milo: not yet. N. says mums come when there's something to show
  -> table
* [isn't that a bit like Nova? # id: like-nova # does: ask]
  milo: NO. Nova had cars. N. has a logo
  It is a nice logo. One can buy them.
  -> table

=== table
Tuesday, school canteen. Ada hands out paper hats. # when # app: street
ada: my party's on Friday. hats, cake, one big photo of all of us. no hat, no cake
milo: I can come. but not in the photo. it's not in the plan
jo: you're drawing with a GREY pencil. where's the orange one?
milo: orange is for little children, N. says # sign: coercion # why: He is made to feel ashamed of what he loves, so that only one opinion counts.
* [Put your orange pencil next to his tray # id: pencil # act # does: friend]
  He doesn't take it. He moves the tray so that it can't roll away.
  milo: peas: 2/10. pencil: 8
  -> phone
* [I like your fox orange # id: like-orange # does: friend]
  milo: you liked it when it had six hearts # typing: long
  -> phone

=== phone
His phone buzzes between the peas. He looks, gets pale, and turns it to you. # app: private
n: Whose sleeve is that in the six o'clock one? # sign: risk-assessment # why: This checks who is near Milo.
n: No party on Friday. You're not like the others. They'll keep you small. # sign: isolation # why: It sounds like praise, and it cuts him off from his friends.
n: Your mum's on nights again. I'll ring at ten. # sign: risk-assessment # why: Somebody knows when Milo is alone, and picks just that hour to talk.
n: Delete this afterwards. Our rule. # sign: maintenance # why: Somebody who wants no traces knows that others would worry.
milo: it's just the way N. writes. isn't it?
* ["not like the others". that's Nova's line # id: nova-line # does: ask]
  milo: what? no. but "our rule" is too. Nova said that. every night # typing: long
  -> same
* [did you tell N. about your mum's nights? # id: nights # does: ask]
  milo: sure. I must have. no. I never did. I only ever told Nova # typing: long
  -> same
* [wait. don't delete it this time # id: keep-it # does: keep]
  ~ saved = true
  You hold the tray up like a wall. Milo takes five pictures of the screen.
  milo: "our rule". somebody else used to say that # typing: long
  -> same

=== same
Milo puts the phone face down. He puts a pea on top of it, as if it might get up. # app: street
milo: N. Nova. it's the same letter. it's the same everything
milo: so it got me twice. how stupid can one fox be?
* [you aren't stupid. somebody lied, twice # id: lied-twice # does: friend]
  milo: twice. with a logo. that's a lot of work for one fox
  -> promise
* [it's not your fault. it came in disguise # id: disguise # does: friend]
  milo: a disguise with one letter. that's lazy. 2/10
  He nearly smiles.
  -> promise

=== promise
milo: please don't tell. Mum was so proud of the hearts. and maybe it's NOT Nova. promise?
* [I can't promise that. but I'm staying # id: no-promise # does: refuse]
  milo: that's a very you answer. it's ok. 7/10
  -> evening
* [ok, I promise # id: promise]
  ~ promised = true
  milo: thanks
  He takes a long time over his peas. So do you. Promises can lie in the stomach.
  -> evening
* [come on, the squeaky door's right there # id: door-now # does: tell]
  milo: now? with peas? # typing: long
  milo: ok. before ten o'clock rings
  -> okoro_room

=== evening
Tuesday, twenty past eight in the evening. # when # app: chat
milo: N. has changed the password. I can't get into my own foxes # sign: coercion # why: Whoever holds something Milo loves can use it to make him obey.
milo: I'm to be by the phone at ten. then I'll get it back. today: 2/10
{promised:
  You promised to stay quiet. But a promise that leaves a friend in danger doesn't count.
- else:
  You said you would stay. Tonight that means fetching somebody.
}
* [Go to Mum with it, before ten # id: tell-mum # act # does: tell]
  -> mum_kitchen
* [Call {helpline}: how do I help? # id: call # act # does: tell]
  -> line
* [don't pick up. tomorrow, squeaky door? # id: tomorrow # does: friend]
  -> tomorrow

=== mum_kitchen
Mum is winding blue wool off Gran's chair. She lets go of it. # app: street
mum: Half past eight, and ten o'clock is the call. Good. That leaves us plenty of time.
mum: You aren't telling tales. You're getting help. I'm ringing Milo's mum at the hospital now.
* [he asked me not to # id: asked-not-to]
  mum: I know. That's hard. You can be true to a friend and still not keep this one.
  -> ten
* [may I tell Milo first? # id: tell-first # does: friend]
  mum: Yes. Short and honest. I'm next to you.
  milo: you told. ok. is your mum going to shout? no? I'll put my shoes on # typing: long
  -> ten

=== ten
Ten o'clock, in your kitchen. Milo, his mum still in her ward shoes, your mum, soup. # when # app: street
The phone rings eleven times. Nobody picks up.
milo: that's the first time I didn't. it's really loud, not picking up
mum: You did nothing wrong, Milo. Not the first time and not this time.
n: You'll be sorry. Think of your foxes. # app: private # sign: coercion # why: This is a threat, and whoever threatens is to blame for it.
milo: {saved:I've got the five pictures from the canteen. should I show them?|I didn't delete anything today. should I show it?}
His mum reads. Then she puts her coat round him, though it isn't cold.
milo: she isn't cross. only with one letter of the alphabet
-> told_again

=== line
A voice, as if it were the middle of the day. # app: call
voice: Hello. So you're the friend. Friends often see it first. Good that you called.
You tell it about the grey, the password, the call at ten.
voice: Somebody wants Milo for themselves. That's planned, and it's too heavy for two children. Who's near?
* [my mum, she's in the kitchen # id: in-kitchen # does: tell]
  voice: Then walk there now. I'm coming along, in your hand.
  mum: Good that you tell me. I'm ringing Milo's mum at the hospital now. # app: street
  -> ten
* [can Milo call you himself? # id: milo-call # does: friend]
  voice: Yes, and he needn't give a name. You can call together, too.
  milo: ok. saved it under "orange". I won't pick up at ten. maybe I'll ring them. maybe # app: chat
  -> grey_for_now

=== tomorrow
milo: it rang eleven times. I had the pillow on it
Wednesday, first break. You both stand in front of the door. # when # app: street
jo: I'm only here in case somebody has to say something silly. I'm ready any time
* [I'll do the first sentence # id: first-sentence # does: tell]
  You do the first one. It is short. Milo needs a breath, and then he goes on.
  -> okoro_room
* [you say when # id: you-say # does: wait]
  milo: then tomorrow. or Friday. sorry
  teacher: I can see six feet under my door. They are welcome any day of the week.
  -> grey_for_now

=== okoro_room
teacher: Come in. Tea? It's terrible, but it's warm. # app: street
Milo tells it. At "Our rule" Mr Okoro takes off his glasses.
teacher: I believe you, Milo. You did nothing wrong, not then and not now. I'm ringing your mum.
teacher: That sentence goes to the police. Whoever uses the same one twice leaves a trail.
milo: N. has my password. what happens to my foxes?
teacher: We'll look after them together, today. The people who run the app have a form for pages with a stranger in them.
* [Help Milo fill in the form # id: form # act # does: report]
  milo: "Describe what is yours." all the foxes. also the bad one with five legs
  -> orange
* [Keep him company, and say nothing # id: company # act # does: friend]
  milo: tea: 1/10. company: 9
  -> orange

=== orange
Milo told it, with you next to him. That takes courage, every time. # end: orange
N. was Nova, with a logo on. It was planned, and Milo is not to blame for any of it.
He hasn't told everything yet. He doesn't have to do it all at once. He knows which door squeaks.
On Friday there is a big photo. Six hats, a dragon, and a boy with orange on his nose.
-> END

=== told_again
You told somebody for Milo. He is cross until the soup, and not after it. # end: told-again
N. was Nova, with a logo on. The police know both names now. A third may come, so keep looking out for each other.
He hasn't told everything yet. Nobody has to tell it all at once.
On Friday there is a big photo. Milo stands at the edge, in a hat. Then he takes one step in.
-> END

=== grey_for_now
Milo isn't ready today. He has {helpline}, and he has you, and he didn't pick up at ten. # end: grey-for-now
Whoever N. is: none of it is Milo's fault.
This is too big for two, so you may tell Mum or Mr Okoro, even if Milo can't yet.
Ada keeps a hat for him. It's orange.
-> END
