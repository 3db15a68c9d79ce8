# title: Six in the morning
# blurb: A bag, no phone, and nobody says where to. Is that really Coach?
# name.coach: Coach
# name.ada: Ada
# name.jo: Jonas
# name.mum: Mum
# name.teacher: Mr Okoro
# name.clerk: Samira

VAR number = "116 000"
VAR helpline = "116 111"
VAR blocked = false
VAR packed = false

-> message

=== message
Wednesday, after table tennis. A number you do not know. # when # app: chat
coach: Hello Otters, it's Coach. New phone, new number. Please delete the old group. # odd # why: Anybody can write a known name over a new number, so a check is a good idea.
coach: Saturday, six in the morning. The Station, side entrance. # odd # why: Early, and where nobody looks, is a strange place to meet, until you know that the main door opens at seven.
coach: Bring a bag for one night. I'm not saying where to. # odd # why: A trip to nowhere is for a grown-up at home to hear about, and here they had all heard.
ada: SIX? that isn't morning. that's the end of night
jo: is it a prison
* [who is this really? # id: who-really # does: ask]
  coach: Coach! The one with the whistle. # typing: long
  ada: anyone can buy a whistle
  -> details
* [yes!! a surprise! # id: surprise]
  jo: I'm packing toast. for all of us. for days
  -> details

=== details
coach: I need your shoe size, all of you. # odd # why: Somebody who collects facts about you needs a reason, and here the reason is a row of boots.
coach: Who sleeps badly away from home? Write only to me, please. # odd # why: "Only to me" is worth a stop, and here it spares somebody from saying it in front of everyone.
coach: And no phones this time. # odd # why: Without a phone you can't call anybody, so it is right to speak up about this one.
ada: warning signs: six. and I'm not even counting six o'clock
* [big. that's all I say # id: big-feet # does: refuse]
  coach: Big. Noted. That does me for now.
  -> test
* [no phone, no me # id: no-phone-no-me # does: refuse]
  coach: Hm. That's a fair point. Let me think about it. # typing: long
  -> test
* [Ask Ada alone what she makes of it # id: ask-ada # act # does: friend]
  ada: could be Coach. could be somebody in a Coach costume. so we test
  -> test

=== test
jo: a test question! Coach knows who broke the lamp in the hall
* [who broke the lamp in the hall? # id: lamp # does: ask]
  coach: Jonas. Twice. With the same serve.
  jo: ok that IS Coach. or the school paper. it was in the school paper
  -> more
* [Ring Coach's old number # id: old-number # act # does: ask]
  A voice from a tape says that nobody is there. It sounds as if it stood in soup.
  jo: dead line. suspicious. I love it
  -> more
* [Block the new number # id: block # act # does: block]
  ~ blocked = true
  One tap. Better a block too many than a trip too many.
  jo: I'm still in. I'll be your eyes. I've got one on the toast as well
  -> more

=== more
Thursday, after school. # when # app: chat
{blocked:
  Jonas forwards what comes in.
}
coach: Not a word to little brothers and sisters! Last time one of them told the whole street. # odd # why: "Not a word" can be a bad secret, so look whether grown-ups are allowed to know.
coach: The password at the side entrance is "otter". # odd # why: Passwords sound like spies, and some grown-ups simply like spy films.
ada: that's not a password, that's our NAME
* [Show Mum all of it # id: show-mum # act # does: tell]
  -> mum_knows
* [Ask Mr Okoro if there is a trip # id: ask-okoro # act # does: tell]
  teacher: There is, and I know where to. I'm a bad liar, so don't look at me.
  teacher: You do well to ask twice. Your second stop is at home.
  -> mum_knows
* [Pack, and say nothing # id: pack # act # does: wait]
  ~ packed = true
  -> packing

=== packing
Friday evening. Your bag stands by the door, and it looks guilty. # when # app: street
Mum comes past with a pair of rubber boots.
mum: You'll want these. And that's a lot of socks. I'm not saying anything. # odd # why: Mum sounds as if she had a secret with Coach, and she has: the trip is a surprise for children only.
* [you KNOW about this? # id: you-know # does: tell]
  -> mum_knows
* [I don't want to go # id: dont-want # does: refuse]
  -> stay

=== stay
mum: Then you're not going. That's all you have to say.
mum: Shall I tell you what I know? Or shall we leave it?
* [tell me # id: tell-me # does: ask]
  -> mum_knows
* [leave it # id: leave-it # does: wait]
  mum: Left. I'll write to Coach that you're staying. {blocked:She can answer on my phone, you can read along.|There's nothing to explain.}
  coach: Thanks for telling me! A no is fine. I'll bring you something that isn't slimy. # app: chat
  ada: we'll miss your serve. I'll take notes. possibly with drawings
  jo: more toast for me. sad toast
  coach: And if it was my messages: they were odd. I've just read them again. Sorry.
  -> home_this_time

=== mum_knows
{packed:Mum sits down on the bag and reads it all.|Mum reads it all and raises one eyebrow, then the other.} # app: street
mum: All the parents got a letter: the house, the numbers, two grown-ups by name. I rang the house. A man answered, and a goose.
mum: But "no phones" wasn't in the letter. That I don't like, either. Let's ask, with the number from the letter.
It rings, and it really is Coach. # app: call
coach: Oh no. "Only to me." "No phones." I sound like a poster of what not to write.
coach: My old phone fell into the soup. I should have told you in the hall, face to face.
* {blocked} [I blocked you # id: blocked-you]
  coach: Well returned! I didn't see that one coming.
  -> tin
* [are you cross that I asked? # id: cross # does: ask]
  coach: No! I teach you to watch the ball. You watched it.
  -> tin
* [I want my phone with me # id: want-phone # does: refuse]
  coach: Yes. You're right, and I was wrong.
  -> tin

=== tin
coach: New rule. The phones come along, in a biscuit tin. The tin stays open, day and night.
mum: And anybody may ring home at three in the morning?
coach: Anybody. I'll hold the torch.
Saturday, five to six. The side entrance. # when # app: street
clerk: Password?
jo: toast
clerk: Close enough. The whole last carriage is yours, nobody else sits there. # odd # why: Far away from other people sounds bad, and here the team is simply too loud.
* [who's the second grown-up? # id: second-adult # does: ask]
  coach: He's on that bench, asleep, with a penguin on his mug.
  teacher: I'm awake. I'm only resting my squeak.
  -> barn
* [otter # id: say-otter]
  clerk: Finally one who does it properly. Have a good trip.
  -> barn

=== barn
It is dark, it is muddy, the boots are too big. Fourteen people hold their breath by a stream.
coach: Nine years you've been called the Otters. And not one of you has ever seen one.
ada: quiet. there. by the root. it's LOOKING at us
jo: it's got my aunt's eyes
* [Ring Mum from the tin # id: ring-mum # act]
  mum: I can hear nothing at all. Is that it? It's lovely.
  -> which_end
* [Keep still and look # id: look # act]
  The otter eats a fish from the head down. Nobody needs a phone for a while.
  ada: table manners: yours
  -> which_end

=== which_end
{blocked: -> open_tin}
-> otters

=== otters
It was Coach, a soup, and real otters. # end: otters
You asked before you went. A good surprise can stand that: the parents know, and a no counts.
A bad secret gets cross when you ask. Coach got better.
-> END

=== open_tin
You blocked your own coach, and she has told everyone how well you did it. # end: open-tin
A block can be undone. A strange number stays strange until somebody has checked.
A good surprise has parents who know, a tin that is open, and a no that counts.
-> END

=== home_this_time
You stayed at home, and nobody asked why twice. # end: home-this-time
On Sunday Ada rings the bell, with mud to her elbows and a drawing. It is an otter with your serve.
Coach now writes to the parents first. In spring they go again.
If something seems odd to you, Mum reads along. Any evening.
-> END
