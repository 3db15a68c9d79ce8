# title: Everybody likes Felix
# blurb: He builds the sets, he brings the doughnuts, he drives you home. What could be wrong?
# note: This story is about an adult whom everybody likes, and it has pressure in it. You can skip it.
# name.felix: Felix
# name.jo: Jonas
# name.ada: Ada
# name.mum: Mum
# name.dad: Dad
# name.lind: Mrs Lind
# name.coach: Coach
# name.voice: Helpline

VAR number = "116 000"
VAR helpline = "116 111"
VAR shared = false
VAR kept = false
VAR hinted = false
VAR early = false
VAR told_lind = false

-> rehearsal

=== rehearsal
Tuesday, the old pavilion in Lime Tree Park. The drama group plays "The Storm". # when # app: street
jo: I'm the thunder. I have my mum's biggest baking tray. I was BORN for this
ada: and I do the lights. nobody gets dark without my permission
You are the tree. You have three lines. Felix builds the sets and brings the doughnuts, and everybody likes Felix.
felix: Between us: you're the best one up there. The others don't see it yet. # sign: trust # why: Praise that has to stay between two people makes you feel chosen, and it starts the first small secret.
felix: It gets dark early. I'll drive you home from now on, your dad's fine with it. # sign: access # why: A lift is kind, and it also puts an adult and a child alone in a car.
coach: You there, tree! My number's on the pitch door, if anyone ever needs a grown-up. # odd # why: A number from an adult deserves a look, and Coach put hers up where all the parents read it too.
* [thanks, a lift would be great # id: lift]
  He makes a bow. His tree, he says, shall never walk again.
  -> car
* [I like walking with Jonas and Ada # id: walk # does: refuse]
  He says he will take all three of you. There is room, if somebody folds the tray.
  -> car

=== car
Thursday, rain. Felix drives everybody home. The tray gets a seat belt, Jonas gets the tray. # when # app: street
felix: Front seat for my right hand. The rest of you can squeeze. # sign: trust # why: Being the favourite feels good, and it makes the others a little cross with you.
One by one the others get out. You are the last. The car takes the long way round the park.
felix: Is anyone up when you get in? Or do you just let yourself in? # sign: risk-assessment # why: It sounds like care, and it finds out who would notice if you came home late.
felix: My parents never listened to me either. # sign: isolation # why: The little word "either" says that your parents don't listen, though you never said so.
* [my parents do listen # id: they-listen # does: refuse]
  felix: Of course they do. When they've got the time.
  -> late
* [Mum forgot my costume once # id: forgot # does: share]
  ~ shared = true
  felix: Ouch. I'd never forget a thing like that.
  -> late
* [can you drop me off first next time? # id: first-out # does: ask]
  felix: And miss our talks? You're funny.
  He laughs. It was not a joke.
  -> late

=== late
Sunday, twenty to twelve at night. # when # app: private
felix: Awake? I can't sleep. # sign: desensitisation # why: An adult who writes to a child at night moves a line, and the next night it moves again.
felix: I'm losing my flat. You're the only one I can tell, you're wiser than my friends. # sign: coercion # why: Adult worries make you feel needed and tied to him, but adults have other adults for that.
felix: Delete this, will you? People get things wrong so easily. # sign: maintenance # why: A message that must leave no trace is one that somebody else would worry about.
* [I'm sorry. that sounds hard # id: sorry-felix]
  felix: You've got a big heart. I'll write again tomorrow night.
  His worries are in your room now. They take up a lot of space.
  -> breakfast
* [it's late, I'm going to sleep # id: sleep # does: refuse]
  felix: Now you're leaving me as well. # sign: coercion # why: Making you feel guilty for going to bed is pressure.
  -> breakfast
* [Take a screenshot and switch off # id: shot # act # does: keep]
  ~ kept = true
  Click. It is dark again, and the pillow is cool.
  -> breakfast

=== breakfast
Monday, breakfast. Dad is up against the shelf again, this time with a borrowed drill. # when # app: street
mum: That Felix! He carried the whole raffle in by himself. Such a dear man.
dad: And he lent me his drill. The shelf is afraid of him.
Your toast gets bigger in your mouth.
* [he writes to me at night # id: tell-early # does: tell]
  ~ early = true
  The drill stops. The radio goes off too.
  -> mum_believes
* [he always takes the long way home # id: long-way # does: ask]
  ~ hinted = true
  dad: Roadworks, I should think.
  Mum looks at you one second longer than at the butter.
  -> workshop
* [Chew # id: chew # act # does: wait]
  mum: You're very quiet. I'm not in a hurry, you know. I can look as if I am, but I'm not.
  -> workshop

=== workshop
Tuesday, rehearsal. Felix has given you two more lines. They used to be Ada's friend Mara's. # when # app: street
jo: Felix says you asked for the front seat. for always
ada: and that my lights annoy you. do they? you can say so, I have a dimmer
Your phone hums in your costume. # app: private
felix: Saturday, my workshop. Only us two. We'll paint your tree. # sign: approach # why: A meeting alone, away from the group, is a step no helper needs to take.
felix: Tell your mum Mrs Lind will be there. It's simpler. # sign: maintenance # why: An adult who asks you to lie at home wants nobody to check.
{shared:
  felix: She forgets everything anyway, you said so yourself. # sign: isolation # why: You told him one small thing, and he makes it into a wall between you and your mum.
}
* [I don't lie to my mum # id: no-lie # does: refuse]
  felix: Lie! What a word. After all I've done for you. # sign: coercion # why: Now the lifts and the lines get a price, and kindness has none.
  -> threat
* [can Jonas and Ada come too? # id: bring-friends # does: ask]
  felix: Then it wouldn't be ours any more. # sign: isolation # why: A good plan is still good when your friends are there.
  -> threat
* [maybe. I don't know yet # id: maybe # does: wait]
  felix: I'll take that as a yes. # sign: coercion # why: "I don't know" is not a yes, and turning it into one is pressure.
  -> threat

=== threat
Thursday, half past ten at night. # when # app: private
felix: You were odd today. If you talk, they'll close the whole group. Because of you. # sign: coercion # why: He puts the weight on you so that you keep quiet, but what happens to the group is never up to you.
felix: And who would believe it? Everybody knows me. # sign: maintenance # why: He counts on being liked, and there are adults who believe you all the same.
Your three lines go round in your head. They come out in the wrong order.
* [Knock at Mum's door # id: knock # act # does: tell]
  Mum turns on the small lamp and moves over. {hinted:"The long way home," she says. "I've been thinking about that."|"I'm awake," she says, with her eyes shut.}
  -> mum_believes
* [Write to Ada and Jonas # id: write-friends # act # does: friend]
  -> friends
* [Tomorrow, tell Mrs Lind, who leads the group # id: tell-lind # act # does: tell]
  -> lind

=== lind
Friday, before rehearsal. # when # app: street
lind: Felix? Oh no, dear. He's the kindest man in town. You'll have got that wrong.
lind: And now places, please! Has anyone seen the moon?
~ told_lind = true
That did not land. You stand there with your leaves on. Outside somebody blows a whistle.
coach: Tree! You've stopped rustling. From blister to broken leg, how bad is it?
* [broken leg # id: broken-leg # does: tell]
  -> coach_listens
* [blister. I think # id: blister # does: wait]
  coach: Blisters count as well. I'm on my bucket till eight. And tomorrow I'll ask again.
  -> line_saved

=== friends
It takes you three tries. Then you press send. # app: chat
jo: he told me you think I'm too loud. I'm THUNDER
ada: and me, that you can't stand my lights. he told each of us something
ada: I believe you. Jonas too, he's nodding at his phone. now we need a grown-up with good ears
* [Coach. will you come with me? # id: go-coach # does: tell]
  Jonas brings the tray, in case anybody needs thunder.
  -> coach_listens
* [Call {helpline}, all three, on speaker # id: call # act # does: tell]
  -> line
* [please don't tell anyone # id: please-not # does: wait]
  ada: I can't promise that. this one's too big for three
  ada: I promise something else. you won't be alone in that car again. and tomorrow I ask you again
  -> line_saved

=== line
The voice sounds as if it had the whole evening. You tell it. Ada adds the lights. # app: call
voice: "Nice" is what people see. What counts is what he does when nobody sees it.
voice: He's the adult and he planned this. None of you did anything wrong.
* [who's going to believe us? # id: who-believes # does: tell]
  voice: I do. And whoever listens right to the end. Who do you know who does that?
  You say it all three at the same time. Coach. She even listens to Jonas's excuses.
  -> coach_listens
* [not tonight # id: not-tonight # does: wait]
  voice: That's all right. Don't get into his car, and keep his messages. You can call us again.
  -> line_saved

=== coach_listens
Friday, at the pitch. Coach turns a bucket upside down and sits on it. The better bucket is for you. # app: street
coach: From the start. My team can run another lap. They'll thank me in ten years.
{told_lind:
  coach: You told somebody and were sent off? Then you've said it twice now. That's twice as brave.
}
You tell it all. She believes you from the first word, and peels an orange, very slowly.
coach: I like him too. That's no proof of anything. I believe you.
coach: You've done nothing wrong. Not with the lifts, not with keeping quiet so long.
* [will they close the group? # id: close-group # does: ask]
  coach: I'll fight for it. If it ever closes, that's his doing, not yours. But a play can do without a hammer.
  -> coach_acts
* [Show her the messages # id: show-coach # act # does: keep]
  coach: {kept:You kept this one? With a head like that I'd make you captain.|Don't delete a thing. That was his rule, and his rules end here.}
  -> coach_acts

=== coach_acts
She can't keep this to herself, she says, and she won't. She rings your parents, then the police, and you hear every word.
Ten minutes later Dad is there, the drill still in his hand.
dad: I was so pleased about a drill that I didn't look up. I'm sorry. I believe you.
dad: If anybody leaves that group, it isn't the tree.
-> believed

=== mum_believes
{early:
  Then you tell it. The car, the night, the flat he is losing. # app: street
- else:
  Then you tell it. The car, the nights, the workshop on Saturday. # app: street
}
mum: I like him. I've told everybody so. And I believe you. Both fit into my head.
mum: You've done nothing wrong. Grown-ups carry their own worries. He put his on you, and that's on him.
Dad stands in the door. He lays the borrowed drill on the floor, far away from himself.
dad: I thanked him for driving you. I'm sorry. You won't have to get in there again.
* [everybody says he's so nice # id: so-nice # does: ask]
  mum: Yes. Nice is how he got so close. It isn't a certificate.
  -> act
* [please don't tell Mrs Lind, who leads the group # id: not-lind]
  mum: We'll have to, there are other children in that car. But you won't have to be there.
  -> act

=== act
Your phone hums on the table. Mum looks at it as one looks at a wasp. # app: private
felix: Why so quiet? We two don't have secrets from each other. # sign: maintenance # why: He wants to find out whether you have talked, and you owe him no answer.
* [Save all of it together # id: save # act # does: keep]
  {kept:The one from Sunday is already safe.|Mum holds the lamp, you press the buttons.} Dad reads along, and gets quieter and quieter.
  -> tree_friends
* [block him? # id: block # does: block]
  mum: As soon as we've saved it all. First the pictures, then the door.
  -> tree_friends

=== tree_friends
Mum rings the police, and then Coach. The next evening you write to the thunder and the lights. # app: chat
jo: he told me you wanted the front seat for always. I should have asked YOU
ada: and me, that my lights annoyed you. he told each of us something
* [he wanted us apart # id: apart # does: friend]
  ada: didn't work. we're a tree, a storm and a power cut
  -> coach_stage
* [your lights are great # id: lights]
  ada: I know. but say it again
  -> coach_stage

=== coach_stage
At the next rehearsal Coach sits down on the steps next to you three. She has a net of oranges. # app: street
coach: I only want to say it once, and only here. I believe you. And if anyone says "but he's so nice", send them to me.
You peel them together. Nobody has to say anything.
-> both_true

=== believed
Everybody liked Felix. Coach believed you all the same. # end: believed
The police talk to him now, and he is out of the group. Two others had his messages too. They could tell it because you did.
{told_lind:
  Mrs Lind came to your door. "I didn't listen," she said. "That was my mistake." She meant it.
}
He chose to do this, not you. If the first person doesn't hear you, go on to the next.
On opening night the thunder lasts two minutes longer than planned.
-> END

=== both_true
Somebody can be nice to everyone and still do wrong to one. Both can be true. # end: both-true
The police talk to Felix now, and he is out of the group. Two others had his messages too. They could tell it because you did.
You didn't break anything. He chose to do this, and you are the one who stopped it.
On opening night you have three lines, and all the light that Ada can find.
-> END

=== line_saved
{helpline} is in your phone now, under T for tree. # end: line-saved
What Felix does is on him. Being liked doesn't make it right, and you owe him no silence.
You don't go to any workshop. Coach's number is on the pitch door, and Jonas and Ada walk the same way home as you.
Tomorrow somebody asks you again, and you can say it then. Mum's door is open tonight, too.
-> END
